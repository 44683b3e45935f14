package vn.motcua.result;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DecisionStream;

/**
 * Kiểm tra sổ kết quả: every row of drafts and results against what the history tells of it; three ordered streams, one dossier in memory
 * at a time; then that each number given stands there once. That the history itself is whole is for {@link vn.motcua.dossier.HistoryCheck} to say.
 */
@Component
public class RegisterCheck {
    private final DataSource database;
    private final NumberRows numbers;

    RegisterCheck(DataSource database, NumberRows numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** A series whose numbers do not all stand once in the register: it was counted up to {@code last}, and {@code held} stand there. */
    public record Gap(UUID agencyId, int year, int last, int held) {
    }

    /** What is wrong with the register. @param code of the dossier */
    public record Broken(String code, String reason) {
    }

    /**
     * @param results number of rows compared
     * @param leavingOut of how many dossiers the register holds what events of an older form do not tell
     * @param first the first dossier whose register is broken; nothing was looked at after it
     * @param gap the first series with a hole or a double; not looked for when a dossier is broken
     * @param cancelled numbers that carry no document, with their reasons
     */
    public record Report(long results, long leavingOut, Optional<Broken> first, Optional<Gap> gap, List<CancelledNumber> cancelled) {
    }

    /** One moment of the database, whatever is issued meanwhile. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Report check() {
        Connection connection = DataSourceUtils.getConnection(database);
        try (DecisionStream decisions = DecisionStream.open(connection); RegisterStream register = RegisterStream.open(connection)) {
            return check(decisions, register);
        } catch (SQLException e) {
            throw new IllegalStateException("The register of results could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private Report check(DecisionStream decisions, RegisterStream register) throws SQLException {
        long results = 0;
        long leavingOut = 0;
        for (Optional<DecisionStream.Told> next = decisions.next(); next.isPresent(); next = decisions.next()) {
            DecisionStream.Told dossier = next.get();
            Optional<String> stray = register.before(dossier.dossierId());
            if (stray.isPresent()) {
                return broken(results, leavingOut, stray.get(), "the register tells of a result, the history of none");
            }
            RegisterFold fold = new RegisterFold(dossier);
            RegisterStream.Stored stored = register.of(dossier.dossierId());
            Optional<String> problem = fold.drafts(stored.drafts()).or(() -> fold.result(stored.result()));
            if (problem.isPresent()) {
                return broken(results, leavingOut, dossier.code(), problem.get());
            }
            results += stored.result().isEmpty() ? 0 : 1;
            leavingOut += fold.leavesOut() ? 1 : 0;
        }
        Optional<String> stray = register.before(null);
        return stray.isPresent() ? broken(results, leavingOut, stray.get(), "the register tells of a result, the history of none")
                : new Report(results, leavingOut, Optional.empty(), numbers.gap(), numbers.cancelled());
    }

    private static Report broken(long results, long leavingOut, String code, String reason) {
        return new Report(results, leavingOut, Optional.of(new Broken(code, reason)), Optional.empty(), List.of());
    }
}
