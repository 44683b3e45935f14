package vn.motcua.catalogue;

/** Kênh thực hiện: how a dossier may be filed and its result returned; the numbers are those of the national messages. */
public enum Channel {
    DIRECT(1, "Trực tiếp", "khi nộp trực tiếp"), ONLINE(2, "Trực tuyến", "khi nộp trực tuyến"), POST(3, "Dịch vụ bưu chính", "khi gửi qua bưu chính");

    private final int number;
    private final String label;
    private final String when;

    Channel(int number, String label, String when) {
        this.number = number;
        this.label = label;
        this.when = when;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /** "khi nộp trực tuyến": behind what holds for this way only. */
    public String when() {
        return when;
    }
}
