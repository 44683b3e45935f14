package vn.motcua.form;

/** Phần của tờ khai: a card on the page where answers are read again. */
public record Section(String id, String title) {
}
