package vn.motcua.portal;

import java.util.List;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;

/** What came of an act of a citizen, told on the page of the dossier or beside the field. */
final class Told {
    private Told() {
    }

    static ModelAndView back(String code, Alert alert, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Alert.NAME, alert);
        return new ModelAndView("redirect:/ho-so/" + code);
    }

    /** The act names its own fields; the page has one field for each of its names. */
    static List<FieldError> under(String field, List<FieldError> errors) {
        return errors.stream().map(error -> new FieldError(field, error.message())).toList();
    }
}
