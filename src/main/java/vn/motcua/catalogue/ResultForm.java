package vn.motcua.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.Condition;

/**
 * Mẫu kết quả, as a procedure's package writes it: what a result says, in the layout common to all (Decree 30/2020/NĐ-CP, Appendix I).
 *
 * @param key name of its file ("giay-xac-nhan")
 * @param type tên loại, as printed ("GIẤY CHỨNG NHẬN")
 * @param subject trích yếu; may be empty
 * @param notation what follows the number, with {co-quan} for the agency's letters ("{co-quan}-XNTTHN")
 * @param bases căn cứ, as printed after "Căn cứ "
 * @param opening sentence before the list; {@code body} are the paragraphs after it; both may hold placeholders
 * @param committee whether who signs does so for a people's committee (TM.), or as head of the agency
 */
public record ResultForm(String key, String type, String subject, String notation, List<String> bases, String opening, List<Field> fields,
                         List<String> body, boolean committee, List<String> recipients) {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    /** The agency's full name. */
    public static final String AGENCY = "co-quan";
    /** What a template that refuses must ask for: why, by which law, what the applicant can do now. */
    public static final List<String> REASONS = List.of("ly-do", "can-cu", "huong-dan");

    public ResultForm {
        bases = List.copyOf(bases);
        fields = List.copyOf(fields);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
    }

    /**
     * Một ô của dự thảo: what the specialist checks and may correct.
     *
     * @param from what it is first filled from; the first that has all it needs counts
     * @param lines more than one line
     * @param holder names to whom the result is given
     */
    public record Field(String id, String label, List<Source> from, boolean required, boolean lines, boolean holder) {
        public Field {
            from = List.copyOf(from);
        }
    }

    /**
     * Where a field's words come from.
     *
     * @param when null for always; else the answers that must be given for this one to count
     * @param say an answer ("ho-ten-be"), a fact of the dossier ({@link ResultFormReader#FACTS}), or a sentence, which may hold them
     *     ("theo bản án số {so-ban-an}")
     */
    public record Source(Condition when, String say) {
        public boolean counts(Answers answers) {
            return when == null || when.holds(answers);
        }

        /** Whether it is words rather than the name of one answer: what has a condition always is. */
        public boolean sentence() {
            return when != null || say.contains("{");
        }
    }

    /** "Giấy chứng nhận đăng ký hộ kinh doanh". */
    public String title() {
        String whole = subject.isEmpty() ? type : type + " " + subject;
        return type.charAt(0) + whole.substring(1).toLowerCase(Locale.of("vi"));
    }

    /** The fields that stay empty though the paper needs them, in its order. */
    public List<Field> missing(Map<String, String> values) {
        return fields.stream().filter(field -> field.required() && values.getOrDefault(field.id(), "").isBlank()).toList();
    }

    /** What is printed as "label: value": the fields that no sentence names. */
    public List<Field> listed() {
        return fields.stream().filter(field -> Stream.concat(Stream.of(opening), body.stream()).noneMatch(text -> text.contains("{" + field.id() + "}"))).toList();
    }

    /** The paragraphs with their values; one whose value was left out is left out. */
    public List<String> paragraphs(Map<String, String> values, String agency) {
        return body.stream().filter(text -> named(text).stream()
                .noneMatch(id -> !id.equals(AGENCY) && values.getOrDefault(id, "").isBlank())).map(text -> filled(text, values, agency)).toList();
    }

    public String opening(Map<String, String> values, String agency) {
        return filled(opening, values, agency);
    }

    /** What stands in the braces of a text. */
    public static List<String> named(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The text with its values in place of the placeholders. */
    public static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static String filled(String text, Map<String, String> values, String agency) {
        Map<String, String> all = new HashMap<>(values);
        all.put(AGENCY, agency);
        return filled(text, all);
    }
}
