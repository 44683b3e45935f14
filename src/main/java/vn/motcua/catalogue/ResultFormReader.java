package vn.motcua.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.form.Condition;
import vn.motcua.form.FormDefinition;
import vn.motcua.shared.Vietnamese;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads result/*.yaml, and refuses a paper without its legal basis or with a place that nothing can fill. */
final class ResultFormReader {
    /** What every dossier knows besides its answers. */
    static final Set<String> FACTS = Set.of("applicant.name", "applicant.personalId", "applicant.address", "procedure.name", "dossier.code");
    private static final Set<String> KEYS = Set.of("type", "subject", "notation", "bases", "opening", "fields", "body", "validity", "authority",
            "recipients");
    private static final Pattern NOTATION = Pattern.compile("(?:TB-\\{co-quan\\}|\\{co-quan\\}-[A-ZĐ0-9]+(?:-[A-ZĐ0-9]+)*)");
    private static final Pattern ACT_OF_STATE = Pattern.compile("^(Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định)\\b ?(.*)$");

    private final String key;
    private final Yaml root;
    private final List<LegalBasis> known;
    private final FormDefinition form;

    private ResultFormReader(String key, Yaml root, List<LegalBasis> known, FormDefinition form) {
        this.key = key;
        this.root = root;
        this.known = known;
        this.form = form;
    }

    /** @param form null takes no answers: for the notice that stands in where a procedure has no template */
    static ResultForm read(String key, String text, List<LegalBasis> known, FormDefinition form) throws YamlProblem {
        return new ResultFormReader(key, Yaml.parse(text), known, form).read();
    }

    private ResultForm read() throws YamlProblem {
        root.only(KEYS);
        String type = some("type").toUpperCase(Locale.of("vi"));
        if (!NOTATION.matcher(some("notation")).matches()) {
            throw root.need("notation").problem("ký hiệu viết là \"{co-quan}-XNTTHN\" hoặc \"TB-{co-quan}\", không phải '%s'".formatted(some("notation")));
        }
        List<String> bases = bases();
        List<ResultForm.Field> fields = fields();
        Set<String> ids = new HashSet<>();
        fields.forEach(field -> ids.add(field.id()));
        refusal(fields);
        places(root.need("opening"), ids);
        List<String> body = new ArrayList<>();
        for (Yaml paragraph : root.items("body")) {
            places(paragraph, ids);
            body.add(paragraph.text());
        }
        if (root.get("validity").isPresent()) {
            places(root.need("validity"), ids);
            body.add(root.text("validity"));
        }
        boolean committee = PackageValues.oneOf(root.need("authority"), Set.of("committee", "head"), "thẩm quyền ký").equals("committee");
        return new ResultForm(key, type, root.text("subject"), some("notation"), bases, some("opening"), fields, body, committee, recipients());
    }

    private String some(String name) throws YamlProblem {
        Yaml value = root.need(name);
        if (value.text().isEmpty()) {
            throw value.problem("'%s' bị trống".formatted(name));
        }
        return value.text();
    }

    private List<String> bases() throws YamlProblem {
        List<String> bases = new ArrayList<>();
        for (Yaml basis : root.need("bases").items()) {
            basis.only(Set.of("number", "date"));
            String number = basis.need("number").text();
            LegalBasis law = known.stream().filter(each -> each.number().equals(number)).findFirst()
                    .orElseThrow(() -> basis.problem("văn bản %s không có trong legal-bases".formatted(number)));
            bases.add(basis(law, basis.get("date").isEmpty() ? null : date(basis.need("date"))));
        }
        if (bases.isEmpty()) {
            throw root.need("bases").problem("kết quả phải có ít nhất một căn cứ pháp lý");
        }
        return bases;
    }

    private static LocalDate date(Yaml yaml) throws YamlProblem {
        try {
            return LocalDate.parse(yaml.text());
        } catch (DateTimeParseException e) {
            throw yaml.problem("ngày ban hành viết là 2015-11-15, không phải '%s'".formatted(yaml.text()));
        }
    }

