package vn.motcua.dossier;

/** Mẫu: the printed forms of Appendix I, TT 03/2025/TT-VPCP. */
public enum Mau {
    M01("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    M02("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    M03("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    M05("05", "Thông báo dừng giải quyết hồ sơ"),
    M06("06", "Phiếu kiểm soát quá trình giải quyết hồ sơ");

    private final String number;
    private final String title;

    Mau(String number, String title) {
        this.number = number;
        this.title = title;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** "Mẫu số 01 - Giấy tiếp nhận hồ sơ và hẹn trả kết quả". */
    public String label() {
        return "Mẫu số " + number + " - " + title;
    }
}
