package vn.motcua.report;

import java.util.Arrays;
import java.util.Optional;

/** Nhóm hồ sơ: what a number of the overview stands for. One condition makes the number and the list behind it. */
public enum Group {
    OPEN("dang-mo", "Đang mở", "true"),
    TO_RECEIVE("cho-tiep-nhan", "Chờ tiếp nhận", "d.phase = 'RECEIVE'"),
    AWAITING_SUPPLEMENT("cho-bo-sung", "Chờ công dân bổ sung", "d.phase = 'SUPPLEMENT'"),
    IN_PROCESS("dang-giai-quyet", "Đang giải quyết", "d.phase = 'PROCESS'"),
    TO_RETURN("cho-tra", "Chờ trả kết quả", "d.phase = 'RETURN'"),
    DUE_TODAY("den-han-hom-nay", "Đến hạn hôm nay", "d.phase IN ('RECEIVE', 'PROCESS') AND d.phase_due >= :now AND d.phase_due < :tomorrow"),
    OVERDUE("qua-han", "Quá hạn", "d.phase IN ('RECEIVE', 'PROCESS') AND d.phase_due < :now"),
    DECIDED("da-giai-quyet", "Đã có kết quả", null),
    CLOSED("da-ket-thuc", "Đã kết thúc", "true"),
    RETURNED("da-tra", "Đã trả kết quả", "d.state = 'RETURNED'"),
    REFUSED("khong-tiep-nhan", "Không được tiếp nhận", "d.state = 'REFUSED'"),
    WITHDRAWN("da-rut", "Người nộp rút hồ sơ", "d.state = 'WITHDRAWN'"),
    STOPPED("dung-giai-quyet", "Dừng giải quyết", "d.state = 'STOPPED'"),
    REVOKED("da-thu-hoi", "Kết quả đã thu hồi", "d.state = 'REVOKED'");

    private final String slug;
    private final String label;
    private final String condition;

    Group(String slug, String label, String condition) {
        this.slug = slug;
        this.label = label;
        this.condition = condition;
    }

    public static Optional<Group> of(String slug) {
        return Arrays.stream(values()).filter(group -> group.slug.equals(slug)).findFirst();
    }

    /** Whether it tells of what was done between two days; the others tell of what is open now. */
    public boolean ofPeriod() {
        return compareTo(DECIDED) >= 0;
    }

    /** Whether its dossiers are closed, counted by the day on which they were. */
    public boolean closed() {
        return compareTo(CLOSED) >= 0;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** On {@code dossier.report_dossier d}; null for those that are read from {@code report.decided}. */
    String condition() {
        return condition;
    }
}
