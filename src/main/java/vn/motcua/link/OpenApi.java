package vn.motcua.link;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface (OpenAPI 3.1), written by hand; a test holds it to the handlers. */
@RestController
class OpenApi {
    static final String PATH = "/api/v1/openapi.json";
    private static final Resource DOCUMENT = new ClassPathResource("link/openapi.json");

    @GetMapping(PATH)
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(DOCUMENT);
    }
}
