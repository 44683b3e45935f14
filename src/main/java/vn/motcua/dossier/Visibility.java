package vn.motcua.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import vn.motcua.access.Reach;

/**
 * Quyền xem, written once: a dossier is seen when one of these sets of ids meets. Renders to SQL for lists, search, count and export,
 * and to a check of one dossier; an empty set meets nothing, so that whoever reaches nowhere sees nothing.
 */
final class Visibility {
    /** @param several whether the column is an array */
    private record Clause(String column, boolean several, Function<Reach, Set<UUID>> reached, Function<Dossier, Set<UUID>> of) {
    }

    private static final List<Clause> CLAUSES = List.of(
            // Whoever filed it, with the account.
            new Clause("account_id", false, reach -> reach.officer() ? Set.of() : one(reach.accountId()), d -> one(d.subject().accountId())),
            // For whom it was filed, at the counter or by somebody else.
            new Clause("person_id", false, reach -> reach.officer() ? Set.of() : one(reach.personId()), d -> one(d.subject().personId())),
            // Officers of a unit that has it or had it; the single window that received it is one.
            new Clause("units", true, Reach::units, d -> Set.copyOf(d.units())),
            // Who answers for the agency.
            new Clause("agency_id", false, Reach::agencies, d -> one(d.subject().agencyId())));

    private Visibility() {
    }

    /** As a condition on {@code dossier.dossier d}; {@link #bind} gives the parameters. */
    static String sql(Reach reach) {
        String any = reaching(reach).map(clause -> clause.several() ? "d.%s && CAST(:see_%s AS uuid[])".formatted(clause.column(), clause.column())
                : "d.%s = ANY (CAST(:see_%s AS uuid[]))".formatted(clause.column(), clause.column())).collect(Collectors.joining(" OR "));
        return any.isEmpty() ? "false" : "(" + any + ")";
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Reach reach) {
        JdbcClient.StatementSpec bound = statement;
        for (Clause clause : reaching(reach).toList()) {
            // Said to be ids: as an array of texts it would be read anew for each row.
            bound = bound.param("see_" + clause.column(), new SqlArrayValue("uuid", clause.reached().apply(reach).toArray()));
        }
        return bound;
    }

    private static Stream<Clause> reaching(Reach reach) {
        return CLAUSES.stream().filter(clause -> !clause.reached().apply(reach).isEmpty());
    }

    static boolean sees(Reach reach, Dossier dossier) {
        return CLAUSES.stream().anyMatch(clause -> !Collections.disjoint(clause.reached().apply(reach), clause.of().apply(dossier)));
    }

    private static Set<UUID> one(UUID id) {
        return id == null ? Set.of() : Set.of(id);
    }
}
