package vn.motcua.catalogue;

import vn.motcua.shared.Vietnamese;

/**
 * Phí, lệ phí: one line of what a filing costs.
 *
 * @param amount in đồng; null when the line does not fix one
 * @param unit what the amount is for ("trang", "bản"); null for one filing
 * @param text what the source says beside the amount, or the whole of it when nothing could be read from it
 * @param legalBasis number of the document that sets the fee; null where the source does not say
 */
public record FeeLine(Kind kind, Mode mode, Long amount, String unit, String text, String legalBasis) {
    /** The law tells fees for a service (phí) from charges for an act of the state (lệ phí); exports do not always. */
    public enum Kind {
        FEE("Phí"), CHARGE("Lệ phí"), UNSPECIFIED("Phí, lệ phí");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Mode {
        FREE, FIXED,
        /** The provincial people's council sets the amount. */
        BY_COUNCIL,
        /** By a rule that the text tells (by page, by value, with a ceiling). */
        BY_RULE
    }

    private static final int EXAMPLE = 3;

    public FeeLine {
        text = text == null ? "" : text;
        if (mode == Mode.FIXED && (amount == null || amount < 0)) {
            throw new IllegalArgumentException("A fixed fee needs its amount in đồng");
        }
    }

    /** "8.000 đồng/bản" · "Miễn phí" · "Do Hội đồng nhân dân tỉnh, thành phố quy định (…)". */
    public String words() {
        return switch (mode) {
            case FREE -> "Miễn phí";
            case FIXED -> Vietnamese.dong(amount) + (unit == null ? "" : "/" + unit);
            case BY_COUNCIL -> "Do Hội đồng nhân dân tỉnh, thành phố quy định (số tiền niêm yết tại bộ phận một cửa)";
            case BY_RULE -> text;
        };
    }

    /** How it is reckoned, where it is paid for each of something: "số bản × 8.000 đồng; 3 bản là 24.000 đồng"; empty elsewhere. */
    public String reckoning() {
        return mode != Mode.FIXED || unit == null ? "" : "số %s × %s; %d %s là %s".formatted(unit, Vietnamese.dong(amount), EXAMPLE, unit, Vietnamese.dong(EXAMPLE * amount));
    }

    /** As a sum is said on one line: "Lệ phí 7.000 đồng", "Phí 8.000 đồng/bản (chỉ khi xin bản sao Trích lục khai tử)". */
    String line() {
        return switch (mode) {
            // What is free for some is not free for all.
            case FREE -> kind.label() + ": " + (text.isEmpty() ? "miễn" : Vietnamese.lowerFirst(text.replaceAll("\\.$", "")));
            case FIXED -> kind.label() + " " + words() + (unit == null || text.isEmpty() ? "" : " (%s)".formatted(inside(text)));
            case BY_COUNCIL -> kind.label() + " theo nghị quyết của Hội đồng nhân dân cấp tỉnh";
            case BY_RULE -> kind.label() + ": " + text.replaceAll("\\.$", "");
        };
    }

    private static String inside(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.of("vi")) + text.substring(1).replaceAll("\\.$", "");
    }

    /** What is to be said beside {@link #words()}; empty when nothing is left. */
    public String remark() {
        return mode == Mode.BY_RULE ? "" : text;
    }
}
