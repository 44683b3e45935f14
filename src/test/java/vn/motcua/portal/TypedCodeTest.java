package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.portal.TypedCode.Kind;

@DisplayName("Mã gõ thế nào cũng hiểu: chữ thường, dấu cách, gạch dài, không gạch")
class TypedCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"H13.42-261122-0001-KQ1", "h13.42 261122 0001 kq1", "H13.42–261122–0001–KQ1", "h13.42 — 261122 — 0001 — kq 1", "h13.422611220001kq1",
        "  H13.42 -261122- 0001-KQ1 ", "H13.42_261122_0001_KQ1", "H13. 42-261122-0001-KQ1", "Ｈ１３.42‑261122‑0001‑KQ1", "H13.42\u00a0261122\u00a00001\u00a0KQ1"})
    void aResult(String typed) {
        assertThat(TypedCode.of(typed)).isEqualTo(new TypedCode(Kind.RESULT, "H13.42-261122-0001-KQ1"));
        assertThat(TypedCode.of(typed).dossier()).contains("H13.42-261122-0001");
    }

    @ParameterizedTest
    @CsvSource({"h13.42 261122 0001, H13.42-261122-0001", "h13.422611220001, H13.42-261122-0001", "H132611220001, H13-261122-0001",
        "H13.42-261122-12345, H13.42-261122-12345", "H13.42-20261122-0001, H13.42-20261122-0001", "000.00.16.h26 200115 0007, 000.00.16.H26-200115-0007"})
    void aDossier(String typed, String code) {
        assertThat(TypedCode.of(typed)).isEqualTo(new TypedCode(Kind.DOSSIER, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6pw7-mnfk", "6PW7 MNFK", "6pw7mnfk", "6PW7–MNFK"})
    void aCheckCodeAlone(String typed) {
        assertThat(TypedCode.of(typed).kind()).isEqualTo(Kind.CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "KQ1", "' OR 1=1 --", "<script>alert(1)</script>", "../../etc/passwd", "H13.42-261122-0001-KQ1-KQ2", "H13.42-261122-0001 x",
        "H13.42-261122", "٣٣٣", "%0d%0aSet-Cookie: a=b", "H13.42-261122-0001\u0000-KQ1x"})
    void anythingElseIsNoCode(String typed) {
        assertThat(TypedCode.of(typed).kind()).isEqualTo(Kind.OTHER);
        assertThat(TypedCode.of(typed).dossier()).isEmpty();
        assertThat(TypedCode.of(typed).text()).doesNotContain("\u0000", "\r", "\n", " ");
    }

    @Test
    void nothingTypedTakesLong() {
        for (String part : new String[] {"1", "-", ".", ".11", "H13.", " ", "KQ1", "ﷺ"}) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> TypedCode.of(part.repeat(1_000_000)));
        }
        assertThat(TypedCode.of(null).kind()).isEqualTo(Kind.OTHER);
    }
}
