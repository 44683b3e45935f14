package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.util.StringUtils;

/**
 * Explains why a room stays shut to somebody who is signed in: the other kind of account, a page grown old, or no such room. An official who
 * scanned the applicant's paper is led to the desk, which says the same whether it has that dossier for them or not.
 */
class WrongRoom implements AccessDeniedHandler {
    private static final Pattern OF_AN_APPLICANT = Pattern.compile("/ho-so/([A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}-[0-9]{6}-[0-9]{4,9})");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        Optional<String> dossier = scanned(request);
        if (dossier.isPresent()) {
            response.sendRedirect("/ban-lam-viec/" + dossier.get());
        } else if (AskName.script(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (why instanceof CsrfException && !form(request)) {
            response.sendError(body(request) ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (why instanceof CsrfException && !readable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (why instanceof CsrfException) {
            request.getRequestDispatcher("/dang-nhap/trang-cu").forward(request, response);
        } else if (AskName.room(request.getRequestURI())) {
            request.getRequestDispatcher("/dang-nhap/nham-cua").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The code on the paper, when an official opens what its QR says. */
    private static Optional<String> scanned(HttpServletRequest request) {
        Matcher path = OF_AN_APPLICANT.matcher(request.getRequestURI());
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return request.getMethod().equals("GET") && who != null && who.getPrincipal() instanceof SignedIn user && user.officer() && path.matches()
                ? Optional.of(path.group(1)) : Optional.empty();
    }

    /** Whether a page of ours could have sent it: what came otherwise is not old but of another kind. */
    private static boolean form(HttpServletRequest request) {
        return request.getMethod().equals("POST") && (StringUtils.startsWithIgnoreCase(request.getContentType(), "application/x-www-form-urlencoded")
                || StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/form-data"));
    }

    private static boolean body(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** Parts broken off on the way carry no proof that the form was ours, old or new. */
    private static boolean readable(HttpServletRequest request) throws ServletException {
        if (!StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")) {
            return true;
        }
        try {
            return !request.getParts().isEmpty();
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }
}
