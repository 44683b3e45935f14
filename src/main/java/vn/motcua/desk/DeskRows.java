package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.web.StateFace;

/** Makes rows of lists from dossiers; asks the database nothing more. Each list shows first the deadline it is sorted by. */
@Component
class DeskRows {
    private final Clocks clocks;
    private final Catalogue catalogue;

    DeskRows(Clocks clocks, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.clocks = clocks;
    }

    List<DeskRow> rows(List<DossierSummary> dossiers, WorkList list, Reach reach) {
        return dossiers.stream().map(dossier -> row(dossier, list, cameBack(dossier, reach))).toList();
    }

    /** Told to those who have it now: to others it is on its way like any. */
    private static boolean cameBack(DossierSummary dossier, Reach reach) {
        return dossier.sentBack() && dossier.state() == State.IN_PROCESS && (dossier.holderOfficerId() == null
                ? reach.holds(dossier.holderUnitId(), dossier.holderPost()) : dossier.holderOfficerId().equals(reach.officerId()));
    }

    private DeskRow row(DossierSummary dossier, WorkList list, boolean back) {
        boolean byPromise = dossier.state() == State.IN_PROCESS && (list == WorkList.IN_PROCESS || list == WorkList.OVERDUE);
        Instant due = byPromise ? dossier.due() : dossier.nextDue();
        return new DeskRow(clocks.chip(dossier, due), clocks.due(due), dossier.code(),
                "/ban-lam-viec/" + dossier.code() + (list == null ? "?ds=tra-cuu" : "?ds=" + list.slug()),
                catalogue.title(dossier.revisionId(), dossier.procedure()), dossier.procedure(), dossier.applicant(), back ? StateFace.BACK : Faces.face(dossier), back ? "Bị trả lại" : Faces.words(dossier), dossier.documents(),
                way(dossier), clocks.moment(dossier.filedAt()), clocks.due(byPromise ? dossier.legDue() : dossier.due()), holder(dossier));
    }

    private static String way(DossierSummary dossier) {
        return dossier.channel() == Channel.POST ? "Bưu chính" : dossier.channel().label();
    }

    static String holder(DossierSummary dossier) {
        if (dossier.state().terminal()) {
            return "–";
        }
        if (dossier.state().waitsForCitizen()) {
            return "Người nộp";
        }
        return dossier.holderOfficer() == null || dossier.holderOfficer().isEmpty() ? dossier.holderPostName() : dossier.holderOfficer();
    }
}
