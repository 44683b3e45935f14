package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldError;

class CounterPersonTest {
    private static Map<String, String> named(String name) {
        return Map.of("ho-ten", name, "so-dinh-danh", "092197004518", "dien-thoai", "0909000018");
    }

    @Test
    @DisplayName("Họ tên hỏi ở quầy dài nhất bằng họ tên trong tờ khai, để tờ khai nhận được")
    void aNameIsAsLongAsTheFormTakes() {
        assertThat(CounterPerson.errors(named("a".repeat(100)))).isEmpty();
        assertThat(CounterPerson.errors(named("a".repeat(101)))).containsExactly(new FieldError("ho-ten", "Họ và tên dài nhất 100 ký tự"));
    }
}
