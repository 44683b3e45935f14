package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says once that a proxy stands in front whose word we were not told to take: all visitors then look like one and share its bounds. */
@Component
class SilentProxy extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SilentProxy.class);
    private final boolean unheard;
    private final AtomicBoolean told = new AtomicBoolean();

    SilentProxy(@Value("${server.forward-headers-strategy:none}") String strategy) {
        this.unheard = strategy.equalsIgnoreCase("none");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (unheard && request.getHeader("X-Forwarded-For") != null && told.compareAndSet(false, true)) {
            LOG.warn("A proxy passes requests on (X-Forwarded-For), but server.forward-headers-strategy is none: all visitors count as one address."
                    + " Set it to native when the proxy sets these headers itself.");
        }
        chain.doFilter(request, response);
    }
}
