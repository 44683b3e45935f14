package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswersTest {
    private static final Answers ANSWERS = Answers.NONE
            .with("ten", new Answer(new Value.One("Trần Ngọc Ánh"), Answer.Provenance.ACCOUNT))
            .with("nghe", Answer.typed(new Value.Many(List.of("ban-le", "an-uong"))))
            .with("noi-o", Answer.typed(new Value.Place("92", "thành phố Cần Thơ", "31135", "phường Ninh Kiều", "18 Hai Bà Trưng")));

    @Test
    void jsonGivesBackTheSameAnswers() {
        assertThat(Answers.fromJson(ANSWERS.json())).isEqualTo(ANSWERS);
        JsonMapper any = JsonMapper.builder().build();
        assertThat(any.readValue(any.writeValueAsString(ANSWERS), Answers.class)).isEqualTo(ANSWERS);
    }

    @Test
    void theHashDoesNotDependOnTheOrderOfTheAnswers() {
        Answers turned = Answers.NONE.with("noi-o", ANSWERS.all().get("noi-o")).with("nghe", ANSWERS.all().get("nghe")).with("ten", ANSWERS.all().get("ten"));
        assertThat(turned.sha256()).isEqualTo(ANSWERS.sha256()).hasSize(64);
    }

    @Test
    void oneLetterChangesTheHash() {
        assertThat(ANSWERS.with("ten", new Answer(new Value.One("Trần Ngọc Anh"), Answer.Provenance.ACCOUNT)).sha256()).isNotEqualTo(ANSWERS.sha256());
    }

    @Test
    void whereAnAnswerCameFromIsPartOfTheProof() {
        assertThat(ANSWERS.with("ten", Answer.typed("Trần Ngọc Ánh")).sha256()).isNotEqualTo(ANSWERS.sha256());
    }

    @Test
    void anAddressReadsAsOneLine() {
        assertThat(ANSWERS.text("noi-o")).isEqualTo("18 Hai Bà Trưng, phường Ninh Kiều, thành phố Cần Thơ");
    }

    @Test
    void aTextThatIsNoAnswersIsRefused() {
        assertThatThrownBy(() -> Answers.fromJson("[1")).isInstanceOf(IllegalArgumentException.class);
    }
}
