package vn.motcua.form;

/**
 * Một câu trả lời được sửa.
 *
 * @param before what was declared; null where the question was not answered
 * @param after what is declared instead; null where it is left empty, or no longer asked
 */
public record Correction(Question question, Answer before, Answer after) {
    /** What was declared, as people read it. */
    public String was() {
        return before == null ? "chưa khai" : Written.shortened(ReadBack.words(question, before));
    }

    /** What is declared instead, as people read it. */
    public String is() {
        return after == null ? "không khai nữa" : Written.shortened(ReadBack.words(question, after));
    }
}
