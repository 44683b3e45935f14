package vn.motcua.web;

/**
 * One line of a summary card.
 *
 * @param value several lines are kept as lines
 * @param changeHref where it is changed, null when it is not
 * @param changes what the link changes, heard by people who do not see ("điện thoại")
 * @param from where the value comes from ("Lấy từ Cơ sở dữ liệu quốc gia về dân cư"), null when it was typed
 */
public record SummaryRow(String key, String value, String changeHref, String changes, String from) {
    public SummaryRow(String key, String value) {
        this(key, value, null, null, null);
    }

    public static SummaryRow changeable(String key, String value, String href) {
        return new SummaryRow(key, value, href, key.toLowerCase(java.util.Locale.ROOT), null);
    }
}
