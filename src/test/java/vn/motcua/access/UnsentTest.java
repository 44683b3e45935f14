package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Biểu mẫu chưa gửi: hiện lại lời người viết, không hiện tên ô hay mã của lựa chọn")
class UnsentTest {
    private static Unsent unsent(String address, Map<String, String> fields) {
        return new Unsent(address, fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    @Test
    @DisplayName("Lời đã viết và số giấy tờ hiện nguyên văn; lựa chọn chỉ được đếm")
    void whatWasWrittenIsShownAndWhatWasChosenIsCounted() {
        Unsent form = unsent("/ban-lam-viec/H13.42-261120-0018/tu-choi", Map.of("reason", "Nơi thường trú ở phường khác", "so-dinh-danh", "092197004518",
                "truong-hop", "1", "can-to-khai-dien-tu", "co", "phien-ban", "3", "nut", "luu"));
        assertThat(form.typed()).containsExactlyInAnyOrder("Nơi thường trú ở phường khác", "092197004518");
        assertThat(form.chosen()).isEqualTo(2);
        assertThat(form.dossier()).isEqualTo("H13.42-261120-0018");
        assertThat(form.pairs()).as("everything goes on").hasSize(6);
    }

    @Test
    @DisplayName("Địa chỉ không phải của hồ sơ nào thì không nêu mã")
    void anAddressOfNoDossierNamesNone() {
        assertThat(unsent("/to-khai/0190a1b2-0000-7000-8000-000000000001/muc-dich", Map.of("a", "b")).dossier()).isNull();
        assertThat(unsent("/ban-lam-viec/nhan-tai-quay", Map.of("ho-ten", "Ánh")).dossier()).isNull();
    }

    @Test
    @DisplayName("Biểu mẫu có tệp mang theo cả những gì trang cần để mở lại; không có gì đã điền thì không mang")
    void aFormOfFilesTakesAlongWhatItsPageNeeds() {
        MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/ho-so/H13.42-261120-0018/bo-sung");
        sent.setContentType("multipart/form-data; boundary=x");
        Map.of("ban", "3", "phien-ban", "4", "cau-hoi", "ho-ten", "nut", "gui", "_csrf", "x").forEach(sent::addParameter);
        assertThat(Unsent.of(sent)).as("nothing was typed").isEmpty();
        sent.addParameter("ghi-chu", "Giấy của mẹ tôi");
        Unsent form = Unsent.of(sent).orElseThrow();
        assertThat(form.files()).isTrue();
        assertThat(form.typed()).containsExactly("Giấy của mẹ tôi");
        assertThat(form.pairs()).extracting(pair -> pair[0] + "=" + pair[1]).containsExactlyInAnyOrder("ban=3", "phien-ban=4", "cau-hoi=ho-ten",
                "ghi-chu=Giấy của mẹ tôi", Unsent.NO_FILES + "=co");
    }
}
