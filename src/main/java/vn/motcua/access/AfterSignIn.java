package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import vn.motcua.shared.Sha256;
import vn.motcua.web.Site;

/** On with the form that a session ended under, back to where one was going; otherwise an officer to the desk (a head where the desk says), a citizen to the own dossiers. */
class AfterSignIn implements AuthenticationSuccessHandler {
    private final AttemptStore attempts;
    private final InstantSource clock;
    private final DeviceCookie devices;
    private final Duration idle;
    private final Reaches reaches;

    AfterSignIn(AttemptStore attempts, InstantSource clock, DeviceCookie devices, Site site, Reaches reaches) {
        this.attempts = attempts;
        this.clock = clock;
        this.devices = devices;
        this.idle = Duration.ofMinutes(site.sessionMinutes());
        this.reaches = reaches;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
        attempts.know(devices.keep(request, response), Sha256.hex(Accounts.normal(request.getParameter("username"))), clock.instant());
        SignedIn user = (SignedIn) authentication.getPrincipal();
        if (Unsent.carried(request).isPresent()) {
            request.getRequestDispatcher("/dang-nhap/gui-tiep").forward(request, response);
            return;
        }
        response.sendRedirect(ReturnAddress.asked(request).orElseGet(() -> home(user)));
    }

    /** Where a head begins depends on what waits, which the desk knows. */
    private String home(SignedIn user) {
        if (!user.officer()) {
            return "/ho-so";
        }
        return reaches.of(user).agencies().isEmpty() ? "/ban-lam-viec" : "/ban-lam-viec/bat-dau";
    }
}
