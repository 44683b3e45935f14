package vn.motcua.report;

/** Trước hạn, đúng hạn, quá hạn: when the result was there, against what was promised (LAW.md 5.3). */
public enum Verdict {
    EARLY("Trước hạn", "truoc-han"), ON_TIME("Đúng hạn", "dung-han"), LATE("Quá hạn", "qua-han");

    private final String label;
    private final String slug;

    Verdict(String label, String slug) {
        this.label = label;
        this.slug = slug;
    }

    public String label() {
        return label;
    }

    /** As addresses write it. */
    public String slug() {
        return slug;
    }
}
