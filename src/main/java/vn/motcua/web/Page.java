package vn.motcua.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page to be written: the name of its template under {@code src/main/jte} and the one record that holds all it
 * shows. The template declares {@code @param vn.motcua.web.Frame frame} (handed in by {@link JteViews}) and, unless
 * it shows nothing of its own, {@code @param TheRecord page}.
 */
public final class Page extends ModelAndView {

    private Page(String template, Map<String, ?> model) {
        super(template, model);
    }

    public static Page of(String template, Object page) {
        return new Page(template, Map.of("page", page));
    }

    public static Page of(String template) {
        return new Page(template, Map.of());
    }

    /** What the visitor typed needs correcting: 422, and the page keeps everything typed. */
    public Page unprocessable() {
        return status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public Page status(HttpStatus status) {
        setStatus(status);
        return this;
    }
}
