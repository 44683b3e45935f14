package vn.motcua.form;

/**
 * Một câu trả lời được sửa.
 *
 * @param before what was declared; null where the question was not answered
 * @param after what is declared instead; null where it is left empty, or no longer asked
 */
public record Correction(Question question, Answer before, Answer after) {
    /** Beyond every limit: what is far too long is shown to be so without becoming the page. */
    private static final int MOST = 5_000;

    /** What was declared, as people read it. */
    public String was() {
        return before == null ? "chưa khai" : shortened(ReadBack.words(question, before));
    }

    /** What is declared instead, as people read it. */
    public String is() {
        return after == null ? "không khai nữa" : shortened(ReadBack.words(question, after));
    }

    private static String shortened(String words) {
        return words.length() > MOST ? words.substring(0, 300) + "… (còn nữa)" : words;
    }
}
