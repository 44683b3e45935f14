package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.catalogue.RequiredDocument.Kind;
import vn.motcua.form.Condition;
import vn.motcua.form.FormDefinition;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads the papers of a package: each with its legal basis, its conditions on answers that the form has. */
final class ComponentReader {
    private static final Set<String> KEYS = Set.of("key", "name", "kind", "form", "originals", "copies", "required", "when",
            "group", "note", "max", "basis");
    private static final long MEGABYTE = 1_000_000;
    private static final int LARGEST_MEGABYTES = 50;

    private ComponentReader() {
    }

    /** @param form null when there is none that could be read: conditions are then not compared with it */
    static List<RequiredDocument> read(Yaml list, Set<String> legalNumbers, FormDefinition form) throws YamlProblem {
        List<RequiredDocument> papers = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Yaml item : list.items()) {
            RequiredDocument paper = paper(item, legalNumbers, form);
            if (!keys.add(paper.key())) {
                throw item.problem("hai giấy tờ cùng khóa '%s'".formatted(paper.key()));
            }
            papers.add(paper);
        }
        return papers;
    }

    private static RequiredDocument paper(Yaml item, Set<String> legalNumbers, FormDefinition form) throws YamlProblem {
        item.only(KEYS);
        Kind kind = item.get("kind").isEmpty() ? Kind.SUBMIT
                : Kind.valueOf(PackageValues.oneOf(item.need("kind"), Set.of("submit", "show", "note"), "loại").toUpperCase(Locale.ROOT));
        int originals = PackageValues.count(item, "originals");
        int copies = PackageValues.count(item, "copies");
        if ((kind == Kind.NOTE) != (originals + copies == 0)) {
            throw item.problem(kind == Kind.NOTE ? "lưu ý (note) thì không có bản chính, bản sao"
                    : "giấy tờ phải có originals hoặc copies; nếu chỉ là lời giải thích thì ghi kind: note");
        }
        boolean required = kind == Kind.SUBMIT && (item.get("required").isEmpty() || item.need("required").yes());
        Condition when = item.get("when").isEmpty() ? null : Condition.read(item.need("when"));
        if (when != null && form != null) {
            form.check(when, item.need("when"));
        }
        String basis = kind == Kind.NOTE && item.get("basis").isEmpty() ? "" : PackageValues.basis(item, legalNumbers);
        return new RequiredDocument(PackageValues.key(item.need("key")), item.need("name").text(), item.text("form"), originals,
                copies, required, item.text("note"), maxBytes(item), item.text("group"), kind, when, basis);
    }

    private static long maxBytes(Yaml item) throws YamlProblem {
        if (item.get("max").isEmpty()) {
            return RequiredDocument.USUAL_MAX_BYTES;
        }
        int megabytes = PackageValues.positive(item.need("max"), "cỡ tệp lớn nhất");
        if (megabytes > LARGEST_MEGABYTES) {
            throw item.need("max").problem("cỡ tệp lớn nhất không quá %d MB".formatted(LARGEST_MEGABYTES));
        }
        return megabytes * MEGABYTE;
    }
}
