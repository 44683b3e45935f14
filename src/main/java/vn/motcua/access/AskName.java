package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Sends a stranger from a closed room to the sign-in page and back afterwards; an address that is no room is not found. */
class AskName implements AuthenticationEntryPoint {
    private static final List<PathPattern> ROOMS = Stream.of(Doors.CITIZEN, Doors.OFFICER, Doors.SIGNED_IN)
            .flatMap(Arrays::stream).map(PathPatternParser.defaultInstance::parse).toList();

    static boolean room(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return ROOMS.stream().anyMatch(pattern -> pattern.matches(container));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (!room(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (script(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (Unsent.of(request).isPresent()) {
            request.getRequestDispatcher("/dang-nhap/chua-gui").forward(request, response);
            return;
        }
        boolean sleptIn = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String address = "/dang-nhap" + (sleptIn ? "?het" : "?vao")
                + ReturnAddress.of(request).map(path -> "&" + ReturnAddress.PARAMETER + "=" + ReturnAddress.encoded(path)).orElse("");
        response.sendRedirect(address);
    }

    /** Our own scripts want an answer they can read, not a page. */
    static boolean script(HttpServletRequest request) {
        return request.getHeader("X-Autosave") != null || request.getHeader("Tus-Resumable") != null;
    }
}
