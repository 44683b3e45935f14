package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tờ khai ở quầy nói với cán bộ, về người nộp")
class OfficeVoiceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"Bạn là ai?|Người nộp là ai?", "Dân tộc và quốc tịch của bạn|Dân tộc và quốc tịch của người nộp",
            "Cho chính tôi|Cho chính người nộp", "Bạn nộp thay; cần giấy ủy quyền|Người nộp thay; cần giấy ủy quyền",
            "Số định danh cá nhân phải có 12 chữ số, bạn mới nhập 11|Số định danh cá nhân phải có 12 chữ số, anh chị mới nhập 11",
            "Hai bạn muốn đến ký ngày nào?|Hai người muốn đến ký ngày nào?", "Bạn đời|Người nộp đời", "Thời gian bạnh|Thời gian bạnh"})
    void whatIsSaidToTheCitizenIsSaidAboutTheCitizen(String written, String said) {
        assertThat(OfficeVoice.of(written)).isEqualTo(said);
    }

    @Test
    @DisplayName("Không tờ khai giao kèm nào còn xưng hô với công dân khi mở ở quầy")
    void noShippedFormSpeaksToTheCitizenAtTheCounter() throws Exception {
        List<String> words = new ArrayList<>();
        try (Stream<Path> packages = Files.list(Path.of("src/main/resources/procedures")).filter(Files::isDirectory)) {
            for (Path folder : packages.toList()) {
                FormDefinition form = FormDefinition.parse(Files.readString(folder.resolve("form.yaml")));
                form.sections().forEach(section -> words.add(section.title()));
                form.pages().forEach(page -> words.add(page.ask()));
                for (Question question : form.questions()) {
                    words.addAll(List.of(question.label(), question.hint(), question.missing()));
                    question.options().forEach(option -> words.addAll(List.of(option.label(), option.hint())));
                }
            }
        }
        assertThat(words).as("the forms do speak to the citizen").anyMatch(each -> each.contains("Bạn"));
        assertThat(words.stream().map(OfficeVoice::of)).noneMatch(each -> each.matches("(?iuU).*\\b(bạn|tôi)\\b.*"));
    }
}
