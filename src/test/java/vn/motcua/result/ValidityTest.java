package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.ResultKind;

/** Thời hạn giá trị của kết quả. */
class ValidityTest {

    @DisplayName("Sáu tháng kể từ ngày cấp hết vào cuối ngày tương ứng của tháng thứ sáu, theo giờ Việt Nam")
    @ParameterizedTest(name = "cấp {0}, hết {1}")
    @CsvSource({"2026-11-20T02:00:00Z, 2027-05-20", "2026-11-20T18:00:00Z, 2027-05-21", "2026-08-31T02:00:00Z, 2027-02-28", "2027-08-31T02:00:00Z, 2028-02-29"})
    void aTermInMonthsEndsWithTheDayOfTheSameNumber(Instant issued, LocalDate last) {
        Validity validity = Validity.of("Giấy XÁC NHẬN", issued, List.of(new ResultKind("", "Giấy khác", "", 1), new ResultKind("", "Giấy xác nhận", "Có giá trị 6 tháng", 6)));
        assertThat(validity.lastDay()).isEqualTo(last);
        assertThat(validity.over(last.atTime(23, 59).toInstant(java.time.ZoneOffset.ofHours(7)))).isFalse();
        assertThat(validity.over(last.plusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.ofHours(7)))).isTrue();
    }

    @Test
    @DisplayName("Phiên bản cũ chỉ có ghi chú, hoặc không nêu loại giấy ấy: không đoán ngày cuối, giữ lời ghi chú")
    void whatIsNotSaidInMonthsIsNotGuessed() {
        Instant issued = Instant.parse("2026-11-20T02:00:00Z");
        List<ResultKind> kinds = List.of(new ResultKind("", "Giấy xác nhận", "Có giá trị 6 tháng kể từ ngày cấp."));
        Validity told = Validity.of("Giấy xác nhận", issued, kinds);
        assertThat(told).isEqualTo(new Validity(null, null, "Có giá trị 6 tháng kể từ ngày cấp."));
        assertThat(told.over(Instant.parse("2999-01-01T00:00:00Z"))).isFalse();
        assertThat(Validity.of("Thông báo từ chối", issued, kinds)).isEqualTo(new Validity(null, null, ""));
        assertThat(Validity.of("Thông báo từ chối", issued, List.of())).isEqualTo(new Validity(null, null, ""));
    }
}
