package vn.motcua.web;

import java.io.Serializable;

/**
 * Thông báo sau một việc: one sentence at the top of the page after an act. Hand it over a redirect with
 * {@code redirectAttributes.addFlashAttribute(Alert.NAME, Alert.done("…"))}; both layouts print it.
 */
public record Alert(Kind kind, String text) implements Serializable {
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

    public static Alert done(String text) {
        return new Alert(Kind.SUCCESS, text);
    }

    public static Alert information(String text) {
        return new Alert(Kind.INFORMATION, text);
    }

    public static Alert warning(String text) {
        return new Alert(Kind.WARNING, text);
    }

    public static Alert error(String text) {
        return new Alert(Kind.ERROR, text);
    }
}
