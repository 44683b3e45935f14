package vn.motcua.catalogue;

/**
 * Mẫu kết quả: the template from which a result is drafted.
 *
 * @param key file name without its ending, unique in the package ("giay-xac-nhan")
 * @param format ending of the file ("yaml")
 * @param title name of the result
 * @param kind code of the {@link ResultKind} it makes ("KQ.G15.000038")
 * @param body the file's text, read by {@link ResultForms}
 */
public record ResultTemplate(String key, String format, String title, String kind, String body) {
}
