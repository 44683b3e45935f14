package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalogue.RequiredDocument.Kind;

/**
 * Reads "* Giấy tờ phải nộp:Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai…Mau01.docx1 bản chính,1 bản sao…": groups of papers,
 * each with its name, the file of its form and its number. The counts are what can be told for sure; names are what stands
 * between them.
 */
final class ExportPapers {
    static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";
    private static final Pattern COUNT = Pattern.compile("(\\d+) bản chính(?:, ?(\\d{1,3}) bản sao)?");
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:docx?|pdf|xlsx?|rtf|zip|rar|jpe?g|png)$");
    private static final Pattern FILE_START = Pattern.compile(
            "(?<=[^\\s(/])(?=(?:Mẫu|MẪU|Mau|MAU|Mus|Phụ lục|Phu luc|PHỤ LỤC|Phlc|PL|TK|BM|Biểu|Bieu|Tờ khai|To khai|Đơn|Don|Giấy|Văn bản)[^.]*\\.)"
            + "|(?<=[;:.)”\\]\\p{Ll}])(?=[\\p{Lu}\\d])|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=docx?|pdf)(?=\\S)");
    private static final Pattern NAMED_START = Pattern.compile(
            "(?<=[^\\s(/])(?=Mẫu|MẪU|Mau|MAU|Mus|Phụ lục|Phu luc|PHỤ LỤC|Phlc)");

    private ExportPapers() {
    }

    /** @return nothing when the text is no such table */
    static List<RequiredDocument> read(String text) {
        int head = text.indexOf(HEAD);
        if (head < 0) {
            return List.of();
        }
        List<RequiredDocument> papers = new ArrayList<>();
        String group = text.substring(0, head);
        int at = head + HEAD.length();
        while (at <= text.length()) {
            int next = text.indexOf(HEAD, at);
            String table = text.substring(at, next < 0 ? text.length() : next);
            String rest = rows(table, group(group), papers);
            if (next < 0) {
                if (!rest.isBlank()) {
                    papers.add(paper(papers.size(), rest, 0, 0, group(group)));
                }
                return papers;
            }
            group = rest;
            at = next + HEAD.length();
        }
        return papers;
    }

    private static String group(String text) {
        String group = text.strip();
        return group.matches("-*") ? "" : group;
    }

    /** @return what stands behind the last count: the heading of the next group */
    private static String rows(String table, String group, List<RequiredDocument> papers) {
        Matcher count = COUNT.matcher(table);
        int at = 0;
        int from = 0;
        while (count.find(from)) {
            int digits = cell(table, count, at);
            from = count.end();
            if (digits > 0) {
                int start = count.end(1) - digits;
                int copies = count.group(2) == null ? 0 : Integer.parseInt(count.group(2));
                papers.add(paper(papers.size(), table.substring(at, start), Integer.parseInt(table.substring(start, count.end(1))),
                        copies, group));
                at = count.end();
            }
        }
        return table.substring(at);
    }

    /**
     * How many digits of the match are the count; 0 when it is a part of a sentence ("nộp 01 bản chính hoặc…"). Cells are
     * glued to the name before and to the name behind; a number that ends the name is glued to its front.
     */
    private static int cell(String table, Matcher count, int from) {
        String digits = count.group(1);
        if (table.substring(from, count.end(1) - 1).isBlank()) {
            return 0;
        }
        char before = count.start() == 0 ? ' ' : table.charAt(count.start() - 1);
        char after = count.end() == table.length() ? '\n' : table.charAt(count.end());
        boolean apart = Character.isWhitespace(before) || before == '(';
        boolean sentence = count.group(2) == null && (after == ' ' || after == ',' || after == ';' || after == '.' || after == ')');
        if (digits.startsWith("0") && digits.length() > 1 && !(apart && !sentence && count.group(2) != null)) {
            return 0;
        }
        if (apart) {
            return sentence || digits.length() == 1 && before == '(' ? 0 : 1;
        }
        return digits.length() <= 2 && Character.isLetter(before) ? digits.length() : 1;
    }

    private static RequiredDocument paper(int index, String text, int originals, int copies, String group) {
        List<String> files = new ArrayList<>();
        String name = text.strip();
        while (FILE.matcher(name).find()) {
            int start = fileStart(name);
            if (start <= 0) {
                break;
            }
            files.addFirst(name.substring(start).strip());
            name = name.substring(0, start).strip();
        }
        Kind kind = originals + copies == 0 ? Kind.NOTE : group.toLowerCase(java.util.Locale.ROOT).contains("xuất trình") ? Kind.SHOW : Kind.SUBMIT;
        return new RequiredDocument("giay-to-" + (index + 1), name.isEmpty() ? "Giấy tờ " + (index + 1) : name, String.join(", ", files),
                originals, copies, false, "", RequiredDocument.USUAL_MAX_BYTES, group, kind, null, "");
    }

    /** Where the name of the last file begins; -1 when nobody can tell. */
    private static int fileStart(String name) {
        String stem = FILE.matcher(name).replaceFirst("");
        int found = last(NAMED_START, stem);
        Matcher otherFile = Pattern.compile("(?i)\\.(?:docx?|pdf|xlsx?)(?=\\S)").matcher(stem);
        int other = -1;
        while (otherFile.find()) {
            other = otherFile.end();
        }
        found = Math.max(found, other);
        return found > 0 ? found : last(FILE_START, stem);
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int found = -1;
        while (matcher.find()) {
            found = matcher.start();
        }
        return found;
    }
}
