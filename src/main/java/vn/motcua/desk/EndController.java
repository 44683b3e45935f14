package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.ResultRecipient;
import vn.motcua.dossier.ReturnWay;
import vn.motcua.dossier.StopGround;
import vn.motcua.dossier.Work;
import vn.motcua.form.Typed;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.LegalReference;
import vn.motcua.shared.Text;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Trả kết quả, dừng giải quyết: the two ways in which the office's work on a dossier ends. */
@Controller
class EndController {
    private static final List<Choice> WAYS = List.of(
            new Choice(ReturnWay.ONLINE.label(), ReturnWay.ONLINE.label(), "Người nộp tự tải trên cổng"),
            new Choice(ReturnWay.COUNTER.label(), ReturnWay.COUNTER.label(), "Người nộp nhận bản giấy tại đây"),
            new Choice(ReturnWay.POST.label(), ReturnWay.POST.label(), "Đã giao cho bưu chính công ích"));

    private static final String APPLICANT = "nguoi-nop";
    private static final String BY_MANDATE = "uy-quyen";
    private static final List<Choice> RECIPIENTS = List.of(
            new Choice(APPLICANT, "Chính người nộp", "Đã xem giấy tờ tùy thân"),
            new Choice(BY_MANDATE, "Người được ủy quyền", "Ghi tên và giấy tờ đã xem ở hai ô dưới"));

    private static final String REQUESTED = "de-nghi";
    private static final String UNANSWERED = "qua-han";
    private static final List<Choice> GROUNDS = List.of(
            new Choice(REQUESTED, "Người nộp đề nghị bằng văn bản", "Nhập ngày của đơn bên dưới"),
            new Choice(UNANSWERED, "Người nộp không bổ sung trong thời hạn", "Chỉ khi đã quá hạn bổ sung; nhập căn cứ pháp lý bên dưới"));

    private final Opened opened;
    private final Work work;
    private final Hands hands;

    EndController(Opened opened, Work work, Hands hands) {
        this.opened = opened;
        this.work = work;
        this.hands = hands;
    }

    @GetMapping("/ban-lam-viec/{ma}/tra-ket-qua")
    Page askHandOver(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        Opened.Case found = opened.offer(code, user, "cho-tra", Act.HAND_OVER, typed);
        return handOver(found, ActHead.of(found.dossier(), typed), asked(found).orElse(ReturnWay.ONLINE.label()));
    }

    /** @param way to mark; empty when the official is to say, though the page still tells what the applicant asked for */
    private static Page handOver(Opened.Case found, ActHead head, String way) {
        return Page.of("desk/handOver", new EndPage(head, WAYS, way, asked(found).orElse(null), RECIPIENTS, GROUNDS));
    }

    private static Optional<String> asked(Opened.Case found) {
        return ReturnWay.chosen(found.detail().answers()).map(ReturnWay::label);
    }

    @PostMapping("/ban-lam-viec/{ma}/tra-ket-qua")
    ModelAndView handOver(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                          RedirectAttributes flash) {
        DossierSummary dossier = opened.find(code, user);
        ActHead head = ActHead.of(dossier, typed);
        String way = WAYS.stream().map(Choice::value).filter(value -> value.equals(typed.get("cach"))).findFirst().orElse("");
        ActOutcome outcome = way.isEmpty() ? new ActOutcome.Incomplete(List.of(new FieldError("cach", "Chọn cách đã trả kết quả")))
                : work.handOver(head.seen(), way, way.equals(ReturnWay.COUNTER.label()) ? recipient(typed) : null, hands.actor(user, dossier));
        return Outcomes.answer(outcome, head, "Đã trả kết quả hồ sơ %s cho %s (%s)".formatted(dossier.code(), dossier.applicant(), way.toLowerCase()),
                flash, errors -> handOver(opened.open(code, user, "cho-tra"), head.with(errors), way));
    }

    /** @return null when the page does not say who */
    private static ResultRecipient recipient(Map<String, String> typed) {
        return switch (typed.getOrDefault("nguoi-nhan", "")) {
            case APPLICANT -> ResultRecipient.applicant();
            case BY_MANDATE -> new ResultRecipient(true, typed.getOrDefault(ResultRecipient.NAME, ""), typed.getOrDefault(ResultRecipient.PAPER, ""));
            default -> null;
        };
    }

    @GetMapping("/ban-lam-viec/{ma}/dung")
    Page askStop(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return stop(opened.offer(code, user, "cua-toi", Act.STOP, typed).dossier(), typed, List.of());
    }

    @PostMapping("/ban-lam-viec/{ma}/dung")
    ModelAndView stop(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                      RedirectAttributes flash) {
        DossierSummary dossier = opened.find(code, user);
        ActHead head = ActHead.of(dossier, typed);
        String reason = Text.clean(typed.get("reason"));
        List<FieldError> errors = reason.isEmpty() ? List.of(new FieldError("reason", "Nhập lý do dừng để người nộp hiểu"))
                : new Written(typed).atMost(Written.LINES, "reason", "Lý do dừng").atMost(Written.LINE, "legalBasis", "Căn cứ pháp lý").errors();
        ActOutcome outcome = !errors.isEmpty() ? new ActOutcome.Incomplete(errors)
                : work.stop(head.seen(), ground(typed), reason, hands.actor(user, dossier));
        return Outcomes.answer(outcome, head, "Đã dừng giải quyết hồ sơ %s. Thông báo dừng (Mẫu 05) đã gửi cho người nộp".formatted(dossier.code()),
                flash, found -> stop(dossier, typed, found));
    }

    private static StopGround ground(Map<String, String> typed) {
        return switch (typed.getOrDefault("ground", "")) {
            case REQUESTED -> new StopGround.Requested(Typed.date(Typed.date(typed.getOrDefault("requested-ngay", ""),
                    typed.getOrDefault("requested-thang", ""), typed.getOrDefault("requested-nam", ""))).orElse(null));
            case UNANSWERED -> {
                String basis = Text.line(typed.get("legalBasis"));
                yield new StopGround.Unanswered(basis.isEmpty() ? null : new LegalReference(basis));
            }
            default -> null;
        };
    }

    private static Page stop(DossierSummary dossier, Map<String, String> typed, List<FieldError> errors) {
        return Page.of("desk/stop", new EndPage(ActHead.of(dossier, typed).with(errors), WAYS, "", null, RECIPIENTS, GROUNDS));
    }
}
