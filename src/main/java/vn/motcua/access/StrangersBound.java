package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much a stranger may send with files: what the check of a paper takes, and no more. Looked at before anything reads the parts,
 * because reading them writes them to the disk. The type is read as Tomcat
 * reads it, in whatever letters. Stands where the session has been found and nobody has asked for a field yet.
 */
class StrangersBound extends OncePerRequestFilter {
    /** Bytes: the 20 MB of one file to check, and the form around it. */
    static final long MOST = 21_000_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")
                || SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /** Without a length nobody can say how much is to come. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
