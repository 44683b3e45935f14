package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What Spring Security refuses, in our words: a form from an old session, an upload too large for its proof to be
 * read, or a page that is for others. For {@code http.exceptionHandling(e -> e.accessDeniedHandler(denied))}.
 */
@Component
public class Denied implements AccessDeniedHandler {
    private static final long MOST = 200_000_000;

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (denied instanceof CsrfException && request.getContentLengthLong() > MOST) {
            response.sendError(413);
            return;
        }
        if (denied instanceof CsrfException) {
            request.setAttribute(ErrorPages.PROBLEM, Problems.expired(request, signedIn()));
        }
        response.sendError(403);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor;
    }
}
