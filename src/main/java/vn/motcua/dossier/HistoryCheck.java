package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.routing.SlipStream;

/**
 * Kiểm tra lịch sử of every dossier: chain, fold, content, files, request to supplement and slip; four ordered streams, one dossier in
 * memory at a time.
 */
@Component
public class HistoryCheck {
    private static final int FETCH = 1_000;
    private static final String DOSSIERS = "SELECT " + DossierRow.COLUMNS + """
            , c.body AS content, n.body AS corrected, (SELECT array_agg(f.component || ' ' || f.sha256) FROM dossier.document f WHERE f.dossier_id = d.id) AS files,
              s.items, s.guidance, s.asked_at, s.answer_by, s.answered_at, s.answer_note
              FROM dossier.dossier d LEFT JOIN dossier.content c ON c.dossier_id = d.id AND c.round = 0
              LEFT JOIN dossier.content n ON n.dossier_id = d.id AND n.round = 1 LEFT JOIN dossier.supplement s ON s.dossier_id = d.id
             ORDER BY d.id""";
    private static final String EVENTS = """
            SELECT dossier_id, seq, at, account_id, post, act, body, previous, hash FROM dossier.event ORDER BY dossier_id, seq""";

    private final DataSource database;

    HistoryCheck(DataSource database) {
        this.database = database;
    }

    /** What is wrong with one dossier. */
    public record Broken(String code, String reason) {
    }

    /**
     * @param first the first dossier that is broken, in the order of ids; nothing was looked at after it
     * @param leavingOut how many of the dossiers have a slip that events of an older form tell only in part
     */
    public record Report(long dossiers, long events, long leavingOut, Optional<Broken> first) {
    }

    /** One moment of the database, whatever is filed meanwhile. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Report check() {
        Connection connection = DataSourceUtils.getConnection(database);
        try (Statement rows = streaming(connection); Statement links = streaming(connection); SlipStream slips = SlipStream.open(connection);
                ResultSet dossiers = rows.executeQuery(DOSSIERS); ResultSet events = links.executeQuery(EVENTS)) {
            return check(dossiers, events, slips);
        } catch (SQLException e) {
            throw new IllegalStateException("The history could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static Statement streaming(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        return statement;
    }

    private static Report check(ResultSet dossiers, ResultSet events, SlipStream slips) throws SQLException {
        long dossierCount = 0;
        long eventCount = 0;
        long leavingOut = 0;
        Event next = next(events);
        while (dossiers.next()) {
            Dossier dossier = DossierRow.read(dossiers);
            Fold fold = new Fold();
            while (next != null && next.dossierId().equals(dossier.id())) {
                fold.add(next);
                eventCount++;
                next = next(events);
            }
            Optional<String> problem = fold.problem(dossier,
                    new Kept(dossiers.getString("content"), dossiers.getString("corrected"), files(dossiers), supplement(dossiers), slips.of(dossier.id())));
            if (problem.isPresent()) {
                return new Report(dossierCount, eventCount, leavingOut, Optional.of(new Broken(dossier.code(), problem.get())));
            }
            dossierCount++;
            leavingOut += fold.leavesOut() ? 1 : 0;
        }
        return new Report(dossierCount, eventCount, leavingOut, Optional.empty());
    }

    private static Event next(ResultSet events) throws SQLException {
        return events.next() ? EventRow.read(events) : null;
    }

    private static Map<String, Object> supplement(ResultSet row) throws SQLException {
        String items = row.getString("items");
        return items == null ? null : Fold.supplement(items, row.getString("guidance"), DossierRow.at(row, "asked_at"), DossierRow.at(row, "answer_by"),
                DossierRow.at(row, "answered_at"), row.getString("answer_note"));
    }

    private static List<String> files(ResultSet row) throws SQLException {
        java.sql.Array files = row.getArray("files");
        return files == null ? List.of() : Arrays.asList((String[]) files.getArray());
    }
}
