package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.motcua.shared.DocumentDamaged;
import vn.motcua.shared.NotFound;

/** Exceptions that mean something to the reader. Last in line: a module may answer its own first. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    void missing(NotFound e, HttpServletResponse response) throws IOException {
        LOG.debug("Not found, or not for this reader: {}", e.getMessage());
        response.sendError(404);
    }

    @ExceptionHandler
    void damaged(DocumentDamaged e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String incident = Incidents.number(request);
        LOG.error("Incident {}: {}", incident, e.getMessage());
        request.setAttribute(ErrorPages.PROBLEM, Problems.damaged(request, incident));
        response.sendError(500);
    }

    @ExceptionHandler
    void barred(Barred e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.PROBLEM, e.problem());
        response.sendError(403);
    }

    @ExceptionHandler
    void outrun(OptimisticLockingFailureException e, HttpServletResponse response) throws IOException {
        LOG.info("Somebody was faster: {}", e.getMessage());
        response.sendError(409);
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LongText.is(e.getCause(), request)) {
            LongText.met(request);
        }
        response.sendError(413);
    }

    @ExceptionHandler
    void brokenUpload(MultipartException e, HttpServletResponse response) throws IOException {
        LOG.info("An upload broke off: {}", e.getMessage());
        response.sendError(400);
    }

    /** A part of the address that is no id names nothing; a field that does not read is a request gone wrong. */
    @ExceptionHandler
    void unreadable(MethodArgumentTypeMismatchException e, HttpServletResponse response) throws IOException {
        response.sendError(e.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400);
    }
}
