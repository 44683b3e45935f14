package vn.motcua.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies around the interface: addresses that are none, and methods that an address does not take. */
@RestController
class ApiEdges {
    private static final Map<String, String> METHODS = Map.of("/api/v1/dossiers", "POST", "/api/v1/documents", "POST", OpenApi.PATH, "GET");

    @RequestMapping({"/api/v1/dossiers", "/api/v1/documents", "/api/v1/dossiers/{code}", "/api/v1/dossiers/{code}/supplements", OpenApi.PATH})
    ResponseEntity<Object> method(HttpServletRequest request) {
        String allowed = request.getRequestURI().endsWith("/supplements") ? "POST" : METHODS.getOrDefault(request.getRequestURI(), "GET");
        ResponseEntity<Object> answer = ApiProblems.answer(new ApiProblem(ApiProblem.Kind.METHOD,
                "Địa chỉ này nhận phương thức %s. Xem mô tả tại %s.".formatted(allowed, OpenApi.PATH)));
        return ResponseEntity.status(405).header(HttpHeaders.ALLOW, allowed).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.getBody());
    }

    @RequestMapping("/api/**")
    ResponseEntity<Object> nothing() {
        return ApiProblems.answer(new ApiProblem(ApiProblem.Kind.NOT_FOUND, "Không có địa chỉ này. Xem mô tả tại " + OpenApi.PATH + "."));
    }
}
