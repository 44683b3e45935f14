/**
 * Ký số: signatures of persons and seals of agencies on PDF (PAdES), and what remains of them when a file comes back.
 * Knows bytes, keys and appearances, not dossiers.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Ký số", allowedDependencies = {"document", "agency"})
package vn.motcua.signing;
