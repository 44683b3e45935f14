package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.routing.Slip;

/**
 * What an act would do, worked out before anything is written.
 *
 * @param after the dossier as it will stand
 * @param data what belongs to the act alone: reason, derivation, items
 * @param paper the form given with it; null for none
 * @param also further rows, written in the same transaction after the dossier's own
 * @param told what the other rooms hear after the commit
 */
record Change(Dossier after, Map<String, Object> data, Printed paper, Runnable also, List<DossierEvent> told) {

    /** A form as stored. */
    record Printed(Mau form, String sha256) {
    }

    static Change to(Dossier after) {
        return new Change(after, new LinkedHashMap<>(), null, () -> { }, List.of());
    }

    Change with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new Change(after, more, paper, also, told);
    }

    /** Tells the legs that changed, and of a new slip what is planned. @param before null when the slip is new */
    Change walking(Slip before, Slip after) {
        Change told = with("legs", LegFacts.changed(before, after));
        return before == null ? told.with("steps", after.digest()) : told;
    }

    Change printed(Printed form) {
        return new Change(after, data, form, also, told);
    }

    Change and(Runnable more) {
        return new Change(after, data, paper, () -> {
            also.run();
            more.run();
        }, told);
    }

    Change telling(DossierEvent... events) {
        return new Change(after, data, paper, also, List.of(events));
    }
}
