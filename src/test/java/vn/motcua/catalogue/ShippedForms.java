package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** The templates of results that the platform ships, and the notice that stands in where there is none. */
public final class ShippedForms {
    private ShippedForms() {
    }

    /** Code of the procedure and its form. */
    public static List<Arguments> all() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (PackageFiles files : ShippedPackages.found()) {
            all.add(Arguments.of(files.folder(), of(files)));
        }
        all.add(Arguments.of("chung", ResultForms.of(null)));
        all.add(Arguments.of("tu-choi", ResultForms.refusal(null)));
        return all;
    }

    public static ResultForm of(String code) {
        try {
            return of(ShippedPackages.found().stream().filter(files -> files.folder().equals(code)).findFirst().orElseThrow());
        } catch (PackageProblem | vn.motcua.shared.YamlProblem e) {
            throw new AssertionError(e);
        }
    }

    private static ResultForm of(PackageFiles files) throws PackageProblem, vn.motcua.shared.YamlProblem {
        Content content = PackageReader.read(files);
        ResultTemplate template = content.templates().getFirst();
        return ResultFormReader.read(template.key(), template.body(), content.facts().legalBases(), vn.motcua.form.FormDefinition.parse(content.formText()));
    }
}
