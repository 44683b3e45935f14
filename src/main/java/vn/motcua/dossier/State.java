package vn.motcua.dossier;

/** Trạng thái hồ sơ, as the law distinguishes them; citizens read {@link #forCitizens()}. */
public enum State {
    FILED("Chờ tiếp nhận", "Đã nộp", 1),
    AWAITING_SUPPLEMENT("Chờ công dân bổ sung", "Cần bạn bổ sung", 5),
    REFUSED("Không được tiếp nhận", "Không được tiếp nhận", 3),
    WITHDRAWN("Người nộp rút hồ sơ", "Bạn đã rút hồ sơ", 7),
    IN_PROCESS("Đang giải quyết", "Đang giải quyết", 4),
    PAUSED("Tạm dừng chờ bổ sung", "Cần bạn bổ sung", 5),
    DECIDED("Chờ trả kết quả", "Đã có kết quả", 9),
    RETURNED("Đã trả kết quả", "Đã trả kết quả", 10),
    STOPPED("Dừng giải quyết", "Đã dừng giải quyết", 8),
    /** The national exchange has no code of its own for it: to that table the dossier stays returned. */
    REVOKED("Kết quả đã thu hồi", "Kết quả đã thu hồi", 10);

    private final String label;
    private final String forCitizens;
    private final int national;

    State(String label, String forCitizens, int national) {
        this.label = label;
        this.forCitizens = forCitizens;
        this.national = national;
    }

    public String label() {
        return label;
    }

    public String forCitizens() {
        return forCitizens;
    }

    /** Mã trạng thái of the national exchange (1 Mới đăng ký … 10 Đã trả kết quả). */
    public int national() {
        return national;
    }

    /** Whether nothing more happens to the dossier. */
    public boolean terminal() {
        return this == REFUSED || this == WITHDRAWN || this == RETURNED || this == STOPPED || this == REVOKED;
    }

    /** Whether the clock stands still until the citizen answers. */
    public boolean waitsForCitizen() {
        return this == AWAITING_SUPPLEMENT || this == PAUSED;
    }
}
