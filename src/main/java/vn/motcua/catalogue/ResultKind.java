package vn.motcua.catalogue;

/**
 * Kết quả thực hiện: a kind of result by its national code ("KQ.G15.000038"); the code is empty where none is given.
 *
 * @param months how long it holds from the day of issue; null where the package does not say it, or says it in the note only
 * @param note how long or for what it may be used; empty where nothing is said
 */
public record ResultKind(String code, String name, String note, Integer months) {
    public ResultKind {
        code = code == null ? "" : code;
        note = note == null ? "" : note;
    }

    public ResultKind(String code, String name, String note) {
        this(code, name, note, null);
    }
}
