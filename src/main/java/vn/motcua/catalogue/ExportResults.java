package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "Giấy khai sinhMã: KQ.G15.000031Từ khóaKhông có thông tinMô tả…": names and codes of results, and the page's foot. */
final class ExportResults {
    private static final String NONE = "Không có thông tin";
    private static final Pattern FOOT = Pattern.compile("Chọn cơ quan thực hiệnTỉnh/ Thành phố.*$", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("Mã: ?(KQ[.-][A-Z]\\d{2}[.-](?:KQ-?)?\\d{5,6}|[^\\n]{1,40}?(?=Từ khóa|$))"
            + "(?:Từ khóa(.*?)Mô tả)?", Pattern.DOTALL);
    private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Za-z0-9._-]+");

    private ExportResults() {
    }

    /** @return nothing when no result is named */
    static List<ResultKind> read(String text) {
        String body = FOOT.matcher(text).replaceFirst("").strip();
        List<ResultKind> results = new ArrayList<>();
        Matcher code = CODE.matcher(body);
        String name = null;
        String given = "";
        String words = null;
        int at = 0;
        while (code.find()) {
            String before = body.substring(at, code.start());
            if (name != null) {
                Split split = words == null ? new Split("", before) : Split.of(before);
                results.add(result(given, name, words, split.description()));
                before = split.name();
            }
            name = before.strip();
            given = code.group(1).strip();
            words = code.group(2);
            at = code.end();
        }
        String rest = body.substring(at).strip();
        if (name != null) {
            results.add(result(given, name, words, rest.equals(NONE) ? "" : rest));
        } else if (!rest.isEmpty() && !rest.equals(NONE)) {
            results.add(new ResultKind("", rest, ""));
        }
        return results;
    }

    /** The description of one result and the name of the next, run together. */
    private record Split(String description, String name) {
        static Split of(String text) {
            if (text.startsWith(NONE)) {
                return new Split("", text.substring(NONE.length()));
            }
            int end = text.lastIndexOf('\n');
            Matcher glued = Pattern.compile("(?<=[\\p{Ll}.;)])(?=\\p{Lu}\\p{Ll})").matcher(text);
            while (glued.find()) {
                end = Math.max(end, glued.start());
            }
            return end < 0 ? new Split("", text) : new Split(text.substring(0, end).strip(), text.substring(end));
        }
    }

    private static ResultKind result(String given, String name, String words, String description) {
        boolean code = LIKE_A_CODE.matcher(given).matches();
        String note = note(words, description);
        return new ResultKind(code ? given : "", name, code || given.equals(NONE) ? note : ("Mã: " + given + ". " + note).strip());
    }

    private static String note(String words, String description) {
        String keys = words == null || words.strip().equals(NONE) ? "" : words.strip();
        return keys.isEmpty() ? description : description.isEmpty() ? "Từ khóa: " + keys : description + " Từ khóa: " + keys;
    }
}
