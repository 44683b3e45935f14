package vn.motcua.routing;

/** Trước hạn, đúng hạn, quá hạn: working minutes used against working minutes allotted (phiếu kiểm soát, Mẫu 06 of TT 03/2025). */
public enum Verdict {
    EARLY("Trước hạn"), ON_TIME("Đúng hạn"), LATE("Quá hạn");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Verdict of(long usedMinutes, long allottedMinutes) {
        int compared = Long.compare(usedMinutes, allottedMinutes);
        return compared < 0 ? EARLY : compared == 0 ? ON_TIME : LATE;
    }
}
