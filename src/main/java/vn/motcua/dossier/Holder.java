package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.routing.Leg;
import vn.motcua.routing.PlannedStep;

/** Ai đang giữ: step, unit, post, and the officer when one was named. */
record Holder(int stepNo, String stepAct, Instant legDue, UUID unitId, String unit, String post, String postName, UUID officerId,
              String officer) {

    /** Before acceptance: the post that receives, step 0. */
    static Holder receiving(PlannedStep first) {
        return new Holder(0, first.act(), null, first.unitId(), first.unitName(), first.postKey(), first.postName(), null, null);
    }

    static Holder of(Leg leg, PlannedStep step) {
        return new Holder(leg.stepNo(), step.act(), leg.dueAt(), leg.unitId(), leg.unitName(), leg.postKey(), leg.postName(),
                leg.officerId(), leg.officerName());
    }

    /** "Lê Thị Hạnh", or the post while nobody is named. */
    String words() {
        return officer != null ? officer : postName + ", " + unit;
    }
}
