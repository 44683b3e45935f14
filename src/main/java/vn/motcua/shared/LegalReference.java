package vn.motcua.shared;

/** Căn cứ pháp lý: where the law says so, as a person would quote it ("Điều 11 Nghị định 45/2020/NĐ-CP"). */
public record LegalReference(String text) {
    public LegalReference {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A legal reference needs its text");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
