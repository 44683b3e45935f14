package vn.motcua.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06, TT 03/2025/TT-VPCP): the steps as planned and the legs as walked. */
public record Slip(UUID dossierId, List<PlannedStep> steps, List<Leg> legs) {
    public Slip {
        steps = List.copyOf(steps);
        legs = List.copyOf(legs);
    }

    /** The leg that has the dossier now; empty once everything is handed over or stopped. */
    public Optional<Leg> openLeg() {
        return legs.isEmpty() || !legs.getLast().open() ? Optional.empty() : Optional.of(legs.getLast());
    }

    public Optional<PlannedStep> current() {
        return openLeg().map(leg -> step(leg.stepNo()));
    }

    public Optional<PlannedStep> next() {
        return current().flatMap(now -> after(now.no()));
    }

    /** @throws IllegalArgumentException when the table has no such row */
    public PlannedStep step(int no) {
        return steps.stream().filter(step -> step.no() == no).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The slip of %s has no step %d".formatted(dossierId, no)));
    }

    public Optional<PlannedStep> after(int no) {
        return steps.stream().filter(step -> step.no() > no).findFirst();
    }
}
