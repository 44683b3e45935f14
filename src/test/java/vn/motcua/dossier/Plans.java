package vn.motcua.dossier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what EXPLAIN (ANALYZE) says. */
final class Plans {
    private static final Pattern SCANNED = Pattern.compile("Index (?:Only )?Scan using dossier_(?:of|on)\\w+ .*?actual (?:time=\\S+ )?rows=([0-9.]+) loops=(\\d+)");
    private static final Pattern DISCARDED = Pattern.compile("Rows Removed by Filter: (\\d+)");

    private Plans() {
    }

    /** Rows taken from the lists' indexes, those thrown away included. */
    static long rowsRead(String plan) {
        double rows = 0;
        Matcher scanned = SCANNED.matcher(plan);
        while (scanned.find()) {
            rows += Double.parseDouble(scanned.group(1)) * Long.parseLong(scanned.group(2));
        }
        Matcher discarded = DISCARDED.matcher(plan);
        while (discarded.find()) {
            rows += Long.parseLong(discarded.group(1));
        }
        return (long) rows;
    }
}
