package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;

/**
 * Chữ gõ bên cạnh tệp dài quá: Tomcat bounds the text of a form with files as it bounds any form (2 MB), but says so by a bare
 * IllegalStateException out of the reading of parts, where everything else that is too large has an exception of its own.
 */
final class LongText {
    private static final String MARK = LongText.class.getName();

    private LongText() {
    }

    static boolean is(Throwable thrown) {
        return thrown != null && thrown.getClass() == IllegalStateException.class && thrown.getCause() == null && thrown.getStackTrace().length > 0
                && thrown.getStackTrace()[0].getClassName().equals(Request.class.getName());
    }

    /** So that the page that comes of it speaks of words and not of files. */
    static void met(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean in(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
