package vn.motcua.link;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every problem of the interface leaves through here. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler
    ResponseEntity<Object> problem(ApiProblem problem) {
        return answer(problem);
    }

    static ResponseEntity<Object> answer(ApiProblem problem) {
        return ResponseEntity.status(problem.kind().status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem.body());
    }
}
