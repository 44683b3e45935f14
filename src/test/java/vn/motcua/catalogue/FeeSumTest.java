package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tổng phí, lệ phí: cộng điều chắc chắn, gọi tên điều chưa chắc")
class FeeSumTest {
    private static FeeLine line(FeeLine.Kind kind, FeeLine.Mode mode, Long amount, String unit, String text) {
        return new FeeLine(kind, mode, amount, unit, text, null);
    }

    @Test
    @DisplayName("Mức cố định cộng vào tổng; mức theo bản, theo quy tắc, theo nghị quyết đứng riêng và có tên")
    void onlyWhatIsCertainIsAdded() {
        FeeSum sum = FeeSum.of(List.of(
                line(FeeLine.Kind.CHARGE, FeeLine.Mode.FIXED, 7_000L, null, ""),
                line(FeeLine.Kind.FEE, FeeLine.Mode.FIXED, 50_000L, null, ""),
                line(FeeLine.Kind.FEE, FeeLine.Mode.FIXED, 8_000L, "bản", "Chỉ khi xin bản sao Trích lục."),
                line(FeeLine.Kind.CHARGE, FeeLine.Mode.BY_COUNCIL, null, null, ""),
                line(FeeLine.Kind.FEE, FeeLine.Mode.BY_RULE, null, null, "2.000 đồng mỗi trang.")));
        assertThat(sum.words()).isEqualTo("57.000 đồng");
        assertThat(sum.open()).containsExactly("Phí 8.000 đồng/bản (chỉ khi xin bản sao Trích lục)",
                "Lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh", "Phí: 2.000 đồng mỗi trang");
    }

    @Test
    @DisplayName("Mức do hội đồng nhân dân định thì nói biết ở đâu, trong một vế: phí cách nhau bằng dấu chấm phẩy")
    void aFeeOfTheCouncilJoinsWithOthers() {
        FeeLine council = line(FeeLine.Kind.CHARGE, FeeLine.Mode.BY_COUNCIL, null, null, "");
        assertThat(council.words()).isEqualTo("Do Hội đồng nhân dân tỉnh, thành phố quy định (số tiền niêm yết tại bộ phận một cửa)").doesNotContain(";");
    }

    @Test
    @DisplayName("Miễn cho mọi người là 0 đồng; miễn có điều kiện thì điều kiện được nêu ra, không lẫn vào tổng")
    void whatIsFreeForSomeIsNotFreeForAll() {
        assertThat(FeeSum.of(List.of(line(FeeLine.Kind.CHARGE, FeeLine.Mode.FREE, null, null, "")))).isEqualTo(new FeeSum(0, List.of()));
        assertThat(FeeSum.of(List.of())).isEqualTo(new FeeSum(0, List.of()));
        assertThat(FeeSum.of(List.of(line(FeeLine.Kind.CHARGE, FeeLine.Mode.FREE, null, null, "Miễn khi đăng ký đúng hạn.")))).satisfies(sum -> {
            assertThat(sum.words()).isEqualTo("0 đồng");
            assertThat(sum.open()).containsExactly("Lệ phí: miễn khi đăng ký đúng hạn");
        });
    }
}
