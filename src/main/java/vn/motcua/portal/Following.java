package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Followed;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.web.TimelineItem;

/** Arranges a dossier for whoever holds its paper. */
@Component
class Following {
    private final Waiting waiting;
    private final Agencies agencies;

    Following(Waiting waiting, Agencies agencies) {
        this.waiting = waiting;
        this.agencies = agencies;
    }

    FollowedPage of(Followed followed) {
        DossierSummary dossier = followed.dossier();
        Optional<Agency> agency = agencies.find(dossier.agencyId());
        return new FollowedPage(dossier, CitizenWords.face(dossier), CitizenWords.state(dossier), waiting.chip(dossier), Stops.of(dossier),
                next(dossier), ended(followed), dossier.state().waitsForCitizen() ? followed.supplement() : null, story(followed),
                agency.map(each -> "Quầy một cửa, " + each.name()).orElse("Quầy một cửa đã nhận hồ sơ"),
                agency.map(Agency::phone).filter(phone -> !phone.isBlank()).orElse(null));
    }

    private static String next(DossierSummary dossier) {
        return switch (dossier.state()) {
            case AWAITING_SUPPLEMENT, PAUSED -> CitizenWords.next(dossier) + ". Mang đến quầy một cửa, cán bộ nhận giúp.";
            case DECIDED -> "Kết quả đã ký. Mang căn cước và Giấy tiếp nhận đến quầy một cửa để nhận.";
            case FILED, IN_PROCESS, REFUSED, WITHDRAWN, RETURNED, STOPPED, REVOKED -> CitizenWords.next(dossier) + ".";
        };
    }

    private static String ended(Followed followed) {
        return switch (followed.dossier().state()) {
            case REFUSED, WITHDRAWN, STOPPED, REVOKED -> followed.history().isEmpty() ? null : followed.history().getLast().text();
            case FILED, AWAITING_SUPPLEMENT, IN_PROCESS, PAUSED, DECIDED, RETURNED -> null;
        };
    }

    private static List<TimelineItem> story(Followed followed) {
        List<TimelineItem> items = new ArrayList<>();
        for (HistoryEntry entry : followed.history().reversed()) {
            items.add(new TimelineItem(CitizenWords.icon(entry.act()), entry.title(), entry.who(), entry.at(),
                    entry.text() == null || entry.text().isBlank() ? null : entry.text(), List.of()));
        }
        return items;
    }
}
