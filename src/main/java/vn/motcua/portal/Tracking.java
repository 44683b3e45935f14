package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.PaperCopies;
import vn.motcua.dossier.Refusal;
import vn.motcua.dossier.State;
import vn.motcua.dossier.Visit;
import vn.motcua.form.ReadBack;
import vn.motcua.web.Link;
import vn.motcua.web.TimelineItem;

/** Arranges a dossier for its owner. */
@Component
class Tracking {
    private final Waiting waiting;
    private final Keepers keepers;
    private final PaperCopies copies;
    private final Catalogue catalogue;
    private final FeesOfDossiers fees;

    Tracking(Waiting waiting, Keepers keepers, PaperCopies copies, Catalogue catalogue, FeesOfDossiers fees) {
        this.waiting = waiting;
        this.keepers = keepers;
        this.copies = copies;
        this.catalogue = catalogue;
        this.fees = fees;
    }

    /** @param refusal null unless the result refuses what was asked for */
    Tracked of(DossierDetail detail, List<Visit> visits, List<Link> results, Refusal refusal) {
        DossierSummary dossier = detail.dossier();
        boolean asked = detail.may().contains(Act.ANSWER_SUPPLEMENT) && dossier.state().waitsForCitizen();
        return new Tracked(dossier, CitizenWords.face(dossier), CitizenWords.state(dossier), waiting.chip(dossier), Stops.of(dossier),
                keepers.of(detail), promise(detail), ended(detail), asked ? detail.supplement() : null, story(detail),
                detail.documents(), results, copy(detail), refusal, detail.may().contains(Act.WITHDRAW) || detail.may().contains(Act.STOP),
                (int) visits.stream().map(Visit::officerId).distinct().count(), declared(detail), keepers.again(dossier),
                dossier.state().terminal() ? null : fees.of(dossier));
    }

    private List<ReadBack.Part> declared(DossierDetail detail) {
        return ReadBack.of(catalogue.revision(detail.dossier().revisionId()).map(ProcedureRevision::form).orElse(null), detail.answers(),
                detail.asFiled().answers(), UnaryOperator.identity());
    }

    private String copy(DossierDetail detail) {
        return detail.dossier().state() == State.DECIDED ? copies.words(detail).orElse(null) : null;
    }

    private static Tracked.Promise promise(DossierDetail detail) {
        DossierSummary dossier = detail.dossier();
        if (dossier.state() == State.FILED && detail.answerDerivation() != null) {
            return new Tracked.Promise("Cán bộ trả lời bạn chậm nhất", new DueTime(dossier.answerDue(), detail.answerDerivation()),
                    words(detail.answerDerivation()) + " kể từ lúc nộp, theo Điều 11 Nghị định 45/2020/NĐ-CP" + moved(detail.answerDerivation()));
        }
        if (dossier.state() == State.IN_PROCESS && dossier.due() != null && detail.dueDerivation() != null) {
            return new Tracked.Promise("Hẹn trả kết quả", new DueTime(dossier.due(), detail.dueDerivation()),
                    words(detail.dueDerivation()) + " kể từ lúc tiếp nhận" + moved(detail.dueDerivation()));
        }
        return null;
    }

    /** Why it is later than the words before it lead to expect. */
    private static String moved(Derivation derivation) {
        return derivation.paused().isEmpty() ? "" : ". " + derivation.paused() + ".";
    }

    private static String words(Derivation derivation) {
        return TimeLimit.parse(derivation.limit()).words();
    }

    /** What the last act said, for a dossier that ended without a result, or whose result is no longer in force. */
    private static String ended(DossierDetail detail) {
        return switch (detail.dossier().state()) {
            case REFUSED, WITHDRAWN, STOPPED, REVOKED -> detail.history().isEmpty() ? null : detail.history().getLast().text();
            case FILED, AWAITING_SUPPLEMENT, IN_PROCESS, PAUSED, DECIDED, RETURNED -> null;
        };
    }

    private static List<TimelineItem> story(DossierDetail detail) {
        List<TimelineItem> items = new ArrayList<>();
        for (HistoryEntry entry : detail.history().reversed()) {
            List<Link> papers = entry.paper() == null ? List.of()
                    : List.of(new Link(entry.paper().form().title() + " (PDF)", "/ho-so/%s/giay/%d".formatted(detail.dossier().code(), entry.seq())));
            items.add(new TimelineItem(CitizenWords.icon(entry.act()), CitizenWords.title(entry), CitizenWords.by(entry), entry.at(),
                    entry.text() == null || entry.text().isBlank() ? null : entry.text(), papers));
        }
        return items;
    }
}
