/** Tài khoản, đăng nhập, phạm vi: who is at the door, and how far that person reaches. */
@org.springframework.modulith.ApplicationModule(displayName = "Tài khoản", allowedDependencies = {"agency", "party"})
package vn.motcua.access;
