package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import vn.motcua.catalogue.PackageProblem.Finding;
import vn.motcua.catalogue.ProcedureRevision.Source;
import vn.motcua.form.Answers;
import vn.motcua.form.FormCases;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormProblem;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads a whole package and checks that its files fit each other. Reads on after a fault, so that all are told at once. */
final class PackageReader {
    private interface Reading<T> {
        T read(String text) throws YamlProblem;
    }

    private final PackageFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private PackageReader(PackageFiles files) {
        this.files = files;
    }

    static Content read(PackageFiles files) throws PackageProblem {
        return new PackageReader(files).read();
    }

    private Content read() throws PackageProblem {
        findings.addAll(files.unknown());
        Optional<FormDefinition> form = file(PackageFiles.FORM, FormDefinition::parse);
        Optional<InternalProcess> process = file(PackageFiles.PROCESS, ProcessReader::read);
        Map<String, String> templates = templates();
        Optional<ProcedureFacts> facts = file(PackageFiles.PROCEDURE, text -> {
            Yaml root = Yaml.parse(text);
            Set<String> numbers = ProcedureReader.legalNumbers(root);
            Map<Channel, List<FeeLine>> fees = file(PackageFiles.FEES, yaml -> FeesReader.read(yaml, numbers)).orElse(Map.of());
            return ProcedureReader.read(root, files.folder(), fees,
                    new ProcedureReader.Rest(process.orElse(null), templates.keySet(), form.orElse(null)));
        });
        if (form.isPresent() && facts.isPresent()) {
            templates.forEach((key, name) -> file(name, text -> ResultFormReader.read(key, text, facts.get().legalBases(), form.get())));
            file(PackageFiles.CASES, text -> FormCases.pass(form.get(), text, (key, answers) -> need(facts.get(), key, answers)));
        }
        if (!findings.isEmpty()) {
            throw new PackageProblem(findings);
        }
        return content(facts.orElseThrow(), form.orElseThrow(), process.orElseThrow());
    }

    private <T> Optional<T> file(String name, Reading<T> reading) {
        String text = files.texts().get(name);
        if (text == null) {
            findings.add(new Finding(name, 0, "gói thiếu tệp này"));
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(text));
        } catch (YamlProblem e) {
            findings.add(Finding.of(name, e));
        }
        return Optional.empty();
    }

    /** Bodies by key: the file's name without its ending. */
    private Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        files.texts().forEach((name, text) -> {
            Matcher template = PackageFiles.RESULT.matcher(name);
            if (template.matches() && templates.put(template.group(1), name) != null) {
                findings.add(new Finding(name, 0, "hai mẫu kết quả cùng tên"));
            }
        });
        return templates;
    }

    /** What somebody who answered so must attach. */
    private static String need(ProcedureFacts facts, String key, Answers answers) {
        return facts.component(key).filter(paper -> paper.concerns(answers))
                .map(paper -> paper.required() ? "required" : "welcome").orElse("not-asked");
    }

    private Content content(ProcedureFacts facts, FormDefinition form, InternalProcess process) throws PackageProblem {
        List<ResultTemplate> results = new ArrayList<>();
        try {
            for (Yaml result : Yaml.parse(files.texts().get(PackageFiles.PROCEDURE)).need("results").items()) {
                if (!result.text("template").isEmpty()) {
                    results.add(template(result));
                }
            }
        } catch (YamlProblem e) {
            throw new PackageProblem(List.of(Finding.of(PackageFiles.PROCEDURE, e)));
        }
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put(PackageFiles.PROCEDURE, files.texts().get(PackageFiles.PROCEDURE));
        raw.put(PackageFiles.CASES, files.texts().get(PackageFiles.CASES));
        return new Content(files.folder(), Source.PACKAGE, facts, form.source(), process, files.texts().get(PackageFiles.PROCESS),
                files.texts().get(PackageFiles.FEES), results, CatalogueJson.MAPPER.writeValueAsString(raw));
    }

    private ResultTemplate template(Yaml result) throws YamlProblem {
        String key = result.text("template");
        String file = templates().get(key);
        String format = file.substring(file.lastIndexOf('.') + 1);
        return new ResultTemplate(key, format, result.text("name"), result.text("code"), files.texts().get(file));
    }
}
