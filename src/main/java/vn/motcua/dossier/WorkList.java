package vn.motcua.dossier;

import java.util.List;
import java.util.Set;

/** Danh sách việc of officials, each in the order of what is due first, and of a citizen, newest first. */
public enum WorkList {
    TO_RECEIVE("cho-tiep-nhan", "Chờ tiếp nhận", State.FILED),
    AWAITING_SUPPLEMENT("cho-bo-sung", "Chờ công dân bổ sung", State.AWAITING_SUPPLEMENT, State.PAUSED),
    IN_PROCESS("dang-giai-quyet", "Đang giải quyết", State.IN_PROCESS),
    TO_RETURN("cho-tra", "Chờ trả kết quả", State.DECIDED),
    OVERDUE("qua-han", "Quá hạn", State.FILED, State.IN_PROCESS),
    MY_DESK("cua-toi", "Trên bàn tôi", State.FILED, State.IN_PROCESS, State.DECIDED),
    MINE("ho-so", "Hồ sơ của tôi", State.values());

    private final String slug;
    private final String label;
    private final List<State> states;

    WorkList(String slug, String label, State... states) {
        this.slug = slug;
        this.label = label;
        this.states = List.of(states);
    }

    /** Last part of its address. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public List<State> states() {
        return states;
    }

    static final Set<WorkList> BY_DUE = Set.of(TO_RECEIVE, AWAITING_SUPPLEMENT, IN_PROCESS, TO_RETURN, OVERDUE);
}
