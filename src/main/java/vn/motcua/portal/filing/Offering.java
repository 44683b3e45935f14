package vn.motcua.portal.filing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Step;

/** Nơi nộp: the agencies of the right level that have every unit and post which the process asks for. */
@Component
public class Offering {
    private final Agencies agencies;

    Offering(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The one of the citizen's commune first, or of the province; the others by name. */
    public List<Agency> of(ProcedureRevision revision, String areaCode) {
        String area = areaCode == null ? "" : areaCode;
        String province = agencies.area(area).map(found -> found.provinceCode()).orElse("");
        return agencies.all().stream().filter(agency -> revision.facts().carriedOutIn(agency.areaCode()) && canCarryOut(revision, agency.id()))
                .sorted(java.util.Comparator.comparing((Agency agency) -> !agency.areaCode().equals(area) && !agency.areaCode().equals(province))
                        .thenComparing(Agency::name)).toList();
    }

    private boolean canCarryOut(ProcedureRevision revision, UUID agency) {
        return revision.process().steps().stream().allMatch(step -> has(agency, step));
    }

    private boolean has(UUID agency, Step step) {
        boolean elsewhere = step.agency() != null && !step.agency().isEmpty();
        return elsewhere || agencies.unit(agency, step.unit()).map(Unit::id).flatMap(unit -> agencies.post(unit, step.post())).isPresent();
    }
}
