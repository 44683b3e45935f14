package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final FormDefinition FORM = form("""
            id: "9.999999"
            title: Tờ khai thử
            sections: { viec: Việc }
            questions:
              - { id: ten, section: viec, ask: Họ và tên, type: name }
              - { id: viec, section: viec, ask: "Việc gì?", label: Việc, type: choice, options: { mua: Mua nhà, khac: Việc khác } }
              - { id: nha, section: viec, ask: Nhà nào, type: text, when: { viec: mua } }
              - { id: viec-khac, section: viec, ask: Việc khác, type: text, when: { viec: khac } }
              - { id: thu, section: viec, ask: Thư điện tử, type: email, required: false }
              - { id: noi-o, section: viec, ask: Nơi cư trú, type: address }
            """);
    private static final Value.Place HOME = new Value.Place("92", "Thành phố Cần Thơ", "31135", "Phường Ninh Kiều", "Số 18");
    private static final Answers FILED = Answers.NONE.with("ten", new Answer(new Value.One("Trần Ngọc Ánh"), Answer.Provenance.ACCOUNT))
            .with("viec", Answer.typed("mua")).with("nha", Answer.typed("căn số 5")).with("noi-o", Answer.typed(HOME));

    private static FormDefinition form(String yaml) {
        try {
            return FormDefinition.parse(yaml);
        } catch (FormProblem e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> told(Answers given) {
        return Corrections.between(FORM, FILED, Corrections.applied(FORM, FILED, given)).stream()
                .map(each -> "%s: %s -> %s".formatted(each.question().id(), each.was(), each.is())).toList();
    }

    @Test
    @DisplayName("Sửa một câu: chỉ câu đó đổi, trước và nay đọc bằng chữ")
    void oneAnswerChanges() {
        assertThat(told(Answers.NONE.with("ten", Answer.typed("Trần Ngọc Anh")))).containsExactly("ten: Trần Ngọc Ánh -> Trần Ngọc Anh");
        assertThat(told(Answers.NONE.with("thu", Answer.typed("anh@vidu.vn")))).containsExactly("thu: chưa khai -> anh@vidu.vn");
        assertThat(told(Answers.NONE)).isEmpty();
        Answers small = FILED.with("ten", Answer.typed("trần ngọc ánh"));
        assertThat(Corrections.applied(FORM, small, Answers.NONE)).as("filed in small letters, corrected by nobody").isEqualTo(small);
    }

    @Test
    @DisplayName("Sửa câu hỏi rẽ nhánh: câu không còn hỏi thì bỏ, câu mới thì thêm")
    void questionsThatAreNoLongerAskedGoAndNewOnesCome() {
        assertThat(told(Answers.NONE.with("viec", Answer.typed("khac")).with("viec-khac", Answer.typed("nhận con nuôi"))))
                .containsExactly("viec: Mua nhà -> Việc khác", "nha: căn số 5 -> không khai nữa", "viec-khac: chưa khai -> nhận con nuôi");
    }

    @Test
    @DisplayName("Sửa rồi sửa lại như cũ là không sửa: giữ cả nguồn của câu trả lời, và tên xã lúc nộp")
    void thereAndBackIsNoCorrection() {
        Answers given = Answers.NONE.with("ten", Answer.typed("Trần  Ngọc Ánh "))
                .with("noi-o", Answer.typed(new Value.Place("92", "Cần Thơ", "31135", "Phường Tên Mới", "Số 18"))).with("thu", Answer.typed(""));
        assertThat(told(given)).isEmpty();
        assertThat(Corrections.applied(FORM, FILED, given)).isEqualTo(FILED);
        assertThat(told(Answers.NONE.with("noi-o", Answer.typed(new Value.Place("92", "Thành phố Cần Thơ", "31135", "Phường Ninh Kiều", "Số 20"))))).hasSize(1);
    }

    @Test
    @DisplayName("Câu không bắt buộc đã để trống lúc nộp không bị hỏi lại; câu mới hỏi thì chờ trả lời")
    void whatWasLeftEmptyWaitsForNothing() {
        assertThat(FormEvaluator.next(FORM, FILED)).map(Question::id).contains("thu");
        assertThat(FormEvaluator.next(FORM, Corrections.filling(FORM, FILED, Answers.NONE))).isEmpty();
        assertThat(FormEvaluator.next(FORM, Corrections.filling(FORM, FILED, Answers.NONE.with("viec", Answer.typed("khac"))))).map(Question::id).contains("viec-khac");
    }

    @Test
    @DisplayName("Đọc lại tờ khai đã sửa: câu nào sửa thì thấy cả điều đã khai trước đó")
    void whatWasDeclaredBeforeStandsBesideIt() {
        Answers declared = Corrections.applied(FORM, FILED, Answers.NONE.with("viec", Answer.typed("khac")).with("viec-khac", Answer.typed("nhận con nuôi")));
        List<ReadBack.Row> rows = ReadBack.of(FORM, declared, FILED, words -> words).getFirst().rows();
        assertThat(rows).extracting(ReadBack.Row::value).containsExactly("Trần Ngọc Ánh", "Việc khác", "không khai nữa", "nhận con nuôi", HOME.line());
        assertThat(rows).extracting(ReadBack.Row::before).containsExactly(null, "Mua nhà", "căn số 5", "chưa khai", null);
        assertThat(ReadBack.of(FORM, FILED, FILED, words -> words).getFirst().rows()).extracting(ReadBack.Row::before).containsOnlyNulls();
        assertThat(ReadBack.of(null, declared, FILED, words -> words).getFirst().rows()).as("the form is not known any more").hasSize(4);
    }
}
