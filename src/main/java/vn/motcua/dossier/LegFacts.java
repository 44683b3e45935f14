package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;

/** Chặng trong lịch sử: what an event tells of the legs it opened, moved or closed, so that nobody can change the hours of a slip unseen. */
final class LegFacts {
    /** A fact told of every leg since the history tells all of {@link #LATER}. */
    static final String UNIT_NAME = "unitName";
    /** Facts that the first histories did not tell. */
    static final Set<String> LATER = Set.of(UNIT_NAME, "postName", "officerName", "closedBy");

    private LegFacts() {
    }

    /** The legs that differ from those before; all of them when there was no slip before. */
    static List<Map<String, Object>> changed(Slip before, Slip after) {
        return after.legs().stream().filter(leg -> before == null || !before.legs().contains(leg)).map(LegFacts::of).toList();
    }

    /** Name of the fact to its text or whole number; facts that are not there are left out. */
    static Map<String, Object> of(Leg leg) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seq", (long) leg.seq());
        facts.put("step", (long) leg.stepNo());
        facts.put("unit", leg.unitId());
        facts.put(UNIT_NAME, leg.unitName());
        facts.put("post", leg.postKey());
        facts.put("postName", leg.postName());
        facts.put("officer", leg.officerId());
        facts.put("officerName", leg.officerName());
        facts.put("opened", leg.openedAt());
        facts.put("due", leg.dueAt());
        facts.put("closed", leg.closedAt());
        facts.put("closedBy", leg.closedBy());
        facts.put("allotted", leg.allottedMinutes());
        facts.put("paused", leg.pausedMinutes());
        facts.put("pausedSince", leg.pausedSince());
        facts.put("used", leg.usedMinutes());
        facts.put("verdict", leg.verdict());
        facts.put("direction", leg.direction());
        facts.put("note", leg.note());
        facts.values().removeIf(value -> value == null);
        facts.replaceAll((name, value) -> value instanceof Long ? value : value.toString());
        return facts;
    }
}