    /** As Decree 30/2020 wants them cited: a law by title and date, anything else by kind, number, who issued it, date and title. */
    static String basis(LegalBasis law, LocalDate date) {
        String on = date == null ? "" : " " + Vietnamese.longDate(date);
        Matcher act = ACT_OF_STATE.matcher(law.title());
        if (!act.matches()) {
            return law.title() + (date == null ? " số " + law.number() : on);
        }
        String by = law.number().endsWith("-CP") ? " của Chính phủ" : "";
        return "%s số %s%s%s%s".formatted(act.group(1), law.number(), on, by, act.group(2).isEmpty() ? "" : " " + act.group(2));
    }

    private List<ResultForm.Field> fields() throws YamlProblem {
        List<ResultForm.Field> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean holder = false;
        for (Yaml field : root.need("fields").items()) {
            field.only(Set.of("id", "label", "from", "required", "lines", "holder"));
            String id = PackageValues.key(field.need("id"));
            if (!ids.add(id) || id.equals(ResultForm.AGENCY)) {
                throw field.problem("ô '%s' được viết hai lần".formatted(id));
            }
            List<ResultForm.Source> from = new ArrayList<>();
            for (Yaml source : field.get("from").isEmpty() ? List.<Yaml>of() : field.need("from").isText() ? List.of(field.need("from")) : field.items("from")) {
                from.add(source(source));
            }
            boolean names = yes(field, "holder", false);
            if (names && holder) {
                throw field.problem("chỉ một ô nêu người được cấp (holder: true)");
            }
            holder |= names;
            fields.add(new ResultForm.Field(id, field.need("label").text(), from,
                    yes(field, "required", true), yes(field, "lines", false), names));
        }
        if (!holder) {
            throw root.need("fields").problem("phải có một ô nêu người được cấp (holder: true)");
        }
        return fields;
    }

    /** Who is refused reads why, by which law, and what to do. */
    private void refusal(List<ResultForm.Field> fields) throws YamlProblem {
        for (String needed : key.equals(ResultForms.REFUSAL) ? ResultForm.REASONS : List.<String>of()) {
            if (fields.stream().noneMatch(field -> field.id().equals(needed) && field.required())) {
                throw root.need("fields").problem("mẫu từ chối phải có ô bắt buộc '%s'".formatted(needed));
            }
        }
    }

    private static boolean yes(Yaml field, String name, boolean otherwise) throws YamlProblem {
        return field.get(name).isEmpty() ? otherwise : field.need(name).yes();
    }

    /** An id, a sentence, or <code>{ when: …, say: … }</code>: a sentence that counts only where the answers are so. */
    private ResultForm.Source source(Yaml source) throws YamlProblem {
        Condition when = null;
        Yaml say = source;
        if (source.isMap()) {
            source.only(Set.of("when", "say"));
            when = Condition.read(source.need("when"));
            if (form == null) {
                throw source.problem("mẫu này không gắn với tờ khai nào, không đặt điều kiện được");
            }
            form.check(when, source.need("when"));
            say = source.need("say");
        }
        ResultForm.Source read = new ResultForm.Source(when, say.text());
        for (String from : read.sentence() ? ResultForm.named(read.say()) : List.of(read.say())) {
            if (!FACTS.contains(from) && (form == null || form.question(from).isEmpty())) {
                throw say.problem("không có câu hỏi '%s' trong form.yaml; ngoài ra dùng được: %s".formatted(from,
                        String.join(", ", new java.util.TreeSet<>(FACTS))));
            }
        }
        paired(say);
        return read;
    }

    private static void places(Yaml text, Set<String> ids) throws YamlProblem {
        for (String place : ResultForm.named(text.text())) {
            if (!ids.contains(place) && !place.equals(ResultForm.AGENCY)) {
                throw text.problem("không có ô '%s' để điền vào {%s}".formatted(place, place));
            }
        }
        paired(text);
    }

    private static void paired(Yaml text) throws YamlProblem {
        if (ResultForm.PLACEHOLDER.matcher(text.text()).replaceAll("").matches("(?s).*[{}].*")) {
            throw text.problem("dấu { và } chỉ dùng cho chỗ điền, viết thành cặp: {ho-ten}");
        }
    }

    private List<String> recipients() throws YamlProblem {
        List<String> recipients = PackageValues.someParagraphs(root, "recipients");
        if (!recipients.getLast().startsWith("Lưu:")) {
            throw root.need("recipients").problem("nơi nhận cuối cùng là nơi lưu, ví dụ \"Lưu: VT, HS\"");
        }
        return recipients;
    }
}
