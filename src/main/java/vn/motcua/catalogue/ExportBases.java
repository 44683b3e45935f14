package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads "Tên văn bản pháp lýMã văn bảnLuật Hộ tịch60/2014/QH13Nghị định…": titles and numbers in turn. Numbers inside a title
 * stand between blanks; those of the column are glued to the next title.
 */
final class ExportBases {
    static final String HEAD = "Tên văn bản pháp lýMã văn bản";
    private static final String NUMBER = "\\d{1,5}(?:\\.[\\da-z]{1,3})?[a-z]?/(?:\\d{4}/)?(?:(?:PL-)?(?:UBTV)?QH(?:1\\d|\\d(?!\\d))|"
            + "[A-ZĐ]{1,12}(?:-(?:TTg|[A-ZĐ]{1,12}))*(?:(?!\\p{Ll})|(?=ngày|của|về|sửa|quy|hướng|ban)))";
    /** A title may end with a year, to whose digits the number is glued. */
    private static final Pattern CELL = Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d(?=\\d{1,4}/(?:\\d{4}/)?[A-ZĐ]))?((?:Số:? ?)?(?:" + NUMBER + "))");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(?:Số:? ?)?(?:" + NUMBER + ")");
    private static final Pattern KIND_BEFORE = Pattern.compile(
            "(?<=\\S)(?:Thông tư(?: liên tịch)?|Nghị định|Luật|Quyết định|Nghị quyết|Văn bản hợp nhất)(?: số)?:?\\s*$");

    private ExportBases() {
    }

    /** @return nothing when the text is no such table */
    static List<LegalBasis> read(String text) {
        if (!text.startsWith(HEAD)) {
            return List.of();
        }
        String body = text.substring(HEAD.length());
        List<LegalBasis> bases = new ArrayList<>();
        Matcher cell = CELL.matcher(body);
        int at = 0;
        while (cell.find()) {
            if (!inTitle(body, cell, at)) {
                bases.add(new LegalBasis(number(cell.group(1)), title(body.substring(at, cell.start(1)))));
                at = cell.end();
            }
            // The digits of the next number may be glued to those of this one.
            cell.region(cell.end(), body.length());
        }
        String rest = body.substring(at).strip();
        if (!rest.isEmpty() && !rest.equals("Không có thông tin")) {
            bases.add(new LegalBasis("", rest));
        }
        return bases;
    }

    private static boolean inTitle(String body, Matcher cell, int from) {
        if (body.substring(from, cell.start(1)).isBlank()) {
            return true;
        }
        if (cell.end() == body.length()) {
            return false;
        }
        char before = body.charAt(cell.start(1) - 1);
        Matcher next = GLUED_NUMBER.matcher(body).region(cell.end(), body.length());
        if (next.lookingAt()) {
            return Character.isWhitespace(before) || number(next.group()).equals(number(cell.group(1)));
        }
        char after = body.charAt(cell.end());
        boolean apart = Character.isWhitespace(after) || Character.isLowerCase(after) || ",;.)-/“”\"".indexOf(after) >= 0;
        return apart && (Character.isWhitespace(before) || before == '(');
    }

    private static String number(String cell) {
        return cell.replaceFirst("^Số:? ?", "");
    }

    private static String title(String text) {
        return KIND_BEFORE.matcher(text.strip()).replaceFirst("").strip();
    }
}
