package vn.motcua.result;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Act;

/** Every draft and every result there is, dossier by dossier in the order of their ids, in constant memory. */
final class RegisterStream implements AutoCloseable {
    private static final int FETCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() { };
    private static final String RESULTS = """
            SELECT code, dossier_id, dossier_code, agency_id, agency_name, title, holder, signer, signer_post, signed_sha256, signed_at,
                   draft_version, check_code, series_year, number, notation, sha256, issued_by, issued_at, signer_certificate, seal_certificate,
                   revoked_at, revoked_by, revoked_decision, revoked_why, revoked_basis
              FROM result.result
             ORDER BY dossier_id""";
    private static final String DRAFTS = """
            SELECT dossier_id, kind, fields, sha256, drafted_by, drafted_at FROM result.draft ORDER BY dossier_id, version""";

    private final Statement resultStatement;
    private final Statement draftStatement;
    private final ResultSet results;
    private final ResultSet drafts;
    private UUID nextResult;
    private UUID nextDraft;

    private RegisterStream(Statement resultStatement, Statement draftStatement) throws SQLException {
        this.resultStatement = resultStatement;
        this.draftStatement = draftStatement;
        this.results = resultStatement.executeQuery(RESULTS);
        this.drafts = draftStatement.executeQuery(DRAFTS);
        nextResult = next(results);
        nextDraft = next(drafts);
    }

    /** @param result what the row says of each act; empty where there is no row */
    record Stored(List<Map<String, Object>> drafts, Map<Act, Map<String, Object>> result) {
    }

    /** Inside the transaction of the connection. */
    static RegisterStream open(Connection connection) throws SQLException {
        return new RegisterStream(statement(connection), statement(connection));
    }

    private static Statement statement(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        return statement;
    }

    /** Whose rows come before those of that dossier: the code, or the id where only a draft says so. @param dossierId null for the end */
    Optional<String> before(UUID dossierId) throws SQLException {
        if (before(nextResult, dossierId)) {
            return Optional.of(results.getString("dossier_code"));
        }
        return before(nextDraft, dossierId) ? Optional.of(nextDraft.toString()) : Optional.empty();
    }

    private static boolean before(UUID next, UUID dossierId) {
        return next != null && (dossierId == null || next.toString().compareTo(dossierId.toString()) < 0);
    }

    /** Ids are asked for in the order of the database. */
    Stored of(UUID dossierId) throws SQLException {
        List<Map<String, Object>> drafted = new ArrayList<>();
        while (dossierId.equals(nextDraft)) {
            drafted.add(RegisterFacts.drafted(drafts.getString("kind"), JSON.readValue(drafts.getString("fields"), FIELDS), drafts.getString("sha256"),
                    drafts.getString("drafted_by"), drafts.getTimestamp("drafted_at").toInstant()));
            nextDraft = next(drafts);
        }
        Map<Act, Map<String, Object>> row = new EnumMap<>(Act.class);
        if (dossierId.equals(nextResult)) {
            for (Act act : RegisterFacts.ACTS) {
                row.put(act, RegisterFacts.of(results, act));
            }
            nextResult = next(results);
        }
        return new Stored(drafted, row);
    }

    private static UUID next(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getObject("dossier_id", UUID.class) : null;
    }

    @Override
    public void close() throws SQLException {
        try (resultStatement; draftStatement) {
            results.close();
        }
    }
}
