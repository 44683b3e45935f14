/**
 * Hồ sơ: the heart. From filing to hand-over, every legal act as an event of a chain that proves itself
 * (Decree 45/2020/NĐ-CP Articles 9 to 12, Decree 118/2025/NĐ-CP Articles 11, 17, 18, 21).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Hồ sơ",
        allowedDependencies = {"catalogue", "form", "calendar", "routing", "party", "document", "access", "agency"})
package vn.motcua.dossier;
