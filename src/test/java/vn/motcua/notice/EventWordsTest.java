package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierEvent;

class EventWordsTest {
    @Test
    @DisplayName("Sự kiện nào của hồ sơ cũng có tên riêng để người quản trị đọc")
    void everyEventOfADossierHasWordsOfItsOwn() {
        assertThat(Arrays.stream(DossierEvent.class.getPermittedSubclasses()).map(type -> EventWords.event(type.getSimpleName())))
                .isNotEmpty().doesNotContain("Sự kiện khác").doesNotHaveDuplicates();
    }
}
