package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.shared.FieldError;

@DisplayName("Tờ khai ở quầy nói với cán bộ, về người nộp")
class OfficeWordsTest {
    private static final String SPEAKS_TO_THE_CITIZEN = "(?iuUs).*\\b(bạn(?! (đời|bè|học|hàng))|tôi)\\b.*";
    private static final String FORM = """
            id: x
            title: t
            sections: { viec: Việc của bạn, them: Bạn đời }
            questions:
              - { id: ten, section: viec, ask: "Bạn tên gì?", label: Tên, missing: Nhập tên bạn, type: text }
              - { id: ai, section: them, ask: Bạn đời, hint: Tên bạn đời của bạn, type: choice, options: { co: "Có, tôi khai", khong: Không } }
            office:
            """;

    static Stream<Path> packages() throws Exception {
        return Files.list(Path.of("src/main/resources/procedures")).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    @DisplayName("Không tờ khai giao kèm nào còn xưng hô với công dân khi mở ở quầy")
    void noShippedFormSpeaksToTheCitizenAtTheCounter(Path folder) throws Exception {
        FormDefinition form = FormDefinition.parse(Files.readString(folder.resolve("form.yaml")));
        assertThat(OfficeWords.shown(form).map(form::forOffice)).noneMatch(words -> words.matches(SPEAKS_TO_THE_CITIZEN));
        assertThat(form.sections()).as("what the citizen reads stays").anyMatch(section -> section.title().equals("Bạn"));
    }

    @Test
    @DisplayName("Tờ khai chung cũng vậy")
    void theGeneralFormNeither() {
        FormDefinition form = FormDefinition.general("x", "Việc khác");
        assertThat(OfficeWords.shown(form).map(form::forOffice)).noneMatch(words -> words.matches(SPEAKS_TO_THE_CITIZEN)).contains("Người nộp");
    }

    @Test
    @DisplayName("Tên câu hỏi đứng trong câu báo lỗi nên không gọi ai là bạn; máy báo lỗi cũng không")
    void whatIsMadeOfALabelSpeaksToNobody() throws Exception {
        for (Path folder : packages().toList()) {
            FormDefinition form = FormDefinition.parse(Files.readString(folder.resolve("form.yaml")));
            Answers wrong = Answers.NONE;
            for (Question question : form.questions()) {
                assertThat(question.label()).doesNotMatch(SPEAKS_TO_THE_CITIZEN);
                if (!question.type().chosen() && question.type() != Type.ADDRESS) {
                    wrong = wrong.with(question.id(), Answer.typed("9".repeat(5_000)));
                }
            }
            List<FieldError> errors = FormEvaluator.check(form, wrong, LocalDate.of(2026, 11, 20));
            assertThat(errors).extracting(error -> form.forOffice(error.message())).isNotEmpty().noneMatch(words -> words.matches(SPEAKS_TO_THE_CITIZEN));
        }
    }

    @Test
    @DisplayName("Chỉ câu có ghi ở office mới đổi; câu khác giữ nguyên, chữ “bạn đời” còn nguyên")
    void onlyWhatIsWrittenIsReadOtherwise() throws FormProblem {
        FormDefinition form = FormDefinition.parse(FORM + "  \"Việc của bạn\": Việc của người nộp\n  \"Có, tôi khai\": \"Có, người nộp khai\"\n");
        assertThat(OfficeWords.shown(form).map(form::forOffice)).containsExactly("Việc của người nộp", "Bạn đời", "Tên", "", "Nhập tên bạn",
                "Bạn đời", "Tên bạn đời của bạn", "Chọn bạn đời", "Có, người nộp khai", "", "Không", "");
        assertThat(form.forOffice(null)).isNull();
    }

    @Test
    @DisplayName("Câu ghi ở office mà biểu mẫu không có thì bị từ chối đúng dòng: câu kia đã sửa, hoặc chép sai")
    void aWordingThatIsNotThereIsRefused() {
        for (String stale : List.of("Việc của Bạn", "Bạn tên gì?")) {
            assertThatThrownBy(() -> FormDefinition.parse(FORM + "  \"%s\": Lời khác\n".formatted(stale))).isInstanceOf(FormProblem.class)
                    .hasMessageContaining(stale).satisfies(e -> assertThat(((FormProblem) e).line()).isEqualTo(8));
        }
    }
}
