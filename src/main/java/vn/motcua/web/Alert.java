package vn.motcua.web;

import java.io.Serializable;

/**
 * Thông báo sau một việc: one sentence at the top of the page after an act. Hand it over a redirect with
 * {@code redirectAttributes.addFlashAttribute(Alert.NAME, Alert.done("…"))}; both layouts print it.
 *
 * @param href where the link behind it leads, null for none
 */
public record Alert(Kind kind, String text, String href, String link) implements Serializable {
    public static final String NAME = "alert";

    public enum Kind {
        SUCCESS("success", "Đã xong", Icon.CHECK),
        INFORMATION("information", "Bạn nên biết", Icon.ALERT),
        WARNING("warning", "Chú ý", Icon.BANG),
        ERROR("error", "Chưa làm được", Icon.X);

        private final String face;
        private final String label;
        private final Icon icon;

        Kind(String face, String label, Icon icon) {
            this.face = face;
            this.label = label;
            this.icon = icon;
        }

        public String face() {
            return face;
        }

        public String label() {
            return label;
        }

        public Icon icon() {
            return icon;
        }
    }

    /** With a link behind the sentence. */
    public Alert leadingTo(String address, String words) {
        return new Alert(kind, text, address, words);
    }

    public static Alert done(String text) {
        return new Alert(Kind.SUCCESS, text, null, null);
    }

    public static Alert information(String text) {
        return new Alert(Kind.INFORMATION, text, null, null);
    }

    public static Alert warning(String text) {
        return new Alert(Kind.WARNING, text, null, null);
    }

    public static Alert error(String text) {
        return new Alert(Kind.ERROR, text, null, null);
    }
}
