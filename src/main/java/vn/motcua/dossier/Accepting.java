package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.routing.PlannedStep;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.LegalReference;
import vn.motcua.shared.Text;

/** Trả lời hồ sơ trong 8 giờ làm việc (Decree 45/2020/NĐ-CP Article 11): receive, or refuse. */
@Component
class Accepting {
    private final Acting acting;
    private final Reckoning reckoning;
    private final Opening opening;
    private final SubmittedDocuments documents;
    private final Slips slips;
    private final Papers papers;

    Accepting(Acting acting, Reckoning reckoning, Opening opening, SubmittedDocuments documents, Slips slips, Papers papers) {
        this.acting = acting;
        this.reckoning = reckoning;
        this.opening = opening;
        this.documents = documents;
        this.slips = slips;
        this.papers = papers;
    }

    /** Tiếp nhận. Every component of the dossier needs its tick, all accepted. Gives Mẫu 01. */
    ActOutcome receive(Seen seen, List<Tick> ticked, Actor by) {
        List<Tick> ticks = Ticks.last(ticked);
        return acting.act(seen, Act.RECEIVE, by, now -> {
            List<SubmittedDocument> filed = documents.of(now.dossier().id());
            List<FieldError> missing = Ticks.missing(filed, ticks);
            if (!missing.isEmpty()) {
                return new Acting.Plan.Stay(new ActOutcome.Incomplete(missing));
            }
            ProcedureRevision revision = opening.revision(now.dossier());
            return opening.steps(now.dossier(), revision)
                    .<Acting.Plan>map(steps -> new Acting.Plan.Go(received(now, revision, steps, ticks, filed)))
                    .orElseGet(() -> Acting.Plan.incomplete("process", "Cơ quan chưa bố trí đủ đơn vị, vị trí mà quy trình của thủ tục này cần. "
                            + "Báo người quản trị bố trí rồi tiếp nhận lại"));
        });
    }

    private Change received(Acting.Case now, ProcedureRevision revision, List<PlannedStep> steps, List<Tick> ticks,
                            List<SubmittedDocument> filed) {
        Dossier before = now.dossier();
        TimeLimit limit = Reckoning.limit(revision, before.subject());
        DueTime due = reckoning.promise(before, now.at(), limit);
        Slip slip = opening.slip(before, steps, reckoning.pauses(before), now.by(), now.at());
        Dossier after = before.at(State.IN_PROCESS, before.terms().accepted(now.at(), due.at(), limit.text(), due.derivation().calendar()))
                .heldBy(Holder.of(slip.openLeg().orElseThrow(), slip.current().orElseThrow()));
        Change.Printed paper = papers.receipt(after, new Papers.Handed(documents.content(before.id()), filed), limit, now.by(), now.at());
        return Change.to(after).with("due", due.derivation()).with("to", after.holder().words()).with("ticks", ticks)
                .with("usedMinutes", slip.legs().getFirst().usedMinutes())
                .walking(null, slip).printed(paper)
                .and(() -> slips.keep(slip))
                .and(() -> documents.tick(before.id(), ticks))
                .telling(Told.received(after, now), Told.leg(after, slip, now));
    }

    /** Từ chối tiếp nhận, with reason and legal basis. Gives Mẫu 03. */
    ActOutcome refuse(Seen seen, String reason, LegalReference legalBasis, Actor by) {
        String why = Text.clean(reason);
        return acting.act(seen, Act.REFUSE, by, now -> {
            if (why.isEmpty()) {
                return Acting.Plan.incomplete("reason", "Nhập lý do từ chối để người nộp hiểu và biết cách làm tiếp");
            }
            if (legalBasis == null || Text.clean(legalBasis.text()).isEmpty()) {
                return Acting.Plan.incomplete("legalBasis", "Nhập căn cứ pháp lý của việc từ chối, ví dụ “Điều 22 Nghị định 123/2015/NĐ-CP”");
            }
            String law = Text.line(legalBasis.text());
            Optional<Acting.Plan> unfit = Said.unfit("reason", "Lý do", why).or(() -> Said.unfit("legalBasis", "Căn cứ pháp lý", law));
            if (unfit.isPresent()) {
                return unfit.get();
            }
            Dossier after = now.dossier().at(State.REFUSED, now.dossier().terms().closed(now.at()));
            Change.Printed paper = papers.refusal(after, why, law, now.by(), now.at());
            return new Acting.Plan.Go(Change.to(after).with("reason", why).with("legalBasis", law).printed(paper)
                    .telling(new DossierRefused(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                            after.subject().procedure(), why, law, now.by().name())));
        });
    }
}
