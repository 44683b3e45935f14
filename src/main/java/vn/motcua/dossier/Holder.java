package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.agency.Post;
import vn.motcua.routing.Leg;
import vn.motcua.routing.PlannedStep;

/** Ai đang giữ: step, unit, post, and the officer when one was named. @param sentBack whether it came from a later step and has not gone on since */
record Holder(int stepNo, String stepAct, Instant legDue, UUID unitId, String unit, String post, String postName, UUID officerId,
              String officer, boolean sentBack) {

    /** Before acceptance: the post that receives, step 0. */
    static Holder receiving(PlannedStep first) {
        return new Holder(0, first.act(), null, first.unitId(), first.unitName(), first.postKey(), first.postName(), null, null, false);
    }

    static Holder of(Leg leg, PlannedStep step) {
        return new Holder(leg.stepNo(), step.act(), leg.dueAt(), leg.unitId(), leg.unitName(), leg.postKey(), leg.postName(),
                leg.officerId(), leg.officerName(), leg.direction().equals(Leg.BACK));
    }

    /** "Lê Thị Hạnh", or the post while nobody is named. */
    String words() {
        return officer != null ? officer : Post.in(postName, unit);
    }
}
