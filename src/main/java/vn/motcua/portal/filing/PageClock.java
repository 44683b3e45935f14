package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.motcua.form.Draft;

/** When the page that sends something says it sends it; it counts on from the moment at which we made it. */
final class PageClock {
    static final String FIELD = "luc-gui";

    private PageClock() {
    }

    /** Milliseconds of the epoch; 0 when the page does not say, because its script does not run. */
    static long of(HttpServletRequest request) {
        String said = request.getParameter(FIELD);
        return said != null && said.matches("[0-9]{1,15}") ? Long.parseLong(said) : 0;
    }

    /** The words for what was kept; 409 when something newer stands, so that the page tries again if it still is open. */
    static ResponseEntity<String> kept(Filling filling, Optional<Draft> kept) {
        return kept.map(draft -> ResponseEntity.ok(filling.with(draft).savedWords())).orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
    }
}
