package vn.motcua.form;

/** One answer to choose. The value is kept and compared, the label is read. */
public record Option(String value, String label, String hint) {
    /** The two answers of every yes-or-no question. */
    static final java.util.List<Option> YES_NO = java.util.List.of(new Option("co", "Có", ""), new Option("khong", "Không", ""));
}
