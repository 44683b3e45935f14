/**
 * Báo cáo: numbers for heads, each of which opens the very dossiers behind it. Reads the views that {@code dossier} and
 * {@code routing} publish; sums over closed dossiers are kept by the difference and can be made again from the events.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Báo cáo", allowedDependencies = {"dossier", "agency", "access", "calendar"})
package vn.motcua.report;
