package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDefinitionTest {
    private static final String HEAD = """
            id: "9.999999"
            title: Tờ khai thử
            sections: { viec: Việc cần làm }
            questions:
              - { id: muc-dich, section: viec, ask: "Giấy dùng vào việc gì?", label: Mục đích, type: choice, options: { ket-hon: Kết hôn, khac: Việc khác } }
            """;

    @Test
    void aGroupIsOnePageWithItsQuestionsInOrder() throws FormProblem {
        FormDefinition form = FormDefinition.parse(HEAD + """
                  - group: nguoi-ket-hon
                    section: viec
                    ask: Bạn dự định kết hôn với ai?
                    when: { muc-dich: ket-hon }
                    questions:
                      - { id: ten, ask: Họ và tên, type: name }
                      - { id: sinh, ask: Ngày sinh, type: date }
                """);
        assertThat(form.pages()).extracting(Page::id).containsExactly("muc-dich", "nguoi-ket-hon");
        assertThat(form.page("nguoi-ket-hon").orElseThrow().questions()).containsExactly("ten", "sinh");
        assertThat(form.question("ten").orElseThrow().missing()).isEqualTo("Nhập họ và tên");
        assertThat(form.question("muc-dich").orElseThrow().missing()).isEqualTo("Chọn mục đích");
    }

    @Test
    void aRepeatedGroupAppearsAsOftenAsTheAnswerSays() throws FormProblem {
        FormDefinition form = FormDefinition.parse(HEAD + """
                  - { id: so-nguoi, section: viec, ask: "Mấy người?", label: Số người, type: number, max: 3 }
                  - group: nguoi
                    section: viec
                    ask: "Người thứ {n} là ai?"
                    repeat: { count: so-nguoi, max: 3 }
                    questions:
                      - { id: ten-nguoi, ask: Họ và tên, type: name }
                """);
        Answers two = Answers.NONE.with("so-nguoi", Answer.typed("2"));
        assertThat(FormEvaluator.pages(form, two)).extracting(Page::ask)
                .contains("Người thứ 1 là ai?", "Người thứ 2 là ai?").doesNotContain("Người thứ 3 là ai?");
    }

    @Test
    void whatTheAccountKnowsIsMarkedAsComingFromThere() throws FormProblem {
        FormDefinition form = FormDefinition.general("1.000001", "Việc \"chung\"");
        Answers prefilled = form.prefill(Map.of("account.fullName", new Value.One("Trần Ngọc Ánh"), "account.email", new Value.One("")));
        assertThat(prefilled.get("ho-ten").orElseThrow().from()).isEqualTo(Answer.Provenance.ACCOUNT);
        assertThat(prefilled.get("thu-dien-tu")).isEmpty();
        assertThat(form.title()).isEqualTo("Việc \"chung\"");
    }

    @DisplayName("Mỗi lỗi trong form.yaml được báo đúng dòng và lý do")
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "- { id: a, section: viec, ask: A, type: choice, options: {} } | quá ít lựa chọn",
        "- { id: a, section: viec, ask: A, type: choice } | không có lựa chọn nào",
        "- { id: a, section: viec, ask: A, type: text, options: { x: X } } | không có options",
        "- { id: muc-dich, section: viec, ask: A, type: text } | có hai câu hỏi mang tên 'muc-dich'",
        "- { id: a, section: viec, ask: A, type: text, when: { khong-co: x } } | không có trong biểu mẫu",
        "- { id: a, section: viec, ask: A, type: text, when: { a: x } } | điều kiện vòng",
        "- { id: a, section: viec, ask: A, type: text, when: { muc-dich: vay-von } } | không có lựa chọn này",
        "- { id: a, section: viec, ask: A, type: text, when: { all: [{ muc-dich: ket-hon }, { muc-dich: khac }] } } | không ai gặp được câu hỏi 'a'",
        "- { id: a, section: viec, ask: A, type: text, when: { field: muc-dich, operator: giống, value: khac } } | không có phép so sánh",
        "- { id: a, section: khac, ask: A, type: text } | không có phần 'khac'",
        "- { id: a, section: viec, ask: A, type: chữ } | không có loại câu hỏi 'chữ'",
        "- { id: a, section: viec, ask: A, type: text, prefill: account.password } | tài khoản không có 'account.password'",
        "- { id: a, section: viec, ask: A, type: text, requird: false } | không hiểu khóa 'requird'",
        "- { id: a, section: viec, ask: \"A là gì?\", type: text } | cần thêm label",
        "- { id: giay-to, section: viec, ask: A, type: text } | tên dành cho trang của cổng",
        "- { id: A b, section: viec, ask: A, type: text } | chỉ dùng chữ thường",
        "- { id: muc-dich-ngay, section: viec, ask: A, type: number, min: 5, max: 2 } | min lớn hơn max",
        "- { use: khoi-la } | không có khối câu hỏi dùng chung 'khoi-la'"})
    void aBrokenDefinitionIsRefusedWithItsLine(String question, String reason) {
        assertThatThrownBy(() -> FormDefinition.parse(HEAD + "  " + question + "\n")).isInstanceOf(FormProblem.class)
                .hasMessageContaining(reason)
                .satisfies(e -> assertThat(((FormProblem) e).line()).isEqualTo(6));
    }

    @DisplayName("Điều kiện giữa nhiều câu trả lời cũng được kiểm tra trước khi dùng, đúng dòng")
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{ at: khong-co, when: { muc-dich: khac }, say: S } | câu hỏi 'khong-co' không có trong biểu mẫu",
        "{ at: muc-dich, when: { muc-dich: vay-von }, say: S } | không có lựa chọn này",
        "{ at: muc-dich, when: { ten: An }, say: S } | được hỏi sau đó",
        "{ at: ten, when: { same: [ten] }, say: S } | ít nhất hai câu hỏi",
        "{ at: ten, when: { same: [ten, ten] }, say: S } | với chính nó",
        "{ at: ten, when: { same: [muc-dich, ho] }, say: S } | ghi cả câu đó vào same",
        "{ at: ten, when: { any: [{ same: [muc-dich, ho] }] }, say: S } | ghi cả câu đó vào same",
        "{ at: ten, when: { muc-dich: khac }, say: S } | không dựa vào câu đó",
        "{ at: ten, when: { same: [ten, la] }, say: S } | câu hỏi 'la' không có trong biểu mẫu",
        "{ at: ten, when: { from: muc-dich, to: ten, years-below: 3 }, say: S } | không phải ngày hay năm",
        "{ at: ten, when: { any: [{ all: [{ from: ten, to: ten, years-below: 3 }] }] }, say: S } | không phải ngày hay năm",
        "{ at: ten, when: { field: ten, mentions: [x], operator: is }, say: S } | không hiểu khóa 'operator'",
        "{ at: ten, when: { field: ten, begins-otherwise: [x], operator: is }, say: S } | không hiểu khóa 'operator'",
        "{ at: ten, when: { muc-dich: khac } } | say",
        "{ at: ten, when: {}, say: S } | điều kiện trống"})
    void aBrokenCheckIsRefusedWithItsLine(String check, String reason) {
        assertThatThrownBy(() -> FormDefinition.parse(HEAD + "  - { id: ten, section: viec, ask: Tên, type: text }\nchecks:\n  - " + check + "\n"))
                .isInstanceOf(FormProblem.class).hasMessageContaining(reason)
                .satisfies(e -> assertThat(((FormProblem) e).line()).isEqualTo(8));
    }

    @Test
    void aComparisonOfAnswersIsNoConditionOfAQuestion() {
        assertThatThrownBy(() -> FormDefinition.parse(HEAD + "  - { id: ten, section: viec, ask: Tên, type: text, when: { same: [muc-dich, muc-dich] } }\n"))
                .isInstanceOf(FormProblem.class);
    }

    @Test
    void twoQuestionsMayNotShareAFieldName() {
        assertThatThrownBy(() -> FormDefinition.parse(HEAD + """
                  - { id: sinh, section: viec, ask: Ngày sinh, type: date }
                  - { id: sinh-nam, section: viec, ask: Năm, type: text }
                """)).hasMessageContaining("tên ô 'sinh-nam' bị trùng");
    }

    @Test
    void aConditionOnTheSamePageIsRefusedBecauseThePageIsShownAtOnce() {
        assertThatThrownBy(() -> FormDefinition.parse(HEAD + """
                  - group: nhom
                    section: viec
                    ask: Nhóm
                    questions:
                      - { id: x, ask: X, type: yes-no }
                      - { id: y, ask: Y, type: text, when: { x: co } }
                """)).hasMessageContaining("ở cùng một trang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a", "id: [", "id: x\nid: y\ntitle: t\nquestions: []", "\t", "id: x\ntitle: t\nquestions: []"})
    void whatIsNoFormIsRefusedWithAReasonAndNeverOtherwise(String yaml) {
        assertThatThrownBy(() -> FormDefinition.parse(yaml)).isInstanceOf(FormProblem.class);
    }
}
