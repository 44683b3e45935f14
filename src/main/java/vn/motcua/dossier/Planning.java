package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Post;
import vn.motcua.agency.Unit;
import vn.motcua.catalogue.Act;
import vn.motcua.catalogue.Block;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Step;
import vn.motcua.routing.PlannedStep;

/** Lập phiếu: finds the units and posts of one agency for the rows of a process. */
@Component
class Planning {
    private static final Set<Act> NEEDED = EnumSet.of(Act.RECEIVE, Act.DRAFT, Act.SIGN, Act.ISSUE, Act.RETURN);

    /** How a table names the agency above the one that receives. */
    private static final String ABOVE = "cap-tren";

    private final Agencies agencies;

    Planning(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Empty when this agency cannot carry the process out: a unit or a post is missing, or the table leads to no result. */
    Optional<List<PlannedStep>> plan(InternalProcess process, UUID agencyId) {
        if (process == null || !leadsToResult(process.steps())) {
            return Optional.empty();
        }
        List<PlannedStep> planned = new ArrayList<>();
        for (Step step : process.steps()) {
            Optional<PlannedStep> found = plan(step, process, agencyId);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            planned.add(found.get());
        }
        return Optional.of(planned);
    }

    private static boolean leadsToResult(List<Step> steps) {
        Set<Act> acts = steps.stream().map(Step::act).collect(Collectors.toSet());
        return acts.containsAll(NEEDED) && steps.getFirst().act() == Act.RECEIVE && steps.getLast().act() == Act.RETURN;
    }

    private Optional<PlannedStep> plan(Step step, InternalProcess process, UUID agencyId) {
        Optional<Unit> unit = agency(step, agencyId).flatMap(id -> agencies.unit(id, step.unit()));
        Optional<Post> post = unit.flatMap(u -> agencies.post(u.id(), step.post()));
        return post.map(p -> new PlannedStep(step.no(), unit.get().id(), unit.get().name(), p.key(), p.name(), step.does(),
                step.act().name(), minutes(step, process), step.counted(), step.forms(), step.block()));
    }

    /** Another agency of the process is named by its code, or as the one above; a code that nobody bears leads nowhere. */
    private Optional<UUID> agency(Step step, UUID agencyId) {
        if (step.agency() == null) {
            return Optional.of(agencyId);
        }
        return step.agency().equals(ABOVE) ? agencies.find(agencyId).map(Agency::parentId) : agencies.byCode(step.agency()).map(Agency::id);
    }

    private static long minutes(Step step, InternalProcess process) {
        long hours = step.block() == null ? step.hours() : process.blocks().stream()
                .filter(block -> block.key().equals(step.block())).mapToLong(Block::hours).findFirst().orElse(step.hours());
        return hours * 60;
    }
}
