package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Phó Chủ tịch | Lãnh đạo UBND | Phó Chủ tịch, Lãnh đạo UBND",
        "Công chức tư pháp - hộ tịch | Bộ phận Tư pháp - Hộ tịch | Công chức tư pháp - hộ tịch, Bộ phận Tư pháp - Hộ tịch",
        "Trưởng phòng Kinh tế, Hạ tầng và Đô thị | Phòng Kinh tế, Hạ tầng và Đô thị | Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
        "Chuyên viên Phòng Kinh tế | Phòng Kinh tế | Chuyên viên Phòng Kinh tế",
        "Trưởng phòng Kinh tế | Phòng Kinh tế, Hạ tầng và Đô thị | Trưởng phòng Kinh tế, Phòng Kinh tế, Hạ tầng và Đô thị"})
    @DisplayName("Vị trí nói kèm đơn vị; tên vị trí đã có tên đơn vị thì không nói hai lần")
    void aPostIsToldWithItsUnitOnce(String post, String unit, String told) {
        assertThat(Post.in(post, unit)).isEqualTo(told);
    }
}
