/** Cơ quan, đơn vị, vị trí, cán bộ: who may be given work, and where. Other rooms ask {@link vn.motcua.agency.Agencies}. */
@org.springframework.modulith.ApplicationModule(displayName = "Cơ quan", allowedDependencies = {})
package vn.motcua.agency;
