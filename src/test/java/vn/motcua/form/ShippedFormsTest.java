package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.shared.Yaml;

@DisplayName("Biểu mẫu của các thủ tục giao kèm: đọc được, và mọi ví dụ của nó đúng")
class ShippedFormsTest {
    private static final Path PROCEDURES = Path.of("src/main/resources/procedures");

    static Stream<Path> packages() throws IOException {
        return Files.list(PROCEDURES).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aShippedFormPassesItsExamples(Path folder) throws Exception {
        FormDefinition form = FormDefinition.parse(Files.readString(folder.resolve("form.yaml")));
        assertThat(form.id()).isEqualTo(folder.getFileName().toString());
        Yaml procedure = Yaml.parse(Files.readString(folder.resolve("procedure.yaml")));
        int passed = FormCases.pass(form, Files.readString(folder.resolve("cases.yaml")), (component, answers) -> need(form, procedure, component, answers));
        assertThat(passed).isPositive();
    }

    private static String need(FormDefinition form, Yaml procedure, String key, Answers answers) {
        try {
            for (Yaml component : procedure.items("components")) {
                if (component.text("key").equals(key)) {
                    boolean asked = component.get("when").isEmpty() || Condition.read(component.need("when")).holds(answers);
                    boolean required = component.get("required").isEmpty() || component.need("required").yes();
                    return !asked ? "not-asked" : required ? "required" : "welcome";
                }
            }
            return "unknown";
        } catch (vn.motcua.shared.YamlProblem e) {
            throw new AssertionError(e);
        }
    }
}
