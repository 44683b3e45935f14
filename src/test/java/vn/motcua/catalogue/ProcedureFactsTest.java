package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureFactsTest {
    @Test
    @DisplayName("Quầy nhập giúp người gửi bưu chính: phí và thời hạn theo cách trực tiếp, chưa công bố cách ấy thì theo bưu chính")
    void theCounterGoesByPostWhereNothingElseIsPublished() {
        assertThat(filed(Channel.POST).wayFor(Channel.DIRECT)).map(WayOfFiling::channel).contains(Channel.POST);
        assertThat(filed(Channel.POST, Channel.DIRECT).wayFor(Channel.DIRECT)).map(WayOfFiling::channel).contains(Channel.DIRECT);
        assertThat(filed(Channel.ONLINE).wayFor(Channel.DIRECT)).isEmpty();
        assertThat(filed(Channel.DIRECT).wayFor(Channel.POST)).as("nobody writes where writing is not published").isEmpty();
        assertThat(filed(Channel.DIRECT, Channel.POST).wayFor(Channel.ONLINE)).isEmpty();
        assertThat(filed(Channel.POST).offers(Channel.DIRECT)).isTrue();
        assertThat(filed(Channel.DIRECT, Channel.POST).offers(Channel.ONLINE)).isFalse();
    }

    @ParameterizedTest(name = "{0}, gọi là {1} → {2}")
    @DisplayName("Tên trên đầu trang: tên thường gọi nếu có, không thì tên đầy đủ bớt chữ “Thủ tục”")
    @CsvSource({"Thủ tục đăng ký khai tử, , Đăng ký khai tử", "Thủ tục cấp bản sao từ sổ gốc, , Cấp bản sao từ sổ gốc", "Đăng ký tạm trú, , Đăng ký tạm trú",
        "Thủ tục chứng thực bản sao của cơ quan, Thủ tục chứng thực, Thủ tục chứng thực", "Thủ tục , , Thủ tục"})
    void whatPeopleCallItStandsOverThePage(String name, String shortName, String title) {
        assertThat(facts(name, shortName).title()).isEqualTo(title);
    }

    private static ProcedureFacts filed(Channel... ways) {
        return facts("Thử", null, ways);
    }

    private static ProcedureFacts facts(String name, String shortName, Channel... ways) {
        return new ProcedureFacts(name, "", "", null, "", null, "", null, Stream.of(ways).map(way -> new WayOfFiling(way, null, "", null, "")).toList(),
                null, null, null, null, null, null, null, "", null, shortName, null);
    }
}
