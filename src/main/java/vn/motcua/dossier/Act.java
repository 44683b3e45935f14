package vn.motcua.dossier;

/** Việc làm với hồ sơ: every legal act, each one an event of the history. Names are stored: add, never rename. */
public enum Act {
    FILE("Nộp hồ sơ", Doer.CITIZEN),
    RECEIVE("Tiếp nhận hồ sơ", Doer.OFFICER),
    ASK_SUPPLEMENT("Yêu cầu bổ sung", Doer.OFFICER),
    ANSWER_SUPPLEMENT("Bổ sung hồ sơ", Doer.CITIZEN),
    REFUSE("Từ chối tiếp nhận", Doer.OFFICER),
    WITHDRAW("Rút hồ sơ", Doer.CITIZEN),
    ASSIGN("Phân công", Doer.OFFICER),
    FORWARD("Chuyển bước tiếp theo", Doer.OFFICER),
    SEND_BACK("Trả lại bước trước", Doer.OFFICER),
    DRAFT("Dự thảo kết quả", Doer.OFFICER),
    SIGN("Ký kết quả", Doer.OFFICER),
    ISSUE("Phát hành kết quả", Doer.OFFICER),
    HAND_OVER("Trả kết quả", Doer.OFFICER),
    STOP("Dừng giải quyết", Doer.EITHER),
    REVOKE("Thu hồi kết quả", Doer.OFFICER);

    /** Whose act it is. */
    public enum Doer { CITIZEN, OFFICER, EITHER }

    private final String label;
    private final Doer doer;

    Act(String label, Doer doer) {
        this.label = label;
        this.doer = doer;
    }

    public String label() {
        return label;
    }

    public Doer doer() {
        return doer;
    }
}
