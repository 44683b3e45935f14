package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Reach;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Unit;

/**
 * Danh sách: each is read as one range per scope (an agency, a unit, a desk) and phase of an index kept in the order of the list,
 * from a position on; it costs the same however many dossiers there are.
 */
@Repository
class Lists {
    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final InstantSource clock;

    Lists(JdbcClient jdbc, Agencies agencies, InstantSource clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** A range of one index. @param ids to begin it with, {@code type} their type */
    private record Range(String column, String type, String name, List<String> ids) {
    }

    /** How a list is sorted and what it takes. */
    private record Order(String column, boolean newestFirst, List<String> phases, boolean onlyPast) {
        String compare() {
            return newestFirst ? "<" : ">";
        }

        String words(String alias) {
            String direction = newestFirst ? " DESC" : "";
            return "%s%s, %s%s".formatted(alias.isEmpty() ? "sort" : alias + "." + column, direction, alias.isEmpty() ? "id" : alias + ".id", direction);
        }
    }

    List<Dossier> page(WorkList list, ListFilter filter, String after, int size, Reach reach) {
        Order order = order(list);
        return bind(jdbc.sql(pageSql(list, order, filter, reach)), list, order, filter, after, size, reach).query(DossierRow.MAPPER).list();
    }

    private String pageSql(WorkList list, Order order, ListFilter filter, Reach reach) {
        return "SELECT " + DossierRow.COLUMNS + " FROM (" + keys(list, order, filter, reach) + ") k JOIN dossier.dossier d ON d.id = k.id ORDER BY "
                + (order.newestFirst() ? "k.sort DESC, k.id DESC" : "k.sort, k.id");
    }

    /** How PostgreSQL reads the first page: for the test that holds it to one range. */
    List<String> explain(WorkList list, ListFilter filter, int size, Reach reach) {
        Order order = order(list);
        return bind(jdbc.sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + pageSql(list, order, filter, reach)), list, order, filter, null, size, reach)
                .query(String.class).list();
    }

    Position position(WorkList list, Dossier last) {
        DossierSummary row = last.summary();
        return switch (list) {
            case MINE -> new Position(row.filedAt(), row.id());
            case MY_DESK -> new Position(row.nextDue(), row.id());
            case TO_RECEIVE, AWAITING_SUPPLEMENT, IN_PROCESS, TO_RETURN, OVERDUE ->
                    new Position(row.state() == State.IN_PROCESS ? row.due() : row.nextDue(), row.id());
        };
    }

    long count(WorkList list, ListFilter filter, Reach reach, int cap) {
        Order order = order(list);
        return bind(jdbc.sql("SELECT count(*) FROM (" + keys(list, order, filter, reach) + ") k"), list, order, filter, null, cap, reach)
                .query(Long.class).single();
    }

    private static Order order(WorkList list) {
        return switch (list) {
            case TO_RECEIVE -> new Order("phase_due", false, List.of("RECEIVE"), false);
            case AWAITING_SUPPLEMENT -> new Order("phase_due", false, List.of("SUPPLEMENT"), false);
            case IN_PROCESS -> new Order("phase_due", false, List.of("PROCESS"), false);
            case TO_RETURN -> new Order("phase_due", false, List.of("RETURN"), false);
            case OVERDUE -> new Order("phase_due", false, List.of("RECEIVE", "PROCESS"), true);
            case MY_DESK -> new Order("next_due", false, List.of(), false);
            case MINE -> new Order("filed_at", true, List.of(), false);
        };
    }

