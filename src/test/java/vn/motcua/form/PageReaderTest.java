package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final Areas AREAS = new Areas() {
        @Override
        public Optional<String> province(String code) {
            return code.equals("92") ? Optional.of("thành phố Cần Thơ") : code.equals("01") ? Optional.of("thành phố Hà Nội") : Optional.empty();
        }

        @Override
        public Optional<String> commune(String province, String code) {
            return province.equals("92") && code.equals("31135") ? Optional.of("phường Ninh Kiều") : Optional.empty();
        }
    };
    private static final FormDefinition FORM = FormDefinition.general("1.000001", "Thử");

    private static Answers read(String page, Answers before, Map<String, String> fields) {
        List<Question> asked = FormEvaluator.asked(FORM, FORM.page(page).orElseThrow(), before);
        return new PageReader(AREAS).read(asked, name -> fields.containsKey(name) ? List.of(fields.get(name)) : List.of(), before);
    }

    @Test
    void anAnswerOfTheAccountThatNobodyChangedKeepsItsOrigin() {
        Answers before = Answers.NONE.with("ho-ten", new Answer(new Value.One("Trần Ngọc Ánh"), Answer.Provenance.ACCOUNT));
        Map<String, String> fields = Map.of("ho-ten", "Tra\u0302\u0300n Ngo\u0323c A\u0301nh", "so-dinh-danh", "092 197 004 518");
        Answers read = read("nguoi-yeu-cau", before, fields);
        assertThat(read.get("ho-ten").orElseThrow().from()).isEqualTo(Answer.Provenance.ACCOUNT);
        assertThat(read.get("so-dinh-danh").orElseThrow()).isEqualTo(Answer.typed("092197004518"));
        assertThat(read("nguoi-yeu-cau", before, Map.of("ho-ten", "Trần Ánh")).get("ho-ten").orElseThrow().from()).isEqualTo(Answer.Provenance.TYPED);
    }

    @Test
    void aNameInSmallLettersGetsItsCapitalsWhereItIsTypedAndNowhereElse() {
        Answers read = read("nguoi-yeu-cau", Answers.NONE, Map.of("ho-ten", "trần  ngọc ánh"));
        assertThat(read.text("ho-ten")).isEqualTo("Trần Ngọc Ánh");
        Answers filed = Answers.NONE.with("ho-ten", Answer.typed("trần ngọc ánh"));
        assertThat(FormEvaluator.prune(FORM, filed).text("ho-ten")).as("as it was filed").isEqualTo("trần ngọc ánh");
    }

    @Test
    void threeFieldsMakeADateAndAWrongDateIsKeptAsTyped() {
        assertThat(read("nguoi-yeu-cau", Answers.NONE, Map.of("ngay-sinh-ngay", "5", "ngay-sinh-thang", "11", "ngay-sinh-nam", "1995")).text("ngay-sinh"))
                .isEqualTo("1995-11-05");
        String typed = read("nguoi-yeu-cau", Answers.NONE, Map.of("ngay-sinh-ngay", "31", "ngay-sinh-thang", "2", "ngay-sinh-nam", "1995")).text("ngay-sinh");
        assertThat(typed).isEqualTo("31/2/1995");
        assertThat(Typed.dateParts(typed)).containsExactly("31", "2", "1995");
    }

    @Test
    void aCommuneOfAnotherProvinceIsForgotten() {
        Map<String, String> moved = Map.of("noi-cu-tru-tinh", "01", "noi-cu-tru-xa", "31135", "noi-cu-tru-duong", "18 Hai Bà Trưng");
        assertThat(read("noi-cu-tru", Answers.NONE, moved).get("noi-cu-tru").orElseThrow().value())
                .isEqualTo(new Value.Place("01", "thành phố Hà Nội", "", "", "18 Hai Bà Trưng"));
    }

    @Test
    void anAnswerFarBeyondEveryLimitIsCutNotKept() {
        assertThat(read("noi-dung", Answers.NONE, Map.of("noi-dung", "a".repeat(1_000_000))).text("noi-dung")).hasSize(Typed.MOST);
    }
}
