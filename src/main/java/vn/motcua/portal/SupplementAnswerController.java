package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
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
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Bổ sung hồ sơ: all that the one request asks for, on one page. */
@Controller
class SupplementAnswerController {
    private final Own own;
    private final Receiving receiving;
    private final SupplementFiles files;

    SupplementAnswerController(Own own, Receiving receiving, SupplementFiles files) {
        this.own = own;
        this.receiving = receiving;
        this.files = files;
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
        return page(detail, "", files.kept(detail, user.accountId()), List.of());
    }

    @PostMapping(path = "/ho-so/{code}/bo-sung", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView answer(@PathVariable("code") String code, @RequestParam(name = "ghi-chu", defaultValue = "") String note,
            @RequestParam("ban") long version, @RequestParam(name = "nut", defaultValue = "") String button, @CurrentUser SignedIn user, MultipartHttpServletRequest request, RedirectAttributes redirect) {
        DossierDetail detail = own.dossier(code, user).orElse(null);
        if (detail == null) {
            return Own.none(code);
        }
        if (!SupplementFiles.asked(detail)) {
            return Told.back(code, Alert.information("Hồ sơ này hiện không chờ bạn bổ sung gì. Có thể bạn đã gửi rồi, xem diễn biến bên dưới."), redirect);
        }
        List<FieldError> errors = new ArrayList<>();
        List<FiledDocument> kept = files.take(request, user.accountId(), detail, errors);
        if (request.getParameter(Unsent.NO_FILES) != null) {
            detail.supplement().items().stream().limit(1).forEach(item -> errors.add(new FieldError(SupplementFiles.field(item.component()),
                    "Chọn lại tệp bạn định gửi rồi bấm Gửi phần bổ sung, vì tệp không giữ được khi phiên đóng")));
        }
        if (!errors.isEmpty()) {
            return again(detail, note, kept, errors);
        }
        if (button.equals("tai-len")) {
            return page(detail, note, kept, errors);
        }
        return switch (receiving.answerSupplement(new Seen(code, version), kept, note, own.actor(user))) {
            case ActOutcome.Done done -> {
                files.forget(detail, user.accountId());
                yield Told.back(code, Alert.done("Đã gửi phần bổ sung. Cán bộ xem tiếp hồ sơ của bạn, thời gian chờ không tính vào hạn."), redirect);
            }
            case ActOutcome.Repeated done -> {
                files.forget(detail, user.accountId());
                yield Told.back(code, Alert.done("Phần bổ sung của bạn đã gửi từ lần bấm trước, chỉ tính một lần."), redirect);
            }
            case ActOutcome.Incomplete incomplete -> again(detail, note, kept, placed(incomplete.errors(), detail));
            case ActOutcome.NotYours no -> Told.back(code, Alert.warning(no.message()), redirect);
            case ActOutcome.NotNow no -> Told.back(code, Alert.warning(no.message()), redirect);
            case ActOutcome.Overtaken no -> Told.back(code, Alert.warning(no.message()), redirect);
        };
    }

    private Page again(DossierDetail detail, String note, List<FiledDocument> kept, List<FieldError> errors) {
        return page(detail, note, kept, errors).unprocessable();
    }

    private Page page(DossierDetail detail, String note, List<FiledDocument> kept, List<FieldError> errors) {
        return Page.of("portal/supplement", new Supplementing(detail.dossier(), detail.supplement(), files.limits(detail), note, kept, errors));
    }

    /** A message about a component stands beside its file, any other beside the note. */
    private static List<FieldError> placed(List<FieldError> errors, DossierDetail detail) {
        return errors.stream().map(error -> detail.supplement().items().stream().anyMatch(item -> item.component().equals(error.field()))
                ? new FieldError(SupplementFiles.field(error.field()), error.message())
                : new FieldError("ghi-chu", error.message())).toList();
    }
}
