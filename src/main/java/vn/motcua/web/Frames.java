package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Frame} of a request. Asks the database nothing for a visitor without a session. */
@Component
public class Frames {
    private final Site site;
    private final Assets assets;
    private final ObjectProvider<UnreadNotices> notices;

    Frames(Site site, Assets assets, ObjectProvider<UnreadNotices> notices) {
        this.site = site;
        this.assets = assets;
        this.notices = notices;
    }

    public Frame of(HttpServletRequest request) {
        Visitor visitor = visitor();
        UnreadNotices unread = notices.getIfAvailable();
        long count = visitor == null || unread == null ? 0 : unread.unread(visitor);
        return new Frame(site, path(request), visitor, csrf(request), count, alert(request), assets);
    }

    /** The frame of a page about a failure: asks nobody anything that could fail again. */
    Frame bare(HttpServletRequest request) {
        return new Frame(site, path(request), null, new Csrf(null), 0, null, assets);
    }

    private static Visitor visitor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    private static Csrf csrf(HttpServletRequest request) {
        return new Csrf((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private static Alert alert(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Alert.NAME) instanceof Alert alert ? alert : null;
    }

    /** On an error page the address people asked for, not the one the container forwarded to. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
