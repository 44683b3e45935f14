package vn.motcua.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** What lies around the interface: addresses that are none, and methods that an address does not take. */
@RestController
class ApiEdges {
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final String DOSSIER = "/api/v1/dossiers/{code}";
    private static final String SUPPLEMENTS = "/api/v1/dossiers/{code}/supplements";
    /** By the pattern of the address. */
    static final Map<String, String> METHODS = Map.of(DOSSIERS, "POST", DOCUMENTS, "POST", DOSSIER, "GET", SUPPLEMENTS, "POST", OpenApi.PATH, "GET");

    @RequestMapping({DOSSIERS, DOCUMENTS, DOSSIER, SUPPLEMENTS, OpenApi.PATH})
    ResponseEntity<Object> method(HttpServletRequest request) {
        String allowed = METHODS.get(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).toString());
        ResponseEntity<Object> answer = ApiProblems.answer(new ApiProblem(ApiProblem.Kind.METHOD,
                "Địa chỉ này nhận phương thức %s. Xem mô tả tại %s.".formatted(allowed, OpenApi.PATH)));
        return ResponseEntity.status(405).header(HttpHeaders.ALLOW, allowed).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.getBody());
    }

    @RequestMapping("/api/**")
    ResponseEntity<Object> nothing() {
        return ApiProblems.answer(new ApiProblem(ApiProblem.Kind.NOT_FOUND, "Không có địa chỉ này. Xem mô tả tại " + OpenApi.PATH + "."));
    }
}
