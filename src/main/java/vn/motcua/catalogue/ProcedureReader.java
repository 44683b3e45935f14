package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.form.FormDefinition;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads procedure.yaml: the facts that the law wants published, each paper and refusal with its legal basis. */
final class ProcedureReader {
    private static final Set<String> KEYS = Set.of("code", "name", "summary", "field", "decision", "kind", "levels", "ministry",
            "subjects", "short", "remarks", "channels", "steps", "components", "results", "refusals", "conditions", "agencies", "legal-bases", "related");

    /** What else of the package the facts must fit. Any part may be null when its file could not be read. */
    record Rest(InternalProcess process, Set<String> templates, FormDefinition form) {
    }

    private final Yaml root;
    private final Rest rest;

    private ProcedureReader(Yaml root, Rest rest) {
        this.root = root;
        this.rest = rest;
    }

    static Set<String> legalNumbers(Yaml root) throws YamlProblem {
        Set<String> numbers = new LinkedHashSet<>();
        for (LegalBasis basis : legalBases(root)) {
            numbers.add(basis.number());
        }
        return numbers;
    }

    static ProcedureFacts read(Yaml root, String folder, Map<Channel, List<FeeLine>> fees, Rest rest) throws YamlProblem {
        return new ProcedureReader(root, rest).read(folder, fees);
    }

    private ProcedureFacts read(String folder, Map<Channel, List<FeeLine>> fees) throws YamlProblem {
        root.only(KEYS);
        String code = root.need("code").text();
        if (!PackageValues.CODE.matcher(code).matches()) {
            throw root.need("code").problem("mã thủ tục viết là \"1.004873\" (trong ngoặc kép), không phải '%s'".formatted(code));
        }
        if (!code.equals(folder)) {
            throw root.need("code").problem("mã %s khác tên thư mục %s".formatted(code, folder));
        }
        Set<String> numbers = legalNumbers(root);
        return new ProcedureFacts(some("name"), root.text("summary"), some("field"), PackageValues.someParagraphs(root, "levels"),
                root.text("kind"), PackageValues.someParagraphs(root, "subjects"), some("decision"),
                PackageValues.someParagraphs(root, "steps"), channels(fees),
                ComponentReader.read(root.need("components"), numbers, rest.form()), results(), refusals(numbers),
                legalBases(root), PackageValues.paragraphs(root, "conditions"), agencies(root.need("agencies")),
                PackageValues.paragraphs(root, "related"), root.text("ministry"), Map.of(),
                root.text("short").isEmpty() ? null : root.text("short"), PackageValues.paragraphs(root, "remarks"));
    }

    private String some(String key) throws YamlProblem {
        Yaml value = root.need(key);
        if (value.text().isEmpty()) {
            throw value.problem("'%s' bị trống".formatted(key));
        }
        return value.text();
    }

    private List<WayOfFiling> channels(Map<Channel, List<FeeLine>> fees) throws YamlProblem {
        List<WayOfFiling> ways = new ArrayList<>();
        Set<Channel> seen = new HashSet<>();
        for (Yaml way : root.need("channels").items()) {
            way.only(Set.of("channel", "limit", "note"));
            Channel channel = PackageValues.channel(way.need("channel"));
            if (!seen.add(channel)) {
                throw way.problem("kênh '%s' được viết hai lần".formatted(way.text("channel")));
            }
            var limit = PackageValues.limit(way.need("limit"));
            if (rest.process() != null && PackageValues.hours(rest.process().limit()) > PackageValues.hours(limit)) {
                throw way.problem("quy trình cần %s, lâu hơn thời hạn %s của kênh này"
                        .formatted(rest.process().limit().words(), limit.words()));
            }
            ways.add(new WayOfFiling(channel, limit, limit.words(), fees.getOrDefault(channel, List.of()), way.text("note")));
        }
        if (ways.isEmpty()) {
            throw root.need("channels").problem("phải có ít nhất một kênh");
        }
        return ways;
    }

    private List<ResultKind> results() throws YamlProblem {
        List<ResultKind> results = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Yaml result : root.need("results").items()) {
            result.only(Set.of("code", "name", "note", "template", "months"));
            if (!result.text("template").isEmpty()) {
                PackageValues.oneOf(result.need("template"), rest.templates(), "mẫu trong thư mục result");
                used.add(result.text("template"));
            }
            results.add(new ResultKind(result.need("code").text(), result.need("name").text(), result.text("note"), months(result)));
        }
        if (results.isEmpty()) {
            throw root.need("results").problem("phải có ít nhất một kết quả");
        }
        Set<String> unused = rest.templates().stream().filter(t -> !used.contains(t)).collect(Collectors.toSet());
        if (!unused.isEmpty()) {
            throw root.need("results").problem("mẫu %s không thuộc kết quả nào".formatted(String.join(", ", unused)));
        }
        return results;
    }

    private static Integer months(Yaml result) throws YamlProblem {
        String months = result.text("months");
        if (!months.isEmpty() && !months.matches("[1-9][0-9]{0,2}")) {
            throw result.need("months").problem("số tháng có giá trị viết bằng chữ số, từ 1 đến 999, không phải '%s'".formatted(months));
        }
        return months.isEmpty() ? null : Integer.valueOf(months);
    }

    /** Every refusal with a form that a step can produce: nobody is turned away without a paper that says why. */
    private List<Refusal> refusals(Set<String> numbers) throws YamlProblem {
        List<Refusal> refusals = new ArrayList<>();
        for (Yaml refusal : root.need("refusals").items()) {
            refusal.only(Set.of("reason", "basis", "form"));
            String form = refusal.text("form").isEmpty() ? "03" : refusal.text("form");
            if (rest.process() != null && rest.process().steps().stream().noneMatch(s -> s.forms().contains(form))) {
                throw refusal.problem("không bước nào trong process.yaml ra được mẫu \"%s\" của lý do từ chối này".formatted(form));
            }
            refusals.add(new Refusal(refusal.need("reason").text(), PackageValues.basis(refusal, numbers), form));
        }
        if (refusals.isEmpty()) {
            throw root.need("refusals").problem("phải có ít nhất một lý do từ chối");
        }
        return refusals;
    }

    private static List<LegalBasis> legalBases(Yaml root) throws YamlProblem {
        List<LegalBasis> bases = new ArrayList<>();
        for (Yaml basis : root.need("legal-bases").items()) {
            basis.only(Set.of("number", "title"));
            String number = basis.need("number").text();
            if (!PackageValues.LEGAL_NUMBER.matcher(number).matches()) {
                throw basis.need("number").problem("số văn bản viết là 123/2015/NĐ-CP, không phải '%s'".formatted(number));
            }
            bases.add(new LegalBasis(number, basis.need("title").text()));
        }
        if (bases.isEmpty()) {
            throw root.need("legal-bases").problem("phải có ít nhất một căn cứ pháp lý");
        }
        return bases;
    }

    private static ResponsibleAgencies agencies(Yaml yaml) throws YamlProblem {
        yaml.only(Set.of("deciding", "implementing", "coordinating", "receiving", "delegated"));
        if (yaml.need("deciding").text().isEmpty()) {
            throw yaml.need("deciding").problem("thiếu cơ quan quyết định");
        }
        return new ResponsibleAgencies(yaml.text("deciding"), yaml.text("implementing"), yaml.text("coordinating"),
                yaml.text("receiving"), yaml.text("delegated"));
    }
}
