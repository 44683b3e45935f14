package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Reach;

/**
 * How much is on each list, in one statement that every page of a desk pays for: each phase and each desk is read once, whichever lists
 * show it, and without a filter from its index alone. What one phase costs to plan, all cost: they are gone through as rows of VALUES,
 * whose number the planner knows, so that it keeps its plan.
 */
@Repository
class Counts {
    private static final String NOTHING = "SELECT '', 0, 0, 0, 0 WHERE false";
    private static final Order BY_DUE = Order.of(WorkList.IN_PROCESS);

    /**
     * A phase or a desk as far as it was read, what is due first first.
     *
     * @param part the phase, or the name of the list
     * @param late of those seen, and of those wanted, how many are past
     */
    private record Read(String part, long seen, long wanted, long late, long lateWanted) {
    }

    private final JdbcClient jdbc;
    private final Ranges ranges;
    private final InstantSource clock;

    Counts(JdbcClient jdbc, Ranges ranges, InstantSource clock) {
        this.jdbc = jdbc;
        this.ranges = ranges;
        this.clock = clock;
    }

    /** @param cap reading stops there in each phase and on each desk, and no list says more */
    Map<WorkList, Counted> of(List<WorkList> lists, ListFilter filter, Reach reach, int cap) {
        List<Read> all = bind("", lists, filter, reach, cap).query((row, n) ->
                new Read(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))).list();
        Map<WorkList, Counted> counts = new EnumMap<>(WorkList.class);
        lists.forEach(list -> counts.put(list, counted(list, all, cap)));
        return counts;
    }

    /** How PostgreSQL reads it: for the test that holds it to what it may read. */
    String explain(List<WorkList> lists, ListFilter filter, Reach reach, int cap) {
        return String.join("\n", bind("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS) ", lists, filter, reach, cap).query(String.class).list());
    }

    private JdbcClient.StatementSpec bind(String before, List<WorkList> lists, ListFilter filter, Reach reach, int cap) {
        List<Range> bound = new ArrayList<>();
        String parts = String.join(" UNION ALL ", parts(lists, Visibility.sql(reach) + Filters.sql(filter), reach, cap, bound));
        return Ranges.bind(Filters.bind(Visibility.bind(jdbc.sql(before + (parts.isEmpty() ? NOTHING : parts)), reach), filter), bound)
                .param("now", utc(clock.instant()));
    }

    private List<String> parts(List<WorkList> lists, String wanted, Reach reach, int cap, List<Range> bound) {
        List<String> parts = new ArrayList<>();
        TreeSet<String> phases = lists.stream().flatMap(list -> Order.of(list).phases().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<Range> phased = ranges.each(reach);
        if (!phases.isEmpty() && !phased.isEmpty()) {
            parts.add("SELECT e.part, c.* FROM (VALUES " + phases.stream().map(phase -> "('" + phase + "')").collect(Collectors.joining(", "))
                    + ") e (part) CROSS JOIN LATERAL (" + figures(BY_DUE, phased, wanted, cap) + ") c");
            bound.addAll(phased);
        }
        List<Range> desks = lists.contains(WorkList.MY_DESK) ? ranges.of(WorkList.MY_DESK, reach) : List.of();
        if (!desks.isEmpty()) {
            parts.add("SELECT 'MY_DESK', c.* FROM (VALUES " + desks.stream().map(desk -> "(CAST(:" + desk.name() + " AS text))").collect(Collectors.joining(", "))
                    + ") e (part) CROSS JOIN LATERAL (" + figures(Order.of(WorkList.MY_DESK), List.of(Ranges.EACH_DESK), wanted, cap) + ") c");
            bound.addAll(desks);
        }
        List<Range> mine = lists.contains(WorkList.MINE) ? ranges.of(WorkList.MINE, reach) : List.of();
        if (!mine.isEmpty()) {
            parts.add("SELECT 'MINE', c.* FROM (" + figures(Order.of(WorkList.MINE), mine, wanted, cap) + ") c");
            bound.addAll(mine);
        }
        return parts;
    }

    private static String figures(Order order, List<Range> ranges, String wanted, int cap) {
        String limit = String.valueOf(cap);
        return "SELECT count(*), count(*) FILTER (WHERE wanted), count(*) FILTER (WHERE sort < :now), count(*) FILTER (WHERE wanted AND sort < :now) FROM ("
                + order.merged(ranges.stream().map(range -> range.whole(order, wanted, limit)).toList(), limit) + ") m";
    }

    private static Counted counted(WorkList list, List<Read> all, int cap) {
        boolean onlyPast = Order.of(list).onlyPast();
        List<Read> its = all.stream().filter(read -> Order.of(list).phases().contains(read.part()) || read.part().equals(list.name())).toList();
        long number = its.stream().mapToLong(onlyPast ? Read::lateWanted : Read::wanted).sum();
        boolean more = its.stream().mapToLong(onlyPast ? Read::late : Read::seen).anyMatch(read -> read == cap);
        return new Counted(Math.min(number, cap), more || number > cap);
    }
}
