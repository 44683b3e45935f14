package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where every failure that nobody answered ends: a page for people, problem details (RFC 9457) for programs. */
@Controller
class ErrorPages implements ErrorController {
    /** A {@link Problem} somebody prepared before giving up with {@code sendError}. */
    static final String PROBLEM = Problem.class.getName();

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Problem problem = request.getAttribute(PROBLEM) instanceof Problem prepared ? prepared
                : Problems.of(status(request), request, Incidents.number(request));
        return forProgram(request) ? details(problem) : problem.page();
    }

    /** Without an error behind it this address is an address like any other that does not exist. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    static boolean forProgram(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Programs.ask(asked == null ? request.getRequestURI() : asked.toString());
    }

    private static ResponseEntity<ProblemDetail> details(Problem problem) {
        return ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Programs.details(problem));
    }
}
