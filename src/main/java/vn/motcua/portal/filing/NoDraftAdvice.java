package vn.motcua.portal.filing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.motcua.web.Page;

/** What somebody reads who opens a draft that is not there (any more). */
@ControllerAdvice
class NoDraftAdvice {

    @ExceptionHandler
    Page none(NoDraft missing) {
        return Page.of("portal/filing/noDraft", missing.filed()).status(missing.filed() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    }
}
