package vn.motcua.dossier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what EXPLAIN (ANALYZE) says. */
final class Plans {
    private static final Pattern SCANNED = Pattern.compile("(?:Index|Seq|Bitmap Heap)[^\\n]*Scan[^\\n]* on [^\\n]*?actual (?:time=\\S+ )?rows=([0-9.]+) loops=(\\d+)");
    private static final Pattern DISCARDED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");

    private Plans() {
    }

    /** Rows thrown away after they were read. */
    static long rowsDiscarded(String plan) {
        return DISCARDED.matcher(plan).results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
    }

    /** Rows that somebody read out of a table or an index, those thrown away included. */
    static long rowsRead(String plan) {
        double rows = 0;
        Matcher scanned = SCANNED.matcher(plan);
        while (scanned.find()) {
            rows += Double.parseDouble(scanned.group(1)) * Long.parseLong(scanned.group(2));
        }
        return (long) rows + rowsDiscarded(plan);
    }
}
