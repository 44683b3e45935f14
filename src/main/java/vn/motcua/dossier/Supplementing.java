package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;

/** Yêu cầu bổ sung: before or after acceptance, once in all, everything in one notice (Decree 118/2025/NĐ-CP Article 11). */
@Component
class Supplementing {
    private final Acting acting;
    private final Reckoning reckoning;
    private final SupplementRows rows;
    private final Slips slips;
    private final Papers papers;

    Supplementing(Acting acting, Reckoning reckoning, SupplementRows rows, Slips slips, Papers papers) {
        this.acting = acting;
        this.reckoning = reckoning;
        this.rows = rows;
        this.slips = slips;
        this.papers = papers;
    }

    /** Gives Mẫu 02; the clock of the answer, of the leg and of the whole stands still until the citizen answers. */
    ActOutcome askSupplement(Seen seen, List<SupplementItem> items, String guidance, Actor by) {
        List<SupplementItem> asked = items.stream().map(Supplementing::cleaned).toList();
        return acting.act(seen, Act.ASK_SUPPLEMENT, by, now -> {
            if (now.dossier().terms().supplements() > 0) {
                return new Acting.Plan.Stay(new ActOutcome.NotNow(now.dossier().state(), "Hồ sơ này đã được yêu cầu bổ sung một lần. "
                        + "Mỗi hồ sơ chỉ được yêu cầu bổ sung một lần (Điều 11 Nghị định 118/2025/NĐ-CP): tiếp nhận, giải quyết hoặc từ chối"));
            }
            List<FieldError> errors = wrong(asked);
            Said.trouble("Hướng dẫn thêm", Text.clean(guidance)).ifPresent(told -> errors.add(new FieldError("guidance", told)));
            return errors.isEmpty() ? new Acting.Plan.Go(asked(now, asked, Text.clean(guidance)))
                    : new Acting.Plan.Stay(new ActOutcome.Incomplete(errors));
        });
    }

    private static SupplementItem cleaned(SupplementItem item) {
        return new SupplementItem(Text.line(item.component()), Text.line(item.name()), Text.clean(item.reason()));
    }

    private static List<FieldError> wrong(List<SupplementItem> items) {
        List<FieldError> errors = new ArrayList<>();
        if (items.isEmpty()) {
            errors.add(new FieldError("items", "Chọn ít nhất một giấy tờ cần bổ sung"));
        }
        for (SupplementItem item : items) {
            if (item.reason().isEmpty()) {
                errors.add(new FieldError(item.component(), "Nhập lý do và cách bổ sung “%s”".formatted(item.name())));
            }
            Said.trouble("Phần viết về “%s”".formatted(item.name()), item.reason()).ifPresent(told -> errors.add(new FieldError(item.component(), told)));
        }
        return errors;
    }

    private Change asked(Acting.Case now, List<SupplementItem> items, String guidance) {
        Dossier before = now.dossier();
        Instant answerBy = reckoning.supplementBy(before, now.at());
        Dossier after = before.at(now.move().to(), before.terms().paused(now.at(), answerBy));
        SupplementRequest request = new SupplementRequest(items, guidance, now.by().name(), papers.phone(after, now.by()), now.at(), answerBy,
                null, "");
        Change change = Change.to(after).with("items", items).with("guidance", guidance).with("answerBy", answerBy.toString())
                .with(AskedFacts.PHONE, request.phone())
                .printed(papers.supplement(after, request, now.by()))
                .and(() -> rows.insert(before.id(), request))
                .telling(new SupplementAsked(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                        after.subject().procedure(), answerBy, items, now.by().name()));
        if (before.state() == State.FILED) {
            return change;
        }
        Slip slip = slips.of(before.id()).orElseThrow();
        Slip paused = slip.paused(now.at());
        return change.walking(slip, paused).and(() -> slips.keep(slip, paused));
    }
}
