package vn.motcua.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Officer;
import vn.motcua.agency.Seat;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.routing.Leg;

/** Hồ sơ đang ở chỗ ai: a person wherever one is named or only one holds the post; else the post, never "hệ thống". */
@Component
class Keepers {
    private final Agencies agencies;

    Keepers(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Null once the dossier has ended. */
    Tracked.Who of(DossierDetail detail) {
        DossierSummary dossier = detail.dossier();
        if (dossier.state().terminal() || dossier.holderUnitId() == null) {
            return null;
        }
        String agency = agencies.find(dossier.agencyId()).map(Agency::name).orElse(dossier.holderUnit());
        List<Seat> holders = agencies.holders(dossier.holderUnitId(), dossier.holderPost());
        Officer officer = holders.stream().map(Seat::officer).filter(each -> each.id().equals(dossier.holderOfficerId())).findFirst()
                .orElse(dossier.holderOfficerId() == null && holders.size() == 1 ? holders.getFirst().officer() : null);
        String name = officer != null ? officer.fullName() : dossier.holderOfficer() != null ? dossier.holderOfficer() : dossier.holderPostName();
        String post = name.equals(dossier.holderPostName()) ? dossier.holderUnit() + ", " + agency : dossier.holderPostName() + ", " + agency;
        return new Tracked.Who(name, post, since(detail), phone(officer, dossier.agencyId()));
    }

    /** Null unless it ended without a result. */
    Tracked.Again again(DossierSummary dossier) {
        String label = switch (dossier.state()) {
            case REFUSED -> "Nộp lại";
            case WITHDRAWN, STOPPED -> "Nộp hồ sơ mới";
            case FILED, AWAITING_SUPPLEMENT, IN_PROCESS, PAUSED, DECIDED, RETURNED, REVOKED -> null;
        };
        return label == null ? null : new Tracked.Again(label, "/nop-ho-so/" + dossier.procedureCode(),
                agencies.find(dossier.agencyId()).map(Agency::name).orElse("cơ quan"), phone(null, dossier.agencyId()));
    }

    private String phone(Officer officer, UUID agencyId) {
        String own = officer == null ? null : officer.phone();
        String phone = own == null || own.isBlank() ? agencies.find(agencyId).map(Agency::phone).orElse(null) : own;
        return phone == null || phone.isBlank() ? null : phone;
    }

    private static Instant since(DossierDetail detail) {
        return detail.slip() == null ? detail.dossier().filedAt()
                : detail.slip().openLeg().map(Leg::openedAt).orElse(detail.dossier().filedAt());
    }
}
