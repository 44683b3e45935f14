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
    DECIDED("da-giai-quyet", "Đã có kết quả", null);

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
