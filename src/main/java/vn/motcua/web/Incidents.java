package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sự cố: an exception nobody expected gets a number that stands on the page and in the log. The log has the address
 * without its query, because a query may carry what people typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Incidents extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String NUMBER = Incidents.class.getName();
    private static final char[] LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | Error e) {
            Throwable cause = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            if (wentAway(cause)) {
                LOG.info("Who asked went away before the end: {} {}", request.getMethod(), request.getRequestURI());
                return;
            }
            int odd = unreadable(cause, request);
            if (odd != 0 && !response.isCommitted()) {
                LOG.info("A request that cannot be read was turned away: {} {}", request.getMethod(), request.getRequestURI());
                if (LongText.is(cause, request)) {
                    LongText.met(request);
                }
                response.reset();
                response.sendError(odd);
                return;
            }
            LOG.error("Incident {}: {} {} failed", number(request), request.getMethod(), request.getRequestURI(), cause);
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, null);
            response.sendError(databaseAway(cause) ? HttpStatus.SERVICE_UNAVAILABLE.value() : HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    /** "K7MP-9QXD": read out over the telephone without being misheard. One number a request. */
    static String number(HttpServletRequest request) {
        if (request.getAttribute(NUMBER) instanceof String known) {
            return known;
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
        }
        request.setAttribute(NUMBER, number.toString());
        return number.toString();
    }

    /** The status for what the container itself could not read, 0 for everything else: fields without end, text without end beside files, file names with NUL. */
    private static int unreadable(Throwable cause, HttpServletRequest request) {
        return switch (cause) {
            case InvalidParameterException odd -> odd.getErrorCode();
            case InvalidFileNameException odd -> HttpStatus.BAD_REQUEST.value();
            default -> LongText.is(cause, request) ? HttpStatus.CONTENT_TOO_LARGE.value() : 0;
        };
    }

    /** Nobody is there to read a page, and nothing of ours failed: a line that breaks must not fill the log of incidents. */
    private static boolean wentAway(Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause).limit(20).anyMatch(ClientAbortException.class::isInstance);
    }

    private static boolean databaseAway(Throwable cause) {
        return cause instanceof CannotGetJdbcConnectionException || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException;
    }
}
