package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.form.Answers;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;

/** Bổ sung hồ sơ: what the applicant answers to the request (Decree 45/2020/NĐ-CP Article 12). */
@Component
class Answering {
    private final Acting acting;
    private final Reckoning reckoning;
    private final Opening opening;
    private final Correcting correcting;
    private final SupplementStore store;
    private final Papers papers;

    Answering(Acting acting, Reckoning reckoning, Opening opening, Correcting correcting, SupplementStore store, Papers papers) {
        this.acting = acting;
        this.reckoning = reckoning;
        this.opening = opening;
        this.correcting = correcting;
        this.store = store;
        this.papers = papers;
    }

    /**
     * New files, answers corrected, a note, or several of these. The clock runs again; the due time moves by the working time it stood still. After
     * acceptance a new Mẫu 01 says so.
     */
    ActOutcome answerSupplement(Seen seen, List<FiledDocument> documents, Answers corrections, String note, Actor by) {
        String said = Text.clean(note);
        return acting.act(seen, Act.ANSWER_SUPPLEMENT, by, now -> {
            Optional<Acting.Plan> unfit = Said.unfit("note", "Lời nhắn", said);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            ProcedureRevision revision = opening.revision(now.dossier());
            Correcting.Corrected corrected = correcting.corrected(now.dossier(), revision, corrections);
            List<FieldError> errors = correcting.wrong(now.dossier(), revision, corrected, documents, said);
            List<SubmittedDocument> added = documents.stream().map(file -> FilingDraft.submitted(file, revision, now.at(), 1)).toList();
            return errors.isEmpty() ? new Acting.Plan.Go(answered(now, added, corrected, said))
                    : new Acting.Plan.Stay(new ActOutcome.Incomplete(errors));
        });
    }

    private Change answered(Acting.Case now, List<SubmittedDocument> added, Correcting.Corrected corrected, String note) {
        Dossier before = now.dossier();
        List<Pause> pauses = List.of(new Pause(before.terms().pausedSince(), now.at()));
        boolean accepted = before.terms().receivedAt() != null;
        DueTime due = accepted ? reckoning.result(before, pauses)
                : reckoning.answer(before, pauses);
        Dossier after = corrected(before, corrected).at(now.move().to(), before.terms().resumed(due.at())).withDocuments(added.size());
        Change change = Change.to(after).with(accepted ? "due" : "answer", due.derivation()).with("note", note)
                .with("documents", DocumentFacts.of(added))
                .and(() -> store.answered(before.id(), added, note, now.at()))
                .telling(new SupplementAnswered(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                        after.subject().procedure(), due.at(), accepted));
        Change told = corrected.corrections().isEmpty() ? change : change.with("corrected", corrected.listed());
        Change done = accepted ? resumed(told, after, corrected, added, now) : told;
        return corrected.corrections().isEmpty() ? done
                : done.and(() -> store.corrected(after, corrected));
    }

    private static Dossier corrected(Dossier before, Correcting.Corrected corrected) {
        return corrected.corrections().isEmpty() ? before
                : before.corrected(Text.line(corrected.applicant().name()), Content.sha256(corrected.content()));
    }

    private Change resumed(Change change, Dossier after, Correcting.Corrected corrected, List<SubmittedDocument> added, Acting.Case now) {
        Slip slip = store.slip(after.id());
        Slip running = slip.resumed(now.at(), reckoning.calendars(after));
        Dossier held = after.heldBy(Holder.of(running.openLeg().orElseThrow(), running.current().orElseThrow()));
        List<SubmittedDocument> handedIn = Stream.concat(store.documents(held.id()).stream(), added.stream()).toList();
        return new Change(held, change.data(), null, change.also(), change.told()).walking(slip, running)
                .printed(papers.receipt(held, new Papers.Handed(corrected.content(), handedIn), TimeLimit.parse(held.terms().timeLimit()), now.by().officerId() == null ? null : now.by(), now.at()))
                .and(() -> store.keep(slip, running));
    }
}
