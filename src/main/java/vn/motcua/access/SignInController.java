package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Đăng nhập, đăng xuất, và lời giải thích khi một cửa không mở. */
@Controller
class SignInController {

    @GetMapping("/dang-nhap")
    Page ask(HttpServletRequest request, @CurrentUser SignedIn user) {
        if (user != null) {
            return Page.of("access/already", user);
        }
        return page(request, "", List.of());
    }

    /** Only reached by forward, after a sign-in that failed. */
    @RequestMapping("/dang-nhap/lai")
    Page again(HttpServletRequest request, @RequestParam(value = "username", defaultValue = "") String username) {
        Object why = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (!(why instanceof SignInRefused refused)) {
            throw new IllegalStateException("Sign-in failed for a reason of ours", (Throwable) why);
        }
        return page(request, shortened(username), List.of(error(refused))).unprocessable();
    }

    /** Only reached by forward, with a form that came after its session had ended: nothing typed is lost. */
    @RequestMapping("/dang-nhap/chua-gui")
    Page unsent(HttpServletRequest request) {
        Unsent unsent = Unsent.of(request).orElseThrow(() -> new NotFound("A form without a session"));
        return Page.of("access/signIn", new SignInPage("", unsent.address(), unsent.fields(), false, true, List.of())).status(HttpStatus.UNAUTHORIZED);
    }

    /** Only reached by forward, right after the sign-in: whoever typed it presses the button, so that no act happens by itself. */
    @RequestMapping("/dang-nhap/gui-tiep")
    Page sendOn(HttpServletRequest request) {
        return Page.of("access/sendOn", Unsent.carried(request).orElseThrow(() -> new NotFound("A form to send on")));
    }

    @RequestMapping("/dang-nhap/nham-cua")
    Page wrongRoom(@CurrentUser SignedIn user) {
        return Page.of("access/wrongRoom", user).status(HttpStatus.FORBIDDEN);
    }

    @RequestMapping("/dang-nhap/trang-cu")
    Page oldPage(HttpServletResponse response) {
        return Page.of("access/oldPage").status(HttpStatus.FORBIDDEN);
    }

    @GetMapping("/dang-xuat")
    Page leave(@CurrentUser SignedIn user, HttpServletRequest request) {
        return user == null ? page(request, "", List.of()) : Page.of("access/already", user);
    }

    private static Page page(HttpServletRequest request, String username, List<FieldError> errors) {
        String back = ReturnAddress.asked(request).orElse(null);
        String unsent = Unsent.carried(request).map(Unsent::fields).orElse(null);
        return Page.of("access/signIn", new SignInPage(username, back, unsent, request.getParameter("vao") != null,
                request.getParameter("het") != null, errors));
    }

    private static FieldError error(SignInRefused refused) {
        return switch (refused) {
            case SignInRefused.Wrong wrong -> new FieldError("password",
                    "Tên đăng nhập và mật khẩu chưa khớp. Xem lại phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại, còn %d lần thử"
                            .formatted(wrong.triesLeft()));
            case SignInRefused.Resting resting -> new FieldError("password", resting(resting.until()));
        };
    }

    private static String resting(Instant until) {
        return "Mật khẩu đã sai 5 lần trong 15 phút nên tên này tạm khóa đến sau %s. Đợi đến lúc đó rồi nhập lại; nếu quên mật khẩu, gọi số điện thoại cuối trang để được đặt lại"
                .formatted(Vietnamese.time(until));
    }

    private static String shortened(String username) {
        String line = Text.line(username);
        return Text.start(line, 64);
    }
}
