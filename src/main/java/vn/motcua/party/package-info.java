/** Tổ chức, cá nhân: those for whom procedures are carried out. */
@org.springframework.modulith.ApplicationModule(displayName = "Tổ chức, cá nhân", allowedDependencies = {})
package vn.motcua.party;
