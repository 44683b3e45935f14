package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.agency.Seat;
import vn.motcua.calendar.Derivation;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;

/** Puts together what a page about one dossier shows; its caller has checked the reach. */
@Component
class Details {
    private final Histories histories;
    private final SubmittedDocuments documents;
    private final SupplementRows supplements;
    private final ReadingRows readings;
    private final Slips slips;
    private final Rights rights;

    Details(Histories histories, SubmittedDocuments documents, SupplementRows supplements, ReadingRows readings, Slips slips, Rights rights) {
        this.histories = histories;
        this.documents = documents;
        this.supplements = supplements;
        this.readings = readings;
        this.slips = slips;
        this.rights = rights;
    }

    DossierDetail of(Dossier dossier, Reach reach, Instant now) {
        List<Event> events = histories.events(dossier);
        List<String> contents = documents.contents(dossier.id());
        Declaration declared = Content.declaration(contents.getLast(), dossier.subject());
        Slip slip = slip(dossier).orElse(null);
        return new DossierDetail(dossier.summary(), declared.applicant(), declared.answers(), documents(dossier), slip,
                histories.words(dossier, events, reach), supplement(dossier).orElse(null),
                History.derivation(events, "answer"), History.derivation(events, "due"), may(dossier, slip, reach, now),
                contents.size() == 1 ? null : Content.declaration(contents.getFirst(), dossier.subject()), dossier.draft() != null);
    }

    boolean pageless(Dossier dossier) {
        return rights.pageless(dossier);
    }

    List<HistoryEntry> history(Dossier dossier, Reach reach) {
        return histories.words(dossier, histories.events(dossier), reach);
    }

    Followed followed(Dossier dossier) {
        return new Followed(dossier.summary(), History.forFollowers(histories.events(dossier)),
                dossier.state().waitsForCitizen() ? supplement(dossier).orElse(null) : null,
                dossier.state() == State.DECIDED ? ReturnWay.chosen(Content.answers(documents.content(dossier.id()))).orElse(null) : null);
    }

    /** Name of who took the result: the applicant unless somebody else was let take it; empty until it is handed over. */
    Optional<String> recipient(Dossier dossier) {
        return histories.recipient(dossier);
    }

    /** What this reader may do now: the table's row, the rights, and what the step is for. */
    Set<Act> may(Dossier dossier, Slip slip, Reach reach, Instant now) {
        Set<Act> may = rights.may(Rights.hands(reach), Lifecycle.acts(dossier.state()), dossier);
        may.removeIf(act -> Lifecycle.tooLate(dossier.state(), act, dossier.signed()) || !fits(act, dossier, slip, now));
        return may;
    }

    private static boolean fits(Act act, Dossier dossier, Slip slip, Instant now) {
        String step = dossier.holder().stepAct();
        return switch (act) {
            case ASK_SUPPLEMENT -> dossier.terms().supplements() == 0;
            case FORWARD -> !Walking.OWN_ACT.contains(step) && slip != null && !Walking.undrafted(dossier, slip);
            case SEND_BACK -> slip != null && !slip.earlier().isEmpty();
            case DRAFT -> step.equals("DRAFT");
            case SIGN, ISSUE -> step.equals(act.name()) && dossier.draft() != null;
            case FILE, RECEIVE, ANSWER_SUPPLEMENT, REFUSE, WITHDRAW, ASSIGN, HAND_OVER, REVOKE -> true;
            case STOP -> !Closing.tooEarly(dossier, now);
        };
    }

    void record(Dossier dossier, Reach reach, String purpose, Instant at) {
        Optional<Seat> seat = rights.seat(reach.officerId(), dossier);
        String why = !purpose.isEmpty() ? purpose : rights.may(Rights.hands(reach), Act.FORWARD, dossier) ? "Giải quyết hồ sơ" : "Tra cứu";
        readings.insert(dossier.id(), reach, seat.map(s -> s.officer().fullName()).orElse("?"), seat.map(Seat::title).orElse(""), why, at);
    }

    Optional<SupplementRequest> supplement(Dossier dossier) {
        return dossier.terms().supplements() == 0 ? Optional.empty() : supplements.find(dossier.id());
    }

    List<SubmittedDocument> documents(Dossier dossier) {
        return documents.of(dossier.id());
    }

    Optional<Slip> slip(Dossier dossier) {
        return dossier.terms().receivedAt() == null ? Optional.empty() : slips.of(dossier.id());
    }

    Receipt receipt(Dossier dossier) {
        Derivation derivation = History.derivation(histories.events(dossier).subList(0, 1), "answer");
        List<SubmittedDocument> filed = documents(dossier).stream().filter(file -> file.round() == 0).toList();
        String content = documents.filedContent(dossier.id());
        return new Receipt(dossier.code(), Content.applicant(content, dossier.subject()).name(), dossier.subject().filedAt(), derivation.due(), derivation,
                content, Content.sha256(content), filed);
    }

    List<Reading> readings(Dossier dossier, int most) {
        return readings.of(dossier.id(), most);
    }

    List<Visit> visits(Dossier dossier, int most) {
        return readings.visits(dossier.id(), most);
    }

    Applicant applicant(Dossier dossier) {
        return Content.applicant(documents.content(dossier.id()), dossier.subject());
    }
}
