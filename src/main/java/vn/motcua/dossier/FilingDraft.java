package vn.motcua.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureFacts;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Text;

/** Makes the dossier a filing becomes, with its first event; writes nothing. */
@Component
class FilingDraft {
    /** Thời hạn trả lời: 8 working hours from the system's receiving (Decree 45/2020/NĐ-CP Article 11). */
    static final TimeLimit ANSWER = TimeLimit.parse("8h");

    /** Letters of the name of a file. */
    private static final int NAME = 200;

    private final Calendars calendars;
    private final InstantSource clock;

    FilingDraft(Calendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    record Drafted(Dossier dossier, Event event, String search, String content, List<SubmittedDocument> documents, DossierFiled told) {
    }

    /** As precise as PostgreSQL keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Drafted draft(FilingRequest request, FilingCheck.Checked.Fit fit, FilingRows.Number number) {
        Instant at = number.at();
        String code = DossierCode.of(fit.agency().code(), at, number.order());
        String content = Content.of(request, fit.revision().code(), fit.agency().code(), fit.declared().answers());
        WorkCalendar calendar = calendars.of(fit.agency().id());
        DueTime answer = calendar.due(at, ANSWER, CountingMode.HOURS);
        Dossier dossier = new Dossier(request.id(), code, subject(request, fit, content, at), State.FILED,
                Terms.filed(answer.at(), CountingMode.HOURS.name(), calendar.version()), Holder.receiving(fit.steps().getFirst()),
                List.of(fit.steps().getFirst().unitId()), request.documents().size(), null, 0, Chain.BEGINNING);
        List<SubmittedDocument> documents = request.documents().stream().map(file -> submitted(file, fit.revision(), at, 0)).toList();
        Change change = Change.to(dossier).with("answer", answer.derivation()).with("documents", DocumentFacts.of(documents));
        Event event = Chain.link(Chain.BEGINNING, dossier.id(), 1, at, request.by().accountId(), EventBody.post(request.by()), Act.FILE,
                EventBody.of(null, change, request.by()));
        DossierFiled told = new DossierFiled(dossier.id(), code, at, request.applicant().accountId(), fit.agency().id(),
                fit.revision().facts().name(), answer.at());
        return new Drafted(dossier.linked(event), event, search(code, request.applicant()), content, documents, told);
    }

    private static Subject subject(FilingRequest request, FilingCheck.Checked.Fit fit, String content, Instant at) {
        ProcedureFacts facts = fit.revision().facts();
        return new Subject(fit.agency().id(), fit.revision().id(), fit.revision().code(), facts.name(), facts.field(), request.channel(),
                request.applicant().accountId(), request.applicant().personId(), Text.line(request.applicant().name()),
                Content.sha256(content), at, fit.steps().getFirst().unitId());
    }

    static SubmittedDocument submitted(FiledDocument file, ProcedureRevision revision, Instant at, int round) {
        return new SubmittedDocument(Ids.v7(at), file.component(), FilingCheck.componentName(revision, file.component()), Text.fileName(file.name(), NAME),
                file.sha256(), file.size(), file.mediaType(), round, at, null, "");
    }

    static String search(String code, Applicant applicant) {
        return Text.plain(code) + " " + who(applicant);
    }

    /** Found by what the applicant was called at filing as well: that is what stands on the papers handed out before the correction. */
    static String search(String code, Applicant now, Applicant filed) {
        return search(code, now) + (who(filed).equals(who(now)) ? "" : " " + who(filed));
    }

    private static String who(Applicant applicant) {
        return Text.plain(Text.line(applicant.name()) + " " + applicant.personalId());
    }
}
