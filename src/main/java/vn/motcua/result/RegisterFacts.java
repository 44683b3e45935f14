package vn.motcua.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Act;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/**
 * Sổ kết quả trong lịch sử: what each act puts into the register, told in its event, so that nobody can change a row unseen. Name of the
 * fact to its text or whole number; facts that are not there are left out.
 */
final class RegisterFacts {
    /** The facts each act tells: the key is the name in the history, the value the column. */
    private static final Map<Act, Map<String, String>> COLUMNS = Map.of(
            Act.SIGN, columns("code", "code", "dossierCode", "dossier_code", "agency", "agency_id", "agencyName", "agency_name",
                    "title", "title", "holder", "holder", "signer", "signer", "signerPost", "signer_post", "signedSha256", "signed_sha256",
                    "signedAt", "signed_at", "draftVersion", "draft_version", "checkCode", "check_code"),
            Act.ISSUE, columns("year", "series_year", "number", "number", "notation", "notation", "sha256", "sha256", "issuedBy", "issued_by",
                    "issuedAt", "issued_at", "signerCertificate", "signer_certificate", "sealCertificate", "seal_certificate"),
            Act.REVOKE, columns("revokedAt", "revoked_at", "revokedBy", "revoked_by", "decision", "revoked_decision", "reason", "revoked_why",
                    "legalBasis", "revoked_basis"));

    /** Acts that write the row, in their order. */
    static final List<Act> ACTS = List.of(Act.SIGN, Act.ISSUE, Act.REVOKE);

    private RegisterFacts() {
    }

    static Map<String, Object> drafted(String kind, Map<String, String> fields, String sha256, String by, Instant at) {
        return facts("kind", kind, "fields", Sha256.hex(CanonicalJson.write(fields)), "sha256", sha256, "draftedBy", by, "draftedAt", at);
    }

    static Map<String, Object> signed(IssuedResult result) {
        return facts("code", result.code(), "dossierCode", result.dossierCode(), "agency", result.agencyId(), "agencyName", result.agencyName(),
                "title", result.title(), "holder", result.holder(), "signer", result.signer(), "signerPost", result.signerPost(),
                "signedSha256", result.signedSha256(), "signedAt", result.signedAt(), "draftVersion", result.draftVersion(),
                "checkCode", result.checkCode());
    }

    static Map<String, Object> issued(ResultRows.Issue issue) {
        return facts("year", issue.year(), "number", issue.number(), "notation", issue.notation(), "sha256", issue.sha256(), "issuedBy", issue.by(),
                "issuedAt", issue.at(), "signerCertificate", issue.certificates().signer(), "sealCertificate", issue.certificates().seal());
    }

    static Map<String, Object> revoked(IssuedResult.Revoked revoked) {
        return facts("revokedAt", revoked.at(), "revokedBy", revoked.by(), "decision", revoked.decision(), "reason", revoked.why(),
                "legalBasis", revoked.legalBasis());
    }

    /** What the row says of that act. */
    static Map<String, Object> of(ResultSet row, Act act) throws SQLException {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (act == Act.ISSUE && row.getObject("issued_at") == null) {
            return facts;   // a number that is only reserved is no act yet
        }
        for (Map.Entry<String, String> fact : COLUMNS.get(act).entrySet()) {
            put(facts, fact.getKey(), row.getObject(fact.getValue()));
        }
        return facts;
    }

    private static Map<String, Object> facts(Object... pairs) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            put(facts, (String) pairs[i], pairs[i + 1]);
        }
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        switch (value) {
            case null -> { }
            case Integer number -> facts.put(name, number.longValue());
            case Timestamp at -> facts.put(name, at.toInstant().toString());
            case Object other -> facts.put(name, other.toString());
        }
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }
}
