package vn.motcua.catalogue;

/** Kết quả thực hiện: a kind of result by its national code ("KQ.G15.000038"); the code is empty where none is given. */
public record ResultKind(String code, String name) {
}
