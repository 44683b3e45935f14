package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.motcua.access.Unsent;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.form.Answers;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Bổ sung hồ sơ: all that the one request asks for, on one page. */
@Controller
class SupplementAnswerController {
    private static final List<FieldError> NOTHING = List.of(new FieldError(Supplementing.FORM,
            "Sửa tờ khai, gửi tệp hoặc viết lời nhắn rồi bấm Gửi phần bổ sung"));
    private static final FieldError OVERTAKEN = new FieldError(Supplementing.NOTE,
            "Lời nhắn vừa đổi ở một cửa sổ khác. Xem lại bên dưới rồi bấm Gửi phần bổ sung");
    private final Own own;
    private final Receiving receiving;
    private final SupplementFiles files;
    private final SupplementForm form;
    private final SupplementNotes notes;

    SupplementAnswerController(Own own, Receiving receiving, SupplementFiles files, SupplementForm form, SupplementNotes notes) {
        this.own = own;
        this.receiving = receiving;
        this.files = files;
        this.form = form;
        this.notes = notes;
    }

    /** What was sent by whom, for a dossier that waits for it. */
    private record Answer(DossierDetail detail, SignedIn user, SupplementNotes.Note note, List<FiledDocument> files) {
    }

    @GetMapping("/ho-so/{code}/bo-sung")
    ModelAndView ask(@PathVariable("code") String code, @CurrentUser SignedIn user, RedirectAttributes redirect) {
        DossierDetail detail = own.dossier(code, user).orElse(null);
        if (detail == null) {
            return Own.none(code);
        }
        if (!SupplementFiles.asked(detail)) {
            return Told.back(code, Alert.information("Hồ sơ này hiện không chờ bạn bổ sung gì."), redirect);
        }
        return page(new Answer(detail, user, notes.of(detail, user.accountId()), files.kept(detail, user.accountId())), List.of());
    }

