package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Số điện thoại trong tin là số gọi được; mã hồ sơ, ngày, số định danh thì không")
class PhonesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Cần hỏi, bạn gọi 0292 3812 046 (UBND phường), đọc mã H13.42-261120-0018.|02923812046", "Gọi 0912 345 678.|0912345678",
        "gọi 0292.3812.046, hoặc 1900 1234|02923812046,19001234", "Gọi 1022|1022", "0912345678|0912345678", "(0292) 3999 100|02923999100", "Gọi quầy (0292)3999100, hoặc 0292 3999100.|02923999100,02923999100", "(0292 3812 046)|02923812046",
        "Gọi +84 292 3999 100.|+842923999100", "+84912345678|+84912345678", "(+84) 292 3999 100, hoặc 0912 345 678|+842923999100,0912345678", "+84-912-345-678|+84912345678",
        "(+84)0912.345.678|+84912345678", "+84 (0)912 345 678|+84912345678", "Zalo:+84 24 3999 1000|+842439991000"})
    void numbersAreDialled(String text, String numbers) {
        assertThat(Phones.in(text).stream().map(Phones.Piece::tel).filter(tel -> tel != null).collect(Collectors.joining(","))).isEqualTo(numbers);
        assertThat(Phones.in(text).stream().map(Phones.Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>+84 912 345 678\" onclick=\"alert(1)", "javascript:+84912345678", "tel:+84912345678;ext=%0d%0aSet-Cookie:a"})
    void whatStandsBesideANumberIsOnlyText(String text) {
        assertThat(Phones.in(text)).filteredOn(piece -> piece.tel() != null).singleElement().satisfies(piece -> {
            assertThat(piece.tel()).isEqualTo("+84912345678");
            assertThat(piece.text()).matches("[+\\d ]+");
        });
        StringOutput page = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, Phones.class.getClassLoader(), "vn.motcua.templates").render("ui/phones.jte", Map.of("text", text), page);
        assertThat(page.toString().replaceFirst("<a class=\"[a-z -]+\" href=\"tel:\\+84912345678\">[+\\d ]+</a>", "")).doesNotContain("<").isNotEqualTo(page.toString());
    }

    @Test
    void aLongTextIsReadAtOnce() {
        String text = "+84 9".repeat(50_000) + "+84" + " 1".repeat(50_000) + "(+84)(0)".repeat(20_000);
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(Phones.in(text)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H13.42-261022-1022", "số định danh 092197004518", "092 197 004 518", "(092) 197 004 518", "(092)197004518", "092 197004518", "17:00 thứ Hai, 23/11/2026", "Nghị định 118/2025/NĐ-CP", "1022/QĐ-UBND",
        "1.102.200 đồng", "0000", "+84", "+84 912", "+84 912 345 678 901", "+84-912-345-678-901", "+849123456789012", "++84912345678", "1+84912345678", "a+84912345678",
        "+84 000 000 000", "+84912345678abc", "+84 912 345 678/QĐ", "+85 912 345 678", "+84  912345678", "+８４９１２３４５６７８"})
    void otherNumbersAreNot(String text) {
        assertThat(Phones.in(text)).containsExactly(new Phones.Piece(text, null));
    }
}
