package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.routing.SlipStream;

/**
 * Kiểm tra lịch sử of every dossier: chain, fold, content, files, request to supplement, who took the result, slip and what it is found by; ordered streams, one
 * dossier in memory at a time.
 */
@Component
public class HistoryCheck {
    private static final String DOSSIERS = "SELECT " + DossierRow.COLUMNS + """
            , d.search, c.body AS content, n.body AS corrected, s.items, s.guidance, s.officer, s.phone, s.asked_at, s.answer_by, s.answered_at, s.answer_note,
                   t.salt, t.name AS recipient, t.paper
              FROM dossier.dossier d LEFT JOIN dossier.content c ON c.dossier_id = d.id AND c.round = 0
              LEFT JOIN dossier.content n ON n.dossier_id = d.id AND n.round = 1 LEFT JOIN dossier.supplement s ON s.dossier_id = d.id
              LEFT JOIN dossier.result_recipient t ON t.dossier_id = d.id
             ORDER BY d.id""";
    private static final String EVENTS = """
            SELECT dossier_id, seq, at, account_id, post, act, body, previous, hash FROM dossier.event ORDER BY dossier_id, seq""";
    private static final String DOCUMENTS = "SELECT dossier_id, " + SubmittedDocuments.COLUMNS + " FROM dossier.document ORDER BY dossier_id, id";
    private static final String PASSED = "SELECT dossier_id, unit_id, filed_at FROM dossier.passed ORDER BY dossier_id";

    private final DataSource database;
    private final DayNumbers numbers;

    HistoryCheck(DataSource database, DayNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** A day of an agency whose numbers do not all stand on a dossier: they were counted up to {@code last}, and {@code held} dossiers bear one. */
    public record Gap(UUID agencyId, LocalDate day, int last, int held) {
    }

    /** What is wrong with one dossier. */
    public record Broken(String code, String reason) {
    }

    /**
     * @param first the first dossier that is broken, in the order of ids; nothing was looked at after it
     * @param leavingOut how many of the dossiers are told only in part by events of an older form
     * @param gap the first day from which a dossier is gone, or on which one is too many; not looked for when a dossier is broken
     */
    public record Report(long dossiers, long events, long leavingOut, Optional<Broken> first, Optional<Gap> gap) {
    }

    /** One moment of the database, whatever is filed meanwhile. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Report check() {
        Connection connection = DataSourceUtils.getConnection(database);
        try (Statement rows = DossierStream.streaming(connection); ResultSet dossiers = rows.executeQuery(DOSSIERS); Beside beside = Beside.open(connection)) {
            return check(dossiers, beside);
        } catch (SQLException e) {
            throw new IllegalStateException("The history could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** What is read beside the rows of the dossiers. */
    private record Beside(DossierStream<Event> events, DossierStream<SubmittedDocument> documents, DossierStream<Kept.Passed> passed, SlipStream slips)
            implements AutoCloseable {

        /** Whatever opens only in part goes with the connection. */
        static Beside open(Connection connection) throws SQLException {
            return new Beside(new DossierStream<>(connection, EVENTS, EventRow::read), new DossierStream<>(connection, DOCUMENTS, SubmittedDocuments::read),
                    new DossierStream<>(connection, PASSED, row -> new Kept.Passed(DossierRow.id(row, "unit_id"), DossierRow.at(row, "filed_at"))),
                    SlipStream.open(connection));
        }

        @Override
        public void close() throws SQLException {
            try (events; documents; passed) {
                slips.close();
            }
        }
    }

    private Report check(ResultSet dossiers, Beside beside) throws SQLException {
        long dossierCount = 0;
        long eventCount = 0;
        long leavingOut = 0;
        while (dossiers.next()) {
            Dossier dossier = DossierRow.read(dossiers);
            Fold fold = new Fold();
            List<Event> events = beside.events.of(dossier.id());
            events.forEach(fold::add);
            eventCount += events.size();
            Optional<String> problem = fold.problem(dossier, kept(dossiers, dossier.id(), beside));
            if (problem.isPresent()) {
                return new Report(dossierCount, eventCount, leavingOut, Optional.of(new Broken(dossier.code(), problem.get())), Optional.empty());
            }
            dossierCount++;
            leavingOut += fold.leavesOut() ? 1 : 0;
        }
        return new Report(dossierCount, eventCount, leavingOut, Optional.empty(), numbers.gap());
    }

    private static Kept kept(ResultSet row, UUID id, Beside beside) throws SQLException {
        return new Kept(row.getString("content"), row.getString("corrected"), row.getString("search"), AskedFacts.stored(row), KeptRecipient.stored(row), beside.documents.of(id),
                beside.passed.of(id), beside.slips.of(id));
    }
}
