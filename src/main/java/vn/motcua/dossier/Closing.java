package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.routing.Handover;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Text;

/** Kết thúc hồ sơ: withdraw, stop, hand over. */
@Component
class Closing {
    private final Acting acting;
    private final DossierRows rows;
    private final Reckoning reckoning;
    private final Slips slips;
    private final Papers papers;
    private final ResultRecipients recipients;

    Closing(Acting acting, DossierRows rows, Reckoning reckoning, Slips slips, Papers papers, ResultRecipients recipients) {
        this.acting = acting;
        this.rows = rows;
        this.reckoning = reckoning;
        this.slips = slips;
        this.papers = papers;
        this.recipients = recipients;
    }

    /** Rút hồ sơ: freely before acceptance; afterwards, until the decision, the processing stops (Mẫu 05). */
    ActOutcome withdraw(Seen seen, String reason, Actor by) {
        boolean accepted = rows.find(seen.code()).map(dossier -> dossier.terms().receivedAt() != null).orElse(false);
        if (accepted) {
            return stop(seen, null, Text.clean(reason).isEmpty() ? "Người nộp hồ sơ đề nghị dừng giải quyết" : reason, by);
        }
        String why = Text.clean(reason);
        return acting.act(seen, Act.WITHDRAW, by, now -> {
            Optional<Acting.Plan> unfit = Said.unfit("reason", "Lý do", why);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            Dossier after = now.dossier().at(State.WITHDRAWN, now.dossier().terms().closed(now.at()));
            return new Acting.Plan.Go(Change.to(after).with("reason", why)
                    .telling(new DossierWithdrawn(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                            after.subject().procedure(), why)));
        });
    }

    /**
     * Dừng giải quyết: by the applicant, or by an official on a request on paper, or because nobody answered the request to supplement
     * in time. Gives Mẫu 05 (Decree 118/2025/NĐ-CP Article 21).
     *
     * @param ground null for the applicant, whose act is the request itself
     */
    ActOutcome stop(Seen seen, StopGround ground, String reason, Actor by) {
        String why = Text.clean(reason);
        return acting.act(seen, Act.STOP, by, now -> {
            if (why.isEmpty()) {
                return Acting.Plan.incomplete("reason", "Nhập lý do dừng giải quyết, ví dụ số và ngày của đơn đề nghị dừng");
            }
            Optional<Acting.Plan> unfit = Said.unfit("reason", "Lý do", why);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            if (tooEarly(now.dossier(), now.at())) {
                return Acting.Plan.incomplete("reason", "Người nộp còn thời hạn bổ sung. Chỉ dừng khi đã quá hạn bổ sung, hoặc để người nộp tự rút hồ sơ");
            }
            Optional<FieldError> missing = Stopping.missing(ground, now);
            if (missing.isPresent()) {
                return Acting.Plan.incomplete(missing.get().field(), missing.get().message());
            }
            String law = Stopping.law(ground, now);
            Dossier after = now.dossier().at(State.STOPPED, now.dossier().terms().closed(now.at()));
            Change change = Change.to(after).with("reason", why).with("legalBasis", law).printed(papers.stop(after, why, law, now.by(), now.at()))
                    .telling(Told.stopped(after, now, why));
            return new Acting.Plan.Go(now.dossier().terms().receivedAt() == null ? change : slipClosed(change, now));
        });
    }

    /** Before acceptance an official may close only what was not answered in time. */
    static boolean tooEarly(Dossier dossier, Instant now) {
        return dossier.state() == State.AWAITING_SUPPLEMENT && now.isBefore(dossier.terms().supplementDue());
    }

    private Change slipClosed(Change change, Acting.Case now) {
        Slip slip = slips.of(now.dossier().id()).orElseThrow();
        Slip closed = slip.closed(Handover.toPost(now.by().name(), now.at(), ""), reckoning.calendars(now.dossier()));
        return change.walking(slip, closed).and(() -> slips.keep(slip, closed));
    }

    /** Trả kết quả. @param way as people say: "Trực tuyến", "Tại quầy", "Qua bưu chính" @param recipient null but at the counter. Gives the whole slip, Mẫu 06. */
    ActOutcome handOver(Seen seen, String way, ResultRecipient recipient, Actor by) {
        String how = Text.line(way);
        return acting.act(seen, Act.HAND_OVER, by, now -> {
            if (how.isEmpty()) {
                return Acting.Plan.incomplete("way", "Chọn cách trả kết quả: trực tuyến, tại quầy hoặc qua bưu chính");
            }
            if (how.equals(ReturnWay.COUNTER.label()) != (recipient != null)) {
                return Acting.Plan.incomplete("nguoi-nhan", "Chọn ai đã nhận kết quả tại quầy: chính người nộp, hoặc người được ủy quyền");
            }
            List<FieldError> problems = recipient == null ? List.of() : recipient.problems();
            if (!problems.isEmpty()) {
                return new Acting.Plan.Stay(new ActOutcome.Incomplete(problems));
            }
            Slip slip = slips.of(now.dossier().id()).orElseThrow();
            Slip closed = slip.closed(Handover.toPost(now.by().name(), now.at(), how), reckoning.calendars(now.dossier()));
            Dossier after = now.dossier().at(State.RETURNED, now.dossier().terms().closed(now.at()));
            Change change = Change.to(after).with("way", how);
            String who = recipient == null || !recipient.byMandate() ? after.subject().applicant() : recipient.name();
            return new Acting.Plan.Go(taken(change, recipient, now.at()).walking(slip, closed).printed(papers.slip(after, closed, who, now.at()))
                    .and(() -> slips.keep(slip, closed))
                    .telling(new DossierReturned(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                            after.subject().procedure(), after.terms().resultCode(), how, recipient == null || !recipient.byMandate() ? null : recipient.name())));
        });
    }

    private Change taken(Change change, ResultRecipient recipient, Instant at) {
        if (recipient == null || !recipient.byMandate()) {
            return recipient == null ? change : change.with(History.RECIPIENT, Map.of(History.BY_MANDATE, false));
        }
        KeptRecipient kept = new KeptRecipient(Ids.v7(at), recipient.name(), recipient.paper());
        return change.with(History.RECIPIENT, Map.of(History.BY_MANDATE, true, KeptRecipient.PROOF, kept.proof()))
                .and(() -> recipients.insert(change.after().id(), kept));
    }
}
