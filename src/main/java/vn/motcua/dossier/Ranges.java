package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Unit;

/** Which ranges hold what somebody sees of a list. What each row still has to pass is {@link Visibility}. */
@Component
class Ranges {
    static final Range EACH_DESK = new Range("desk", "desk", Range.EACH, null);

    private final Agencies agencies;

    Ranges(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The single window and heads see by agency, other officers what their units hold. */
    List<Range> of(WorkList list, Reach reach) {
        return switch (list) {
            case MINE -> reach.officer() ? List.of() : mine(reach);
            case MY_DESK -> ranges("desk", desks(reach), List.of());
            case TO_RECEIVE, AWAITING_SUPPLEMENT, IN_PROCESS, TO_RETURN, OVERDUE -> inPhases(reach, Order.of(list).phases());
        };
    }

    /** The same in whichever phase the statement around is at. */
    List<Range> each(Reach reach) {
        return inPhases(reach, List.of(Range.EACH));
    }

    private List<Range> inPhases(Reach reach, List<String> phases) {
        List<Range> all = new ArrayList<>(ranges("agency_id", whole(reach), phases));
        all.addAll(ranges("holder_unit_id", reach.units().stream().filter(unit -> !window(unit)).map(UUID::toString).toList(), phases));
        return all;
    }

    /** Those of the posts held, and one's own. A dossier lies on one only. */
    private static List<String> desks(Reach reach) {
        return Stream.concat(reach.posts().stream(), Stream.ofNullable(reach.officerId()).map(UUID::toString)).toList();
    }

    /** Everything within reach, ended or not. */
    List<Range> all(Reach reach) {
        if (!reach.officer()) {
            return mine(reach);
        }
        List<Range> all = new ArrayList<>(ranges("agency_id", whole(reach), List.of()));
        all.addAll(ranges(Range.PASSED, reach.units().stream().map(UUID::toString).toList(), List.of()));
        return all;
    }

    private static List<Range> mine(Reach reach) {
        List<Range> all = new ArrayList<>(ranges("account_id", Stream.ofNullable(reach.accountId()).map(UUID::toString).toList(), List.of()));
        all.addAll(ranges("person_id", Stream.ofNullable(reach.personId()).map(UUID::toString).toList(), List.of()));
        return all;
    }

    private Set<String> whole(Reach reach) {
        Set<String> whole = new TreeSet<>();
        reach.agencies().forEach(agency -> whole.add(agency.toString()));
        reach.units().stream().filter(this::window).forEach(unit -> whole.add(agencies.unit(unit).orElseThrow().agencyId().toString()));
        return whole;
    }

    private boolean window(UUID unit) {
        return agencies.unit(unit).filter(Unit::singleWindow).isPresent();
    }

    /** In a fixed order, so that the same people ask in the same words. */
    private static List<Range> ranges(String column, Collection<String> ids, List<String> phases) {
        List<Range> ranges = new ArrayList<>();
        int n = 0;
        for (String id : ids.stream().sorted().toList()) {
            String name = column.replace("_", "") + n++;
            if (phases.isEmpty()) {
                ranges.add(new Range(column, name, id, null));
            }
            phases.forEach(phase -> ranges.add(new Range(column, name, id, phase)));
        }
        return ranges;
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, List<Range> ranges) {
        JdbcClient.StatementSpec bound = statement;
        for (Range range : ranges) {
            bound = bound.param(range.name(), range.id());
        }
        return bound;
    }
}
