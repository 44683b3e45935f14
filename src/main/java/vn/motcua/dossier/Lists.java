package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Reach;

/**
 * Danh sách: each page is read from indexes kept in the order of the list, from a position on, so that it costs the same however
 * many dossiers there are. A filter is first looked for among the next {@value #NEAR}; what is too rare to fill the page there is
 * found by the index of words and filters instead, where only what matches is read.
 */
@Repository
class Lists {
    private static final int NEAR = 1000;
    private static final String NOTHING = "SELECT CAST(NULL AS timestamptz) AS sort, CAST(NULL AS uuid) AS id, false AS wanted WHERE false";

    /** @param ranges that hold it all */
    private record Asked(Order order, List<Range> ranges, ListFilter filter, Reach reach) {
        String wanted() {
            return Visibility.sql(reach) + Filters.sql(filter);
        }
    }

    private final JdbcClient jdbc;
    private final Ranges ranges;
    private final InstantSource clock;

    Lists(JdbcClient jdbc, Ranges ranges, InstantSource clock) {
        this.jdbc = jdbc;
        this.ranges = ranges;
        this.clock = clock;
    }

    List<Dossier> page(WorkList list, ListFilter filter, String after, int size, Reach reach) {
        return page(new Asked(Order.of(list), ranges.of(list, reach), filter, reach), after, size);
    }

    /** All within reach, newest first: for looking things up, not for work. */
    List<Dossier> search(ListFilter filter, String after, int size, Reach reach) {
        return page(new Asked(Order.NEWEST, ranges.all(reach), filter, reach), after, size);
    }

    private List<Dossier> page(Asked asked, String after, int size) {
        List<Dossier> near = bind(inOrder(asked), asked, after, size).query(DossierRow.MAPPER).list();
        boolean enough = near.size() == size || asked.filter().equals(ListFilter.NONE);
        List<Dossier> found = enough ? List.of() : bind(byFilter(asked), asked, after, size).query(DossierRow.MAPPER).list();
        return found.isEmpty() ? near : found;
    }

    /** The ranges merged in their order; the database stops when the page is full. */
    private static String inOrder(Asked asked) {
        String limit = asked.filter().equals(ListFilter.NONE) ? null : String.valueOf(NEAR);
        return rows(asked.order(), "SELECT sort, id FROM (" + merged(asked, limit) + ") m WHERE wanted ORDER BY " + asked.order().words() + " LIMIT :size");
    }

    /** All that match, then their order; nothing when all there is was near. */
    private static String byFilter(Asked asked) {
        Order order = asked.order();
        String sort = "d." + order.column();
        String within = asked.ranges().stream().map(Range::condition).collect(Collectors.joining(" OR ", "(", ")"));
        return "WITH found AS MATERIALIZED (SELECT " + sort + " AS sort, d.id FROM dossier.dossier d WHERE "
                + (asked.ranges().isEmpty() ? "false" : within) + " AND " + asked.wanted() + (order.onlyPast() ? " AND " + sort + " < :now" : "")
                + " AND " + order.behind(sort, "d.id") + further(asked) + ") "
                + rows(order, "SELECT sort, id FROM found ORDER BY " + order.words() + " LIMIT :size");
    }

    /** Asked once, before anything is looked for. What ended is never all near: for lists of that it would only cost. */
    private static String further(Asked asked) {
        String limit = String.valueOf(NEAR);
        return asked.order().equals(Order.NEWEST) || asked.ranges().isEmpty() ? "" : " AND (SELECT count(*) FROM ("
                + asked.order().merged(asked.ranges().stream().map(range -> range.sql(asked.order(), "true", limit)).toList(), limit) + ") n) = " + limit;
    }

    private static String rows(Order order, String keys) {
        return "SELECT " + DossierRow.COLUMNS + " FROM (" + keys + ") k JOIN dossier.dossier d ON d.id = k.id ORDER BY k.sort" + order.direction()
                + ", k.id" + order.direction();
    }

    /** @param limit of rows read, or null */
    private static String merged(Asked asked, String limit) {
        return asked.ranges().isEmpty() ? NOTHING
                : asked.order().merged(asked.ranges().stream().map(range -> range.sql(asked.order(), asked.wanted(), limit)).toList(), limit);
    }

    private JdbcClient.StatementSpec bind(String sql, Asked asked, String position, int size) {
        Position after = Position.of(position, Position.FIRST);
        Position before = Position.of(position, Position.LAST);
        return Ranges.bind(Filters.bind(Visibility.bind(jdbc.sql(sql), asked.reach()), asked.filter()), asked.ranges())
                .param("now", utc(clock.instant())).param("size", size)
                .param("afterAt", utc(after.at())).param("afterId", after.id()).param("beforeAt", utc(before.at())).param("beforeId", before.id());
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

    /** How PostgreSQL reads a page, the way in order and the way by the filter: for the test that holds it to what it may read. */
    List<String> explain(WorkList list, ListFilter filter, int size, Reach reach) {
        Asked asked = list == null ? new Asked(Order.NEWEST, ranges.all(reach), filter, reach)
                : new Asked(Order.of(list), ranges.of(list, reach), filter, reach);
        List<String> plans = new ArrayList<>();
        boolean filtered = !filter.equals(ListFilter.NONE);
        for (String sql : filtered ? List.of(inOrder(asked), byFilter(asked)) : List.of(inOrder(asked))) {
            plans.add(String.join("\n", bind("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS) " + sql, asked, null, size).query(String.class).list()));
        }
        return plans;
    }
}
