package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.State;

class SupplementWordsTest {
    private static final String CODE = "H13.42-261120-0018";

    @Test
    @DisplayName("Chương trình được trả lời bằng câu của giao diện chương trình, không phải câu của trang, và có mã hồ sơ thật")
    void aProgramIsNotToldToReloadAPage() {
        for (ActOutcome refused : List.of(new ActOutcome.Overtaken("Tải lại trang"), new ActOutcome.NotNow(State.RETURNED, "Tải lại trang"),
                new ActOutcome.NotYours("Quay lại danh sách của bạn"), new ActOutcome.Repeated(null, null))) {
            assertThat(Supplements.refused(refused, CODE)).contains(CODE).endsWith(".").doesNotContain("Tải lại", "danh sách", "{", "bạn");
        }
    }
}
