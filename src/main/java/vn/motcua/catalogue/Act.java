package vn.motcua.catalogue;

/** What a step does to the dossier: the screens and forms that its holder gets depend on it. */
public enum Act {
    RECEIVE("Tiếp nhận"), ASSIGN("Phân công"), DRAFT("Thẩm định, dự thảo"), VERIFY("Kiểm tra"), SIGN("Ký duyệt"),
    ISSUE("Cấp số, phát hành"), RETURN("Trả kết quả");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
