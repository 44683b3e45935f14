package vn.motcua.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of this room. */
@Repository
class ResultRows {
    private static final String COLUMNS = """
            SELECT code, dossier_id, dossier_code, agency_id, agency_name, title, holder, signer, signer_post, signed_sha256,
                   signed_at, coalesce(draft_version, 0) AS draft_version, check_code, notation, sha256, issued_at, signer_certificate,
                   seal_certificate, revoked_at, revoked_by, revoked_decision, revoked_why, revoked_basis
              FROM result.result
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertDraft(UUID dossierId, String kind, Map<String, String> fields, String sha256, String by, Instant at) {
        jdbc.sql("""
                INSERT INTO result.draft (dossier_id, version, kind, fields, sha256, drafted_by, drafted_at)
                SELECT :dossier, coalesce(max(version), 0) + 1, :kind, :fields::jsonb, :sha256, :by, :at
                  FROM result.draft
                 WHERE dossier_id = :dossier
                """)
                .param("dossier", dossierId).param("kind", kind).param("fields", JSON.writeValueAsString(fields))
                .param("sha256", sha256).param("by", by).param("at", Timestamp.from(at)).update();
    }

    Optional<Draft> lastDraft(UUID dossierId) {
        return jdbc.sql("""
                SELECT version, kind, fields, sha256, drafted_by, drafted_at
                  FROM result.draft
                 WHERE dossier_id = :dossier
                 ORDER BY version DESC
                 LIMIT 1
                """).param("dossier", dossierId)
                .query((row, n) -> new Draft(row.getInt("version"), row.getString("kind"),
                        JSON.readValue(row.getString("fields"), new TypeReference<LinkedHashMap<String, String>>() { }),
                        row.getString("sha256"), row.getString("drafted_by"), row.getTimestamp("drafted_at").toInstant()))
                .optional();
    }

    /** Signed again after it came back: the newer signature counts, as long as it was not issued. */
    void sign(IssuedResult result) {
        int rows = jdbc.sql("""
                INSERT INTO result.result (code, dossier_id, dossier_code, agency_id, agency_name, title, holder, signer, signer_post,
                                           signed_sha256, signed_at, draft_version, check_code)
                VALUES (:code, :dossier, :dossierCode, :agency, :agencyName, :title, :holder, :signer, :post, :sha256, :at, :version, :check)
                ON CONFLICT (dossier_id) DO UPDATE
                   SET title = excluded.title, holder = excluded.holder, signer = excluded.signer, signer_post = excluded.signer_post,
                       signed_sha256 = excluded.signed_sha256, signed_at = excluded.signed_at, draft_version = excluded.draft_version,
                       check_code = excluded.check_code
                 WHERE result.issued_at IS NULL
                """)
                .param("code", result.code()).param("dossier", result.dossierId()).param("dossierCode", result.dossierCode())
                .param("agency", result.agencyId()).param("agencyName", result.agencyName()).param("title", result.title())
                .param("holder", result.holder()).param("signer", result.signer()).param("post", result.signerPost())
                .param("sha256", result.signedSha256()).param("at", Timestamp.from(result.signedAt()))
                .param("version", result.draftVersion()).param("check", result.checkCode()).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Result %s was issued meanwhile".formatted(result.code()));
        }
    }

    /** What is written into the register at the issue. @param at when the number was reserved: its day is printed beside it */
    record Issue(int year, int number, String notation, String sha256, IssuedResult.Certificates certificates, String by, Instant at) {
    }

    /** Only while the signature is the one that was sealed: a result sent back meanwhile was signed anew. */
    void issue(IssuedResult result, Issue issue) {
        int rows = jdbc.sql("""
                UPDATE result.result
                   SET reserved_at = NULL, notation = :notation, sha256 = :sha256, issued_by = :by, issued_at = :at,
                       signer_certificate = :signer, seal_certificate = :seal
                 WHERE code = :code AND issued_at IS NULL AND series_year = :year AND number = :number AND reserved_at = :at
                   AND signed_sha256 = :signed
                """)
                .param("year", issue.year()).param("number", issue.number()).param("notation", issue.notation()).param("sha256", issue.sha256())
                .param("signer", issue.certificates().signer()).param("seal", issue.certificates().seal())
                .param("by", issue.by()).param("at", Timestamp.from(issue.at())).param("code", result.code())
                .param("signed", result.signedSha256()).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Result %s was issued by someone else, signed anew, or lost its number".formatted(result.code()));
        }
    }

    void revoke(UUID dossierId, IssuedResult.Revoked revoked) {
        int rows = jdbc.sql("""
                UPDATE result.result
                   SET revoked_at = :at, revoked_by = :by, revoked_decision = :decision, revoked_why = :why, revoked_basis = :basis
                 WHERE dossier_id = :dossier AND issued_at IS NOT NULL AND revoked_at IS NULL
                """)
                .param("at", Timestamp.from(revoked.at())).param("by", revoked.by()).param("decision", revoked.decision())
                .param("why", revoked.why()).param("basis", revoked.legalBasis()).param("dossier", dossierId).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The result of dossier %s is not in force".formatted(dossierId));
        }
    }

    Optional<IssuedResult> byCode(String code) {
        return jdbc.sql(COLUMNS + "WHERE code = :code").param("code", code).query(ResultRows::map).optional();
    }

    Optional<IssuedResult> byDossier(UUID dossierId) {
        return jdbc.sql(COLUMNS + "WHERE dossier_id = :dossier").param("dossier", dossierId).query(ResultRows::map).optional();
    }

    Optional<IssuedResult> byFile(String sha256) {
        return jdbc.sql(COLUMNS + "WHERE sha256 = :sha256").param("sha256", sha256).query(ResultRows::map).optional();
    }

    private static IssuedResult map(ResultSet row, int n) throws SQLException {
        return new IssuedResult(row.getString("code"), row.getObject("dossier_id", UUID.class), row.getString("dossier_code"),
                row.getObject("agency_id", UUID.class), row.getString("agency_name"), row.getString("title"), row.getString("holder"),
                row.getString("signer"), row.getString("signer_post"), row.getString("signed_sha256"), instant(row, "signed_at"),
                row.getInt("draft_version"), row.getString("check_code"), row.getString("notation"), row.getString("sha256"), instant(row, "issued_at"), certificates(row),
                revoked(row));
    }

    private static IssuedResult.Certificates certificates(ResultSet row) throws SQLException {
        String seal = row.getString("seal_certificate");
        return seal == null ? null : new IssuedResult.Certificates(row.getString("signer_certificate"), seal);
    }

    private static IssuedResult.Revoked revoked(ResultSet row) throws SQLException {
        Instant at = instant(row, "revoked_at");
        return at == null ? null : new IssuedResult.Revoked(at, row.getString("revoked_by"), row.getString("revoked_decision"),
                row.getString("revoked_why"), row.getString("revoked_basis"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
