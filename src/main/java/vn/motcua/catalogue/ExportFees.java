package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalogue.FeeLine.Kind;
import vn.motcua.catalogue.FeeLine.Mode;

/**
 * Reads the cells of fees at the beginning of a text ("20,000 VNĐ(/bản)Miễn phí(…)"); what follows them is the note.
 * Exports say "Miễn phí" also where they only mean that no amount was entered: a remark that names a tariff wins over it.
 */
record ExportFees(List<FeeLine> lines, String note) {
    private static final Pattern CELL = Pattern.compile(
            "(Miễn phí|Không có thông tin|(?:(?:Phí|Lệ phí) ?: ?)?(\\d{1,3}(?:[,.]\\d{3})*|\\d+) (VNĐ|Việt Nam Đồng|Đồng|USD|EUR)(?![\\p{Ll}]))");
    private static final Pattern COUNCIL = Pattern.compile("Hội đồng nhân dân|HĐND");
    private static final Pattern TARIFF = Pattern.compile("\\d\\s?(?:đồng|đ\\b|vnđ|usd)|thông tư|mức|biểu|theo quy định|%|giá dịch vụ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTHING = Pattern.compile("-? ?(?:không|không có|không quy định|không thu phí|0 đồng)\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "(1) Trường hợp…" begins the note; it is no remark. */
    private static final Pattern COUNTED = Pattern.compile("\\((?:[ivx]{1,4}|[a-zđ]|\\d{1,2})\\)");
    /** No tariff is that low: where it is, thousands were left out ("20 VNĐ(20.000 đồng/tờ khai)"). */
    private static final long SMALLEST = 500;
    private static final int LONGEST_UNIT = 40;

    static ExportFees read(String text) {
        List<FeeLine> lines = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        int at = 0;
        while (cell.region(at, text.length()).lookingAt()) {
            int end = cell.end();
            String remark = "";
            if (end < text.length() && text.charAt(end) == '(' && !COUNTED.matcher(text).region(end, text.length()).lookingAt()) {
                int close = close(text, end);
                remark = text.substring(end + 1, close);
                end = Math.min(close + 1, text.length());
            }
            if (!cell.group(1).equals("Không có thông tin") || !remark.isBlank()) {
                lines.add(line(cell, remark.strip()));
            }
            at = end;
        }
        return new ExportFees(lines, text.substring(at).strip());
    }

    /** The matching bracket; the first one when they do not match; the end when there is none. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        int first = text.indexOf(')', open);
        return first < 0 ? text.length() : first;
    }

    private static FeeLine line(Matcher cell, String remark) {
        Kind kind = kind(cell.group(1), remark);
        if (cell.group(2) == null) {
            return free(kind, remark);
        }
        boolean dong = !cell.group(3).equals("USD") && !cell.group(3).equals("EUR");
        if (!dong) {
            String amount = cell.group(2) + " " + cell.group(3);
            return new FeeLine(kind, Mode.BY_RULE, null, null, remark.isEmpty() ? amount : amount + " (" + remark + ")", null);
        }
        long amount = Long.parseLong(cell.group(2).replaceAll("[,.]", ""));
        if (amount == 0) {
            return free(kind, remark);
        }
        if (amount < SMALLEST) {
            return new FeeLine(kind, Mode.BY_RULE, null, null, remark.isEmpty() ? "Nguồn ghi: " + cell.group(1) : remark, null);
        }
        boolean unit = remark.startsWith("/") && remark.length() < LONGEST_UNIT;
        return new FeeLine(kind, Mode.FIXED, amount, unit ? remark.substring(1).replaceFirst("[.;]$", "").strip() : null,
                unit ? "" : remark, null);
    }

    private static FeeLine free(Kind kind, String remark) {
        boolean said = remark.regionMatches(true, 0, "miễn", 0, 4);
        if (remark.isEmpty() || NOTHING.matcher(remark).matches()) {
            return new FeeLine(kind, Mode.FREE, null, null, "", null);
        }
        if (!said && COUNCIL.matcher(remark).find()) {
            return new FeeLine(kind, Mode.BY_COUNCIL, null, null, remark, null);
        }
        return new FeeLine(kind, !said && TARIFF.matcher(remark).find() ? Mode.BY_RULE : Mode.FREE, null, null, remark, null);
    }

    private static Kind kind(String cell, String remark) {
        String words = (cell + " " + remark).toLowerCase(java.util.Locale.ROOT);
        if (words.startsWith("lệ phí") || remark.regionMatches(true, 0, "lệ phí", 0, 6) || remark.contains("ức lệ phí")) {
            return Kind.CHARGE;
        }
        return words.startsWith("phí") || remark.regionMatches(true, 0, "phí", 0, 3) || remark.contains("ức phí")
                || remark.contains("ức thu phí") ? Kind.FEE : Kind.UNSPECIFIED;
    }
}
