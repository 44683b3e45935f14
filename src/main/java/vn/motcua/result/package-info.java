/**
 * Kết quả: drafted from a template, signed by a person, numbered and sealed by the agency, verifiable by anybody, revocable with
 * a reason (Decree 45/2020/NĐ-CP Articles 14 and 18, Decree 30/2020/NĐ-CP). Every act goes through the dossier, in one transaction.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Kết quả",
        allowedDependencies = {"dossier", "signing", "document", "catalogue", "form", "agency", "access"})
package vn.motcua.result;
