package vn.motcua.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows on their way to json_to_recordset: nulls allowed, order kept. */
final class Rows {
    private Rows() {
    }

    /** @param pairs column, value, column, value… */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }
}
