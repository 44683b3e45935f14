package vn.motcua.catalogue;

/**
 * Kết quả thực hiện: a kind of result by its national code ("KQ.G15.000038"); the code is empty where none is given.
 *
 * @param note how long or for what it may be used; empty where nothing is said
 */
public record ResultKind(String code, String name, String note) {
    public ResultKind {
        code = code == null ? "" : code;
        note = note == null ? "" : note;
    }
}
