package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Theo dõi bằng giấy hẹn: whoever filed at the counter has no account, but a paper with a code and a QR that lead here. */
@Controller
class FollowController {
    private static final int MOST_LETTERS = 60;
    private final Dossiers dossiers;
    private final Reaches reaches;
    private final Patience patience;
    private final FollowTries tries;
    private final Following following;

    FollowController(Dossiers dossiers, Reaches reaches, Patience patience, FollowTries tries, Following following) {
        this.dossiers = dossiers;
        this.reaches = reaches;
        this.patience = patience;
        this.tries = tries;
        this.following = following;
    }

    @GetMapping("/theo-doi")
    Page ask() {
        return form(FollowForm.asked(""));
    }

    /** By the QR on the paper. Who is signed in and may see the dossier goes to its own page; whether it exists is told to nobody else. */
    @GetMapping("/theo-doi/{code}")
    Object byCode(@PathVariable String code, @CurrentUser SignedIn user) {
        String asked = code(code);
        if (user != null && dossiers.find(asked, reaches.of(user)).isPresent()) {
            return "redirect:" + (user.officer() ? "/ban-lam-viec/" : "/ho-so/") + asked;
        }
        return form(FollowForm.asked(asked));
    }

    @PostMapping("/theo-doi")
    Page follow(@RequestParam(name = FollowForm.CODE, defaultValue = "") String code,
                @RequestParam(name = FollowForm.NUMBER, defaultValue = "") String number, HttpServletRequest request) {
        FollowForm form = new FollowForm(code(code), cut(Text.line(number)), List.of());
        if (!form.missing().isEmpty()) {
            return form(form.refused(form.missing())).unprocessable();
        }
        Duration wait = patience.guess(request.getRemoteAddr());
        if (!wait.isZero()) {
            return form(form.refused(List.of(new FieldError(FollowForm.NUMBER, "Đã nhập %d lần trong 10 phút. Chờ %s rồi nhập lại, hoặc gọi số trên Giấy tiếp nhận"
                    .formatted(Patience.GUESSES, Vietnamese.duration(wait.plusMinutes(1))))))).status(HttpStatus.TOO_MANY_REQUESTS);
        }
        String personalId = form.number().replaceAll("[ .–-]", "");
        if (!tries.take(form.code(), personalId)) {
            return form(form.refused(List.of(new FieldError(FollowForm.NUMBER, "Mã hồ sơ hoặc số định danh này đã bị nhập không khớp nhiều lần, có thể do người khác, "
                    + "nên tạm thời không mở được ở đây. Mai thử lại, hoặc gọi số trên Giấy tiếp nhận")))).status(HttpStatus.TOO_MANY_REQUESTS);
        }
        return dossiers.follow(form.code(), personalId).map(found -> {
            tries.right(form.code(), personalId);
            patience.right(request.getRemoteAddr());
            return Page.of("portal/followed", following.of(found));
        }).orElseGet(() -> form(form.refused(List.of(new FieldError(FollowForm.CODE, "Không có hồ sơ nào khớp cả mã lẫn số định danh. "
                + "So lại từng chữ với Giấy tiếp nhận. Hồ sơ của người có tài khoản, nộp trực tuyến hay tại quầy, không mở ở đây: đăng nhập để xem")))).unprocessable());
    }

    private static Page form(FollowForm form) {
        return Page.of("portal/follow", form);
    }

    private static String code(String typed) {
        TypedCode code = TypedCode.of(typed);
        return cut(code.dossier().orElse(code.text()));
    }

    private static String cut(String line) {
        return Text.start(line, MOST_LETTERS);
    }
}
