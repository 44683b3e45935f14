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

    /** Only of a form with files: the same exception tells of a request that our own code misuses. */
    static boolean is(Throwable thrown, HttpServletRequest request) {
        return thrown != null && multipart(request) && thrown.getClass() == IllegalStateException.class && thrown.getCause() == null && thrown.getStackTrace().length > 0
                && thrown.getStackTrace()[0].getClassName().equals(Request.class.getName());
    }

    static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** So that the page that comes of it speaks of words and not of files. */
    static void met(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean in(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