    /** The single window and heads see by agency, other officers what their units hold. */
    private List<Range> ranges(WorkList list, Reach reach) {
        if (list == WorkList.MINE) {
            boolean citizen = !reach.officer();
            return List.of(new Range("account_id", "uuid", "accounts", citizen ? texts(reach.accountId()) : List.of()),
                    new Range("person_id", "uuid", "persons", citizen ? texts(reach.personId()) : List.of()));
        }
        if (list == WorkList.MY_DESK) {
            List<String> desks = new ArrayList<>(reach.posts());
            desks.addAll(texts(reach.officerId()));
            return List.of(new Range("desk", "text", "desks", desks));
        }
        Set<String> whole = new HashSet<>();
        Set<String> units = new HashSet<>();
        reach.agencies().forEach(agency -> whole.add(agency.toString()));
        for (UUID id : reach.units()) {
            agencies.unit(id).filter(Unit::singleWindow).ifPresentOrElse(unit -> whole.add(unit.agencyId().toString()), () -> units.add(id.toString()));
        }
        return List.of(new Range("agency_id", "uuid", "agencies", List.copyOf(whole)), new Range("holder_unit_id", "uuid", "units", List.copyOf(units)));
    }

    private static List<String> texts(UUID id) {
        return id == null ? List.of() : List.of(id.toString());
    }

    /** Position and id of the dossiers of one page; a dossier in two ranges comes once. */
    private String keys(WorkList list, Order order, ListFilter filter, Reach reach) {
        List<String> parts = new ArrayList<>();
        for (Range range : ranges(list, reach)) {
            if (!range.ids().isEmpty()) {
                parts.add(part(range, order, filter));
            }
        }
        String all = parts.isEmpty() ? "SELECT CAST(NULL AS timestamptz) AS sort, CAST(NULL AS uuid) AS id WHERE false" : String.join(" UNION ALL ", parts);
        String direction = order.newestFirst() ? " DESC" : "";
        return "SELECT DISTINCT ON (sort, id) sort, id FROM (" + all + ") r ORDER BY sort" + direction + ", id" + direction + " LIMIT :size";
    }

    private static String part(Range range, Order order, ListFilter filter) {
        boolean phases = !order.phases().isEmpty();
        return "SELECT x.sort, x.id FROM unnest(CAST(:" + range.name() + " AS " + range.type() + "[])) AS s (id)"
                + (phases ? " CROSS JOIN unnest(CAST(:phases AS text[])) AS p (phase)" : "")
                + " CROSS JOIN LATERAL (SELECT d." + order.column() + " AS sort, d.id FROM dossier.dossier d WHERE d." + range.column() + " = s.id"
                + (phases ? " AND d.phase = p.phase" : "")
                + (order.onlyPast() ? " AND d." + order.column() + " < :now" : "")
                + " AND (d." + order.column() + ", d.id) " + order.compare() + " (:afterAt, :afterId) AND " + Visibility.SQL + Filters.sql(filter)
                + " ORDER BY " + order.words("d") + " LIMIT :size) x";
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, WorkList list, Order order, ListFilter filter, String after,
                                          int size, Reach reach) {
        Position from = Position.of(after, order.newestFirst() ? Position.LAST : Position.FIRST);
        JdbcClient.StatementSpec bound = Filters.bind(Visibility.bind(statement, reach), filter)
                .param("afterAt", utc(from.at())).param("afterId", from.id()).param("size", size);
        for (Range range : ranges(list, reach)) {
            bound = bound.param(range.name(), range.ids().toArray(String[]::new));
        }
        bound = order.phases().isEmpty() ? bound : bound.param("phases", order.phases().toArray(String[]::new));
        return order.onlyPast() ? bound.param("now", utc(now())) : bound;
    }

    private Instant now() {
        return clock.instant();
    }

    /** All within reach, newest first: for looking things up, not for work. */
    List<Dossier> search(ListFilter filter, String after, int size, Reach reach) {
        Position from = Position.of(after, Position.LAST);
        return Filters.bind(Visibility.bind(jdbc.sql("SELECT " + DossierRow.COLUMNS + " FROM dossier.dossier d WHERE " + Visibility.SQL + Filters.sql(filter)
                        + " AND (d.filed_at, d.id) < (:afterAt, :afterId) ORDER BY d.filed_at DESC, d.id DESC LIMIT :size"), reach), filter)
                .param("afterAt", utc(from.at())).param("afterId", from.id()).param("size", size).query(DossierRow.MAPPER).list();
    }
}