    @PostMapping(path = "/ho-so/{code}/bo-sung", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView answer(@PathVariable("code") String code, @RequestParam(name = Supplementing.NOTE, defaultValue = "") String note,
            @RequestParam(name = "ghi-chu-cu", defaultValue = "") String noteShown, @RequestParam("ban") long version,
            @RequestParam(name = "nut", defaultValue = "") String button, @RequestParam(name = "giu", defaultValue = "") String kept,
            @CurrentUser SignedIn user, MultipartHttpServletRequest request, RedirectAttributes redirect) {
        DossierDetail detail = own.dossier(code, user).orElse(null);
        if (detail == null) {
            return Own.none(code);
        }
        if (!SupplementFiles.asked(detail)) {
            return Told.back(code, Alert.information("Hồ sơ này hiện không chờ bạn bổ sung gì. Có thể bạn đã gửi rồi, xem diễn biến bên dưới."), redirect);
        }
        List<FieldError> errors = new ArrayList<>();
        List<FiledDocument> taken = files.take(request, user.accountId(), detail, errors);
        Answer answer = new Answer(detail, user, notes.take(detail, user.accountId(), note, noteShown), taken);
        answer.note().bothWrote().ifPresent(errors::add);
        if (request.getParameter(Unsent.NO_FILES) != null) {
            detail.supplement().items().stream().limit(1).forEach(item -> errors.add(new FieldError(SupplementFiles.field(item.component()),
                    "Chọn lại tệp bạn định gửi rồi bấm Gửi phần bổ sung, vì tệp không giữ được khi phiên đóng")));
        }
        if (!kept.isEmpty()) {
            form.takeBack(detail, user.accountId(), Text.line(kept));
            return page(answer, errors);
        }
        return switch (button) {
            case "" -> send(answer, version, request.getParameter(Supplementing.FORM), errors, redirect);
            case "tai-len" -> page(answer, errors);
            default -> leave(answer, button, errors, redirect);
        };
    }

    /** Everything is kept: on to the declaration, to one page of it, or away until later. */
    private ModelAndView leave(Answer answer, String button, List<FieldError> errors, RedirectAttributes redirect) {
        answer.note().trouble().ifPresent(errors::add);
        if (!errors.isEmpty()) {
            return page(answer, errors);
        }
        String code = answer.detail().dossier().code();
        Optional<SupplementForm.Corrected> corrected = form.of(answer.detail(), answer.user().accountId());
        if (corrected.isEmpty() || !button.startsWith(Supplementing.CORRECT)) {
            boolean begun = !answer.files().isEmpty() || !answer.note().written().isBlank() || corrected.filter(now -> !now.corrections().isEmpty()).isPresent();
            return !begun ? new ModelAndView("redirect:/ho-so/" + code) : Told.back(code, Alert.done("Đã lưu phần bổ sung, chưa gửi. Bấm Bổ sung hồ sơ để làm tiếp rồi gửi trước %s."
                    .formatted(DueWords.moment(answer.detail().supplement().answerBy()))), redirect);
        }
        String form = "/ho-so/" + code + "/bo-sung/to-khai";
        return new ModelAndView("redirect:" + corrected.get().form().page(button.replaceFirst(Supplementing.CORRECT + "-?", ""))
                .map(page -> form + "/" + page.id() + "?ve=kiem-tra").orElse(form));
    }

    private ModelAndView send(Answer answer, long version, String formShown, List<FieldError> errors, RedirectAttributes redirect) {
        Optional<SupplementForm.Corrected> corrected = form.of(answer.detail(), answer.user().accountId());
        String note = answer.note().written();
        if (answer.note().elsewhere() == SupplementNotes.Elsewhere.WROTE) {
            errors.add(OVERTAKEN);
        }
        corrected.ifPresent(now -> errors.addAll(now.corrections().isEmpty() && answer.files().isEmpty() && note.isBlank() ? NOTHING : unread(now, formShown)));
        if (!errors.isEmpty()) {
            return page(answer, errors);
        }
        Answers given = corrected.map(SupplementForm.Corrected::given).orElse(Answers.NONE);
        return told(answer, receiving.answerSupplement(Seen.shown(answer.detail().dossier().code(), version), answer.files(), given, note,
                own.actor(answer.user())), redirect);
    }

    /** What still waits in the declaration; and that it is not the one which was shown, because another window changed it. */
    private List<FieldError> unread(SupplementForm.Corrected now, String shown) {
        List<FieldError> waiting = form.waiting(now);
        if (!waiting.isEmpty()) {
            return waiting.stream().map(error -> new FieldError(Supplementing.anchor(error.field()), error.message())).toList();
        }
        return now.sha256().equals(shown) ? List.of() : List.of(new FieldError(Supplementing.FORM,
                "Phần sửa tờ khai vừa đổi ở một cửa sổ khác. Xem lại bên dưới rồi bấm Gửi phần bổ sung"));
    }

    private ModelAndView told(Answer answer, ActOutcome outcome, RedirectAttributes redirect) {
        String code = answer.detail().dossier().code();
        return switch (outcome) {
            case ActOutcome.Done done -> {
                files.forget(answer.detail(), answer.user().accountId());
                yield Told.back(code, Alert.done("Đã gửi phần bổ sung. Cán bộ xem tiếp hồ sơ của bạn, thời gian chờ không tính vào hạn."), redirect);
            }
            case ActOutcome.Repeated done -> {
                files.forget(answer.detail(), answer.user().accountId());
                yield Told.back(code, Alert.done("Phần bổ sung của bạn đã gửi từ lần bấm trước, chỉ tính một lần."), redirect);
            }
            case ActOutcome.Incomplete incomplete -> page(answer, placed(incomplete.errors(), answer));
            case ActOutcome.NotYours no -> Told.back(code, Alert.warning(no.message()), redirect);
            case ActOutcome.NotNow no -> Told.back(code, Alert.warning(no.message()), redirect);
            case ActOutcome.Overtaken no -> Told.back(code, Alert.warning(no.message()), redirect);
        };
    }

    private Page page(Answer answer, List<FieldError> errors) {
        DossierDetail detail = answer.detail();
        List<SupplementItem> items = files.items(detail, answer.user().accountId());
        SupplementForm.Corrected corrected = form.of(detail, answer.user().accountId()).orElse(null);
        Page page = Page.of("portal/supplement", new Supplementing(detail.dossier(), detail.supplement(), items, files.limits(detail, items), answer.note(),
                answer.files(), corrected, corrected == null ? List.of() : form.waiting(corrected), errors));
        return errors.isEmpty() ? page : page.unprocessable();
    }

    /** A message leads to the file of its component, to what leads to its answer, else to the declaration or the note. */
    private List<FieldError> placed(List<FieldError> errors, Answer answer) {
        List<String> components = files.items(answer.detail(), answer.user().accountId()).stream().map(SupplementItem::component).toList();
        Optional<SupplementForm.Corrected> corrected = form.of(answer.detail(), answer.user().accountId());
        List<String> waiting = corrected.map(form::waiting).orElse(List.of()).stream().map(FieldError::field).toList();
        return errors.stream().map(error -> new FieldError(components.contains(error.field()) ? SupplementFiles.field(error.field())
                : waiting.contains(error.field()) ? Supplementing.anchor(error.field())
                : corrected.isPresent() && !error.field().equals("note") ? Supplementing.FORM : Supplementing.NOTE, error.message())).toList();
    }
}
