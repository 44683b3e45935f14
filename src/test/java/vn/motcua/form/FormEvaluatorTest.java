package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.FieldError;

class FormEvaluatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FormDefinition FORM = form("""
            id: "9.999999"
            title: Tờ khai thử
            sections: { viec: Việc }
            questions:
              - { id: tung-ket-hon, section: viec, ask: "Đã từng kết hôn?", label: Từng kết hôn, type: yes-no }
              - { id: vi-sao-het, section: viec, ask: "Vì sao hết?", label: Lý do, type: choice, options: { ly-hon: Ly hôn, mat: Vợ chồng mất }, when: { tung-ket-hon: co } }
              - { id: so-ban-an, section: viec, ask: Số bản án, type: text, required: false, when: { vi-sao-het: ly-hon } }
              - { id: dinh-danh, section: viec, ask: Số định danh cá nhân, type: personal-id, birth: ngay-sinh }
              - { id: ten, section: viec, ask: Họ và tên, type: name, missing: "Nhập họ và tên như trên căn cước" }
              - { id: ngay-sinh, section: viec, ask: Ngày sinh, type: date }
              - { id: ma-so, section: viec, ask: Mã số thuế, type: text, required: false, digits: [10, 13] }
              - { id: ngay-mat, section: viec, ask: Ngày mất, type: date, required: false, not-before: ngay-sinh }
              - { id: dien-thoai, section: viec, ask: Số điện thoại, type: phone, required: false }
              - { id: thu, section: viec, ask: Thư điện tử, type: email, required: false }
              - { id: von, section: viec, ask: Vốn, type: money, required: false, min: 1000000 }
              - { id: nam, section: viec, ask: Năm sinh của mẹ, type: year, required: false }
              - { id: noi-o, section: viec, ask: Nơi cư trú, type: address, required: false }
            """);

    private static FormDefinition form(String yaml) {
        try {
            return FormDefinition.parse(yaml);
        } catch (FormProblem e) {
            throw new AssertionError(e);
        }
    }

    private static Answers with(String... pairs) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) {
            Type type = FORM.question(pairs[i]).orElseThrow().type();
            answers = answers.with(pairs[i], Answer.typed(Typed.text(type, pairs[i + 1])));
        }
        return answers;
    }

    @Test
    void aQuestionIsAskedOnlyWhenItsConditionHolds() {
        assertThat(FormEvaluator.visible(FORM, with("tung-ket-hon", "khong"))).extracting(Question::id).doesNotContain("vi-sao-het", "so-ban-an");
        assertThat(FormEvaluator.visible(FORM, with("tung-ket-hon", "co"))).extracting(Question::id).contains("vi-sao-het").doesNotContain("so-ban-an");
        assertThat(FormEvaluator.visible(FORM, Answers.NONE)).extracting(Question::id).doesNotContain("vi-sao-het");
    }

    @Test
    void anAnswerToAHiddenQuestionNeitherCountsNorIsFiled() {
        Answers turnedBack = with("tung-ket-hon", "khong", "vi-sao-het", "ly-hon", "so-ban-an", "12/2020");
        assertThat(FormEvaluator.visible(FORM, turnedBack)).extracting(Question::id).doesNotContain("so-ban-an");
        assertThat(FormEvaluator.prune(FORM, turnedBack).all()).containsOnlyKeys("tung-ket-hon");
    }

    @Test
    void anAnswerToNoQuestionIsNotFiled() {
        assertThat(FormEvaluator.prune(FORM, with("tung-ket-hon", "khong").with("la", Answer.typed("x"))).all()).containsOnlyKeys("tung-ket-hon");
    }

    @Test
    void whatIsFiledIsComposedAndFreeOfControlCharacters() {
        Answers hostile = Answers.NONE.with("ten", Answer.typed("Tra\u0302\u0300n\u0000 Ngo\u0323c  A\u0301nh\u202e"));
        assertThat(FormEvaluator.prune(FORM, hostile).text("ten")).isEqualTo("Trần Ngọc Ánh");
    }

    @Test
    void theNextQuestionIsTheFirstThatStillWaits() {
        assertThat(FormEvaluator.next(FORM, Answers.NONE)).map(Question::id).contains("tung-ket-hon");
        assertThat(FormEvaluator.next(FORM, with("tung-ket-hon", "co"))).map(Question::id).contains("vi-sao-het");
        assertThat(FormEvaluator.next(FORM, with("tung-ket-hon", "khong"))).map(Question::id).contains("dinh-danh");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "dinh-danh | 092 095 00736 | Số định danh cá nhân phải có 12 chữ số, mới nhập 11",
        "dinh-danh | 0920950073611 | Số định danh cá nhân phải có 12 chữ số, đã nhập 13",
        "dinh-danh | 09209500736a | Số định danh cá nhân chỉ gồm chữ số, không có chữ cái",
        "ngay-sinh | 21/11/2026 | Ngày sinh không thể ở sau hôm nay",
        "ngay-sinh | 31/2/1995 | Lịch không có ngày 31/2/1995; xem lại ngày sinh",
        "ngay-sinh | 5/13/2027 | Ngày sinh: tháng chỉ từ 1 đến 12, đã nhập 13",
        "ngay-sinh | 32/1/1995 | Ngày sinh: ngày chỉ từ 1 đến 31, đã nhập 32",
        "ngay-sinh | 0/0/1995 | Ngày sinh: tháng chỉ từ 1 đến 12, đã nhập 0",
        "ngay-sinh | 14/3/ | Ngày sinh còn thiếu năm",
        "ngay-sinh | /3/1995 | Ngày sinh còn thiếu ngày",
        "ngay-sinh | 14/3/95 | Ngày sinh cần năm đủ 4 chữ số, ví dụ 1995",
        "ngay-sinh | 14/ba/1995 | Ngày sinh viết bằng chữ số, ví dụ 5 11 1995",
        "ngay-sinh | 1/1/1700 | Ngày sinh không thể trước năm 1850; xem lại năm",
        "ten | Ánh 2 | Họ và tên viết bằng chữ, không có chữ số",
        "ten | <script> | Họ và tên chỉ gồm chữ cái, dấu cách, dấu chấm và gạch nối",
        "ten | 王伟 | Họ và tên có ký tự “王” không in được trên giấy tờ. Xóa ký tự ấy, hoặc viết bằng chữ cái tiếng Việt hay La-tinh; tên người nước ngoài viết như trong hộ chiếu",
        "dien-thoai | 912345678 | Số điện thoại bắt đầu bằng số 0, ví dụ 0912 345 678",
        "dien-thoai | 09123 | Số điện thoại phải có 10 chữ số, đã nhập 5",
        "thu | anh.tran | Thư điện tử phải có dạng ten@vidu.vn", "thu | 李@vidu.vn | Thư điện tử phải có dạng ten@vidu.vn",
        "von | nhiều | Vốn phải là một số tiền, ví dụ 50.000.000",
        "von | 500.000 | Vốn ít nhất là 1.000.000 đồng",
        "von | 99999999999999999999 | Vốn lớn quá; xem lại số chữ số",
        "ma-so | 18001234567 | Mã số thuế phải gồm 10 hoặc 13 chữ số", "ma-so | 1800.123.456 | Mã số thuế phải gồm 10 hoặc 13 chữ số",
        "nam | 68 | Năm sinh của mẹ phải có 4 chữ số, ví dụ 1968",
        "nam | 2027 | Năm sinh của mẹ không thể ở sau năm nay",
        "vi-sao-het | bay-mau | Chọn lý do"})
    void aMessageSaysWhatToDoInTheWordsOfTheLabel(String field, String typed, String message) {
        Answers answers = with("tung-ket-hon", "co", field, typed);
        assertThat(FormEvaluator.check(FORM, answers, TODAY)).contains(new FieldError(field, message));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {
        "dinh-danh | 092.095.007-361", "ngay-sinh | 14/3/1995", "ngay-sinh | 20/11/2026", "ngay-sinh | 29/2/2024", "ten | H'Hen Niê", "ten | Đỗ Thị Ỷ Lan",
        "dien-thoai | +84 912 345 678", "dien-thoai | +1 202 555 0123", "thu | anh.tran@example.com", "von | 50.000.000 đồng", "nam | 1968",
        "ma-so | 1800123456", "ma-so | 0180012345678"})
    void whatPeopleReallyTypeIsTaken(String field, String typed) {
        assertThat(FormEvaluator.check(FORM, with(field, typed), TODAY)).extracting(FieldError::field).doesNotContain(field);
    }

    @Test
    void aNameOfTenThousandLettersIsTooLongAndSaysByHowMuch() {
        assertThat(FormEvaluator.check(FORM, with("ten", "ă".repeat(10_000)), TODAY))
                .contains(new FieldError("ten", "Họ và tên dài tối đa 100 ký tự, đã nhập 10.000"));
    }

    @Test
    void nobodyDiesBeforeBeingBorn() {
        assertThat(FormEvaluator.check(FORM, with("ngay-sinh", "14/3/1995", "ngay-mat", "13/3/1995"), TODAY))
                .contains(new FieldError("ngay-mat", "Ngày mất không thể trước ngày sinh (14/03/1995)"));
    }

    @Test
    void anAddressWithoutItsCommuneAsksForTheCommune() {
        Answers answers = Answers.NONE.with("noi-o", Answer.typed(new Value.Place("92", "thành phố Cần Thơ", "", "", "18 Hai Bà Trưng")));
        assertThat(FormEvaluator.check(FORM, answers, TODAY)).contains(new FieldError("noi-o", "Chọn xã, phường hoặc đặc khu của nơi cư trú"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"co\",\"khong\"]", "{\"province\":\"92\"}", "\"\"", "null"})
    void anAnswerOfTheWrongShapeIsAskedForAgain(String json) {
        Answers answers = Answers.fromJson("{\"ten\":{\"value\":" + json + ",\"from\":\"TYPED\"}}");
        assertThat(FormEvaluator.check(FORM, answers, TODAY)).contains(new FieldError("ten", "Nhập họ và tên như trên căn cước"));
    }

    @Test
    void aPersonalIdThatDoesNotFitTheBirthYearIsRemarkedOnButNotRefused() {
        Answers odd = with("dinh-danh", "092095007361", "ngay-sinh", "14/3/1994");
        assertThat(FormEvaluator.check(FORM, odd, TODAY)).extracting(FieldError::field).doesNotContain("dinh-danh");
        assertThat(FormEvaluator.warnings(FORM, odd)).extracting(FieldError::message)
                .containsExactly("Số định danh cho biết năm sinh là 1995, ngày sinh đã nhập là năm 1994. Xem lại một trong hai");
    }

    private static final FormDefinition TOGETHER = form("""
            id: "9.999998"
            title: Tờ khai thử
            sections: { viec: Việc }
            questions:
              - { id: co-con, section: viec, ask: "Có con?", label: Có con, type: yes-no }
              - { id: sinh-me, section: viec, ask: Ngày sinh của mẹ, type: date }
              - { id: nam-cha, section: viec, ask: Năm sinh của cha, type: year, required: false }
              - { id: sinh-con, section: viec, ask: Ngày sinh của con, type: date, when: { co-con: co } }
              - { id: so-me, section: viec, ask: Số của mẹ, type: text, required: false }
              - { id: so-con, section: viec, ask: Số của con, type: text, required: false, when: { co-con: co } }
              - { id: ten, section: viec, ask: Tên, type: text, length: 60, required: false }
            checks:
              - { at: sinh-con, when: { from: sinh-me, to: sinh-con, years-below: 10 }, say: Mẹ chưa đủ mười tuổi }
              - { at: sinh-con, when: { from: nam-cha, to: sinh-con, years-below: 10 }, say: Cha chưa đủ mười tuổi }
              - { at: so-con, when: { same: [so-me, so-con] }, say: Hai số trùng nhau }
              - { at: ten, when: { field: ten, mentions: [công ty, doanh nghiệp] }, say: Không dùng chữ ấy }
              - { at: ten, when: { field: ten, begins-otherwise: [hộ kinh doanh] }, say: Bắt đầu bằng Hộ kinh doanh }
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Mẹ tròn mười tuổi đúng ngày con sinh | sinh-me=2000-05-01 sinh-con=2010-05-01 | -",
        "Mẹ còn thiếu một ngày | sinh-me=2000-05-02 sinh-con=2010-05-01 | Mẹ chưa đủ mười tuổi",
        "Con sinh trước mẹ | sinh-me=2000-05-02 sinh-con=1990-05-01 | Mẹ chưa đủ mười tuổi",
        "Chỉ biết năm của cha thì trừ năm | sinh-me=1980-05-02 nam-cha=2000 sinh-con=2010-01-01 | -",
        "Cha kém một năm | sinh-me=1980-05-02 nam-cha=2001 sinh-con=2010-12-31 | Cha chưa đủ mười tuổi",
        "Cả hai đều sai: mỗi câu nói một điều | sinh-me=2005-05-02 nam-cha=2005 sinh-con=2010-12-31 | Mẹ chưa đủ mười tuổi",
        "Năm đọc không được thì câu ấy tự báo | sinh-me=1980-05-02 nam-cha=95 sinh-con=2010-12-31 | Năm sinh của cha phải có 4 chữ số, ví dụ 1968",
        "Hai số giống nhau | sinh-me=1980-05-02 sinh-con=2010-12-31 so-me=AB1 so-con=ab1 | Hai số trùng nhau",
        "Hai ô cùng trống không phải là giống nhau | sinh-me=1980-05-02 sinh-con=2010-12-31 | -",
        "Chữ hoa và dấu cách không giấu được | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=CÔNG__TY_Phát | Không dùng chữ ấy",
        "Chữ nằm trong chữ khác thì không | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=Hộ_kinh_doanh_Bánh_công_tyên | -",
        "Bắt đầu khác, viết tắt | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=HKD_Bún_cá | Bắt đầu bằng Hộ kinh doanh",
        "Chữ ấy đứng sau | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=Bún_cá_Hộ_kinh_doanh | Bắt đầu bằng Hộ kinh doanh",
        "Chỉ có chữ mở đầu, không có tên riêng | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=Hộ_kinh_doanh | Bắt đầu bằng Hộ kinh doanh",
        "Chữ mở đầu dính vào chữ khác | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=Hộ_kinh_doanhX_Y | Bắt đầu bằng Hộ kinh doanh",
        "Hoa thường, dấu câu đều được | sinh-me=1980-05-02 sinh-con=2010-12-31 ten=HỘ_KINH_DOANH:_Bún_cá | -"})
    void whatAnswersSayTogetherIsStopped(String name, String given, String message) {
        Answers answers = Answers.NONE.with("co-con", Answer.typed("co"));
        for (String pair : given.split(" ")) {
            answers = answers.with(pair.substring(0, pair.indexOf('=')), Answer.typed(pair.substring(pair.indexOf('=') + 1).replace('_', ' ')));
        }
        assertThat(FormEvaluator.check(TOGETHER, answers, TODAY)).extracting(FieldError::message)
                .isEqualTo(message == null ? java.util.List.of() : java.util.List.of(message));
    }

    private static final FormDefinition NUMBERS = form("""
            id: "9.999996"
            title: Tờ khai thử
            sections: { viec: Việc }
            questions:
              - { id: minh, section: viec, ask: Số của mình, type: text, required: false }
              - { id: me, section: viec, ask: Số của mẹ, type: text, required: false }
              - { id: cha, section: viec, ask: Số của cha, type: text, required: false }
            checks:
              - { at: me, when: { same: [minh, me] }, say: Số đã khai }
              - { at: cha, when: { same: [minh, me, cha] }, say: Số đã khai }
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Số của mẹ trùng số của mình: lỗi ở ô của mẹ, không ở ô của cha | 1 1 2 | me", "Cha để trống thì càng không | 1 1 - | me",
        "Cha trùng mình | 1 2 1 | cha", "Cha trùng mẹ | 1 2 2 | cha", "Cả ba trùng nhau | 1 1 1 | me cha", "Ba số khác nhau | 1 2 3 | -"})
    void aNumberSaidTwiceIsBlamedOnTheOneThatRepeatsIt(String name, String given, String blamed) {
        Answers answers = Answers.NONE;
        String[] numbers = given.split(" ");
        for (int i = 0; i < 3; i++) {
            answers = numbers[i].equals("-") ? answers : answers.with(NUMBERS.questions().get(i).id(), Answer.typed(numbers[i]));
        }
        assertThat(FormEvaluator.check(NUMBERS, answers, TODAY)).extracting(FieldError::field)
                .isEqualTo(blamed == null ? java.util.List.of() : java.util.List.of(blamed.split(" ")));
    }

    @Test
    void anAnswerThatIsNoLongerAskedForStopsNothing() {
        Answers answers = Answers.NONE.with("co-con", Answer.typed("khong")).with("sinh-me", Answer.typed("2005-05-02"))
                .with("sinh-con", Answer.typed("2010-12-31")).with("so-me", Answer.typed("1")).with("so-con", Answer.typed("1"));
        assertThat(FormEvaluator.check(TOGETHER, answers, TODAY)).isEmpty();
    }

    @Test
    void aPageIsStoppedOnlyByTheChecksThatStandOnIt() {
        Answers answers = Answers.NONE.with("co-con", Answer.typed("co")).with("sinh-me", Answer.typed("2005-05-02"))
                .with("sinh-con", Answer.typed("2010-12-31"));
        assertThat(FormEvaluator.check(TOGETHER, TOGETHER.page("sinh-me").orElseThrow(), answers, TODAY)).isEmpty();
        assertThat(FormEvaluator.check(TOGETHER, TOGETHER.page("sinh-con").orElseThrow(), answers, TODAY)).hasSize(1);
    }

    private static final FormDefinition BRANCHES = form("""
            id: "9.999997"
            title: Tờ khai thử
            sections: { viec: Việc }
            questions:
              - { id: ai, section: viec, ask: "Cho ai?", label: Cho ai, type: choice, options: { minh: Mình, thay: Thay } }
              - { id: ten, section: viec, ask: Tên, type: text, when: { ai: thay } }
              - { id: viec, section: viec, ask: "Việc gì?", label: Việc, type: choice, options: { cuoi: Cưới, khac: Khác } }
              - { id: voi-ai, section: viec, ask: "Với ai?", label: Với ai, type: text, when: { all: [{ ai: thay }, { viec: cuoi }] } }
              - { id: cuoi-cung, section: viec, ask: "Còn gì?", label: Còn gì, type: text, required: false }
            """);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(nullValues = "-", value = {
        "ai, -, true", "ai, thay, true", "ten, thay, true", "viec, thay, true", "viec, minh, false", "cuoi-cung, thay, false"})
    void theCountOfQuestionsIsSaidToBeOpenOnlyWhileAnAnswerCanAddOne(String page, String whom, boolean more) {
        Answers answers = whom == null ? Answers.NONE : Answers.NONE.with("ai", Answer.typed(whom));
        assertThat(Ahead.more(BRANCHES, answers, BRANCHES.page(page).orElseThrow())).isEqualTo(more);
    }
}
