package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the history tells of every result, dossier by dossier in the order of their ids, in constant memory. */
public final class DecisionStream implements AutoCloseable {
    private static final int FETCH = 1_000;
    private static final String DECISIONS = """
            SELECT e.dossier_id, d.code, d.agency_id, e.act, e.body
              FROM dossier.event e JOIN dossier.dossier d ON d.id = e.dossier_id
             WHERE e.act IN ('DRAFT', 'SIGN', 'ISSUE', 'REVOKE')
             ORDER BY e.dossier_id, e.seq""";

    private final Statement statement;
    private final ResultSet rows;
    private boolean more;

    private DecisionStream(Statement statement) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery(DECISIONS);
        this.more = rows.next();
    }

    /** The events of one dossier that drafted, signed, issued and revoked, in their order. */
    public record Told(UUID dossierId, String code, UUID agencyId, List<Decision> decisions) {
    }

    /**
     * @param by name of who did it
     * @param data what the act said: {@code sha256} of the file where there is one, {@code register} as {@link Deciding} was given it
     */
    public record Decision(Act act, String by, JsonNode data) {
        /** Events of invented dossiers name no file: there is none. */
        public boolean namesFile() {
            return data.has("sha256");
        }
    }

    /** Inside the transaction of the connection. */
    public static DecisionStream open(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        return new DecisionStream(statement);
    }

    /** Of the next dossier; empty after the last. */
    public Optional<Told> next() throws SQLException {
        if (!more) {
            return Optional.empty();
        }
        Told told = new Told(DossierRow.id(rows, "dossier_id"), rows.getString("code"), DossierRow.id(rows, "agency_id"), new ArrayList<>());
        while (more && told.dossierId().equals(DossierRow.id(rows, "dossier_id"))) {
            JsonNode body = EventBody.read(rows.getString("body"));
            told.decisions().add(new Decision(Act.valueOf(rows.getString("act")), body.path("by").path("name").asString(""), body.path("data")));
            more = rows.next();
        }
        return Optional.of(told);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
