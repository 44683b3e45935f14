package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;

class FeesAndChargesTest {
    private static final FeeLine FREE = new FeeLine(FeeLine.Kind.CHARGE, FeeLine.Mode.FREE, null, null, "", "Nghị định 103/2024/NĐ-CP");

    @Test
    @DisplayName("“Không thu phí, lệ phí” chỉ nói khi thủ tục miễn cho mọi người; miễn có điều kiện và không ghi gì thì không nói thế")
    void freeIsSaidOnlyOfWhatIsFreeForEverybody() {
        FeeLine sometimes = new FeeLine(FeeLine.Kind.CHARGE, FeeLine.Mode.FREE, null, null, "Miễn phí khi đăng ký đúng hạn.", "");
        FeeLine copies = new FeeLine(FeeLine.Kind.FEE, FeeLine.Mode.FIXED, 8_000L, "bản", "Chỉ khi xin bản sao.", "");
        assertThat(of(FREE, FREE).free()).isTrue();
        assertThat(of(sometimes).free()).isFalse();
        assertThat(of(FREE, copies).free()).isFalse();
        assertThat(of().free()).isFalse();
        assertThat(of().silent()).isTrue();
        assertThat(of(FREE).silent()).isFalse();
    }

    private static FeesAndCharges of(FeeLine... lines) {
        return new FeesAndCharges(List.of(lines), Channel.ONLINE, "UBND phường Ninh Kiều", null, false);
    }
}
