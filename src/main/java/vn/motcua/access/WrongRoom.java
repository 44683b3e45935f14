package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Explains why a room stays shut to somebody who is signed in: the other kind of account, a page grown old, or no such room. */
class WrongRoom implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException) {
            request.getRequestDispatcher("/dang-nhap/trang-cu").forward(request, response);
        } else if (AskName.room(request.getRequestURI())) {
            request.getRequestDispatcher("/dang-nhap/nham-cua").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
