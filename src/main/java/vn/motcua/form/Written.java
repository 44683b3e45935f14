package vn.motcua.form;

import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;

/** Số và chữ như người ta viết: one way on every page, wherever an answer is shown. */
public final class Written {
    /** Beyond every limit: what is far too long is shown to be so without becoming the page. */
    private static final int MOST = 5_000;
    private static final int BEGINNING = 300;

    private Written() {
    }

    /** "092 197 004 518" · "0909 000 018" · "50.000.000"; what could not be read stays as typed. */
    public static String of(Type type, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            return text;
        }
        return switch (type) {
            case PERSONAL_ID -> text.length() == 12 ? text.replaceAll("(...)(?=.)", "$1 ") : text;
            case PHONE -> text.length() == 10 ? text.substring(0, 4) + " " + text.substring(4, 7) + " " + text.substring(7) : text;
            case MONEY -> Vietnamese.number(Long.parseLong(text));
            default -> text;
        };
    }

    /** As it is, unless it is far too long to be read again. */
    public static String shortened(String text) {
        return text.length() > MOST ? Text.start(text, BEGINNING) + "… (còn nữa)" : text;
    }
}
