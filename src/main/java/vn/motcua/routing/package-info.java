/** Quy trình nội bộ, phiếu kiểm soát: which post holds a dossier, since when, for how many hours, and whether in time. */
@org.springframework.modulith.ApplicationModule(displayName = "Quy trình nội bộ", allowedDependencies = {"calendar", "agency"})
package vn.motcua.routing;
