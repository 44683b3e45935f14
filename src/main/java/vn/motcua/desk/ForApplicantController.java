package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.Receiving;
import vn.motcua.portal.SupplementFiles;
import vn.motcua.portal.SupplementForm;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** Làm thay người nộp tại một cửa: takes what somebody without a page of their own brings, or withdraws on their request on paper. */
@Controller
class ForApplicantController {
    private static final String NOTE = "ghi-chu";

    private final Opened opened;
    private final Receiving receiving;
    private final SupplementFiles files;
    private final SupplementForm form;
    private final Hands hands;

    ForApplicantController(Opened opened, Receiving receiving, SupplementFiles files, SupplementForm form, Hands hands) {
        this.form = form;
        this.opened = opened;
        this.receiving = receiving;
        this.files = files;
        this.hands = hands;
    }

    @GetMapping("/ban-lam-viec/{ma}/bo-sung")
    Page askAnswer(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        Opened.Case found = opened.offer(code, user, "cua-toi", Act.ANSWER_SUPPLEMENT, typed);
        return page(found, typed, files.kept(found.detail(), user.accountId()), List.of());
    }

    @PostMapping(path = "/ban-lam-viec/{ma}/bo-sung", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView answer(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                        MultipartHttpServletRequest request, RedirectAttributes flash) {
        Opened.Case found = opened.open(code, user, "cua-toi");
        ActHead head = ActHead.of(found.dossier(), typed);
        List<FieldError> errors = new ArrayList<>(new Written(typed).atMost(Written.LINES, NOTE, "Lời của người nộp").errors());
        if (!form.unsent(found.detail()).isEmpty() && !typed.containsKey(SupplementAnswerPage.LEAVE_OUT)) {
            errors.add(new FieldError(SupplementAnswerPage.LEAVE_OUT, "Đánh dấu nếu người nộp đồng ý bỏ phần đang sửa trong tài khoản, hoặc để người nộp tự gửi"));
        }
        boolean may = found.detail().may().contains(Act.ANSWER_SUPPLEMENT);
        List<FiledDocument> kept = may ? files.take(request, user.accountId(), found.detail(), errors) : List.of();
        ActOutcome outcome = !errors.isEmpty() ? new ActOutcome.Incomplete(errors) : receiving.answerSupplement(head.seen(),
                kept, Text.clean(typed.get(NOTE)), hands.actor(user, found.dossier()));
        if (outcome instanceof ActOutcome.Done || outcome instanceof ActOutcome.Repeated) {
            files.forget(found.detail(), user.accountId());
        }
        return Outcomes.answer(outcome, head, "Đã nhận phần bổ sung hồ sơ %s của %s; đồng hồ chạy tiếp".formatted(code, found.dossier().applicant()), flash,
                again -> page(found, typed, kept, again.stream().map(error -> placed(error, found)).toList()));
    }

    /** A message about a component stands beside its file, any other beside the note. */
    private static FieldError placed(FieldError error, Opened.Case found) {
        boolean component = found.detail().supplement().items().stream().anyMatch(item -> item.component().equals(error.field()));
        return component ? new FieldError(SupplementFiles.field(error.field()), error.message())
                : error.field().startsWith(SupplementFiles.field("")) || error.field().equals(SupplementAnswerPage.LEAVE_OUT) ? error : new FieldError(NOTE, error.message());
    }

    private Page page(Opened.Case found, Map<String, String> typed, List<FiledDocument> kept, List<FieldError> errors) {
        return Page.of("desk/supplementAnswer", new SupplementAnswerPage(ActHead.of(found.dossier(), typed).with(errors), found.detail().supplement(), kept,
                form.unsent(found.detail())));
    }

    @GetMapping("/ban-lam-viec/{ma}/rut")
    Page askWithdraw(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return Page.of("desk/withdraw", ActHead.of(opened.offer(code, user, "cua-toi", Act.WITHDRAW, typed).dossier(), typed));
    }

    @PostMapping("/ban-lam-viec/{ma}/rut")
    ModelAndView withdraw(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user, RedirectAttributes flash) {
        Opened.Case found = opened.open(code, user, "cua-toi");
        ActHead head = ActHead.of(found.dossier(), typed);
        String reason = Text.clean(typed.get("reason"));
        List<FieldError> errors = reason.isEmpty() ? List.of(new FieldError("reason", "Nhập ngày của đơn đề nghị rút và lý do người nộp nêu"))
                : new Written(typed).atMost(Written.LINES, "reason", "Lý do rút").errors();
        ActOutcome outcome = !errors.isEmpty() ? new ActOutcome.Incomplete(errors)
                : found.dossier().receivedAt() != null ? new ActOutcome.NotNow(found.dossier().state(), "Hồ sơ đã được tiếp nhận, không rút được nữa. "
                        + "Khi người nộp đề nghị, dùng việc “%s” và ghi ngày của đơn".formatted(Act.STOP.label()))
                : receiving.withdraw(head.seen(), reason, hands.actor(user, found.dossier()));
        return Outcomes.answer(outcome, head, "Đã rút hồ sơ %s theo đề nghị của %s".formatted(code, found.dossier().applicant()), flash,
                again -> Page.of("desk/withdraw", head.with(again)));
    }
}
