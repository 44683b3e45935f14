package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cấu trúc số định danh cá nhân (Nghị định 137/2015/NĐ-CP, Thông tư 59/2021/TT-BCA): chỉ nhắc, không từ chối")
class PersonalIdTest {

    @ParameterizedTest
    @CsvSource({"092095007361,1995-03-14,nam", "092197004518,1997-08-22,nu", "001304000001,2004,nu", "092095007361,,", "101095007361,,nam"})
    void whatFitsTogetherIsNotRemarkedOn(String id, String birth, String sex) {
        assertThat(PersonalId.oddity(id, birth == null ? "" : birth, sex == null ? "" : sex)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"092095007361,1996-03-14,nam,năm sinh", "092095007361,1995,nu,giới tính", "099095007361,1995,nam,không phải mã của tỉnh", "092299007361,1999,nam,2099"})
    void whatDoesNotFitIs(String id, String birth, String sex, String remark) {
        assertThat(PersonalId.oddity(id, birth, sex).orElseThrow()).contains(remark);
    }
}
