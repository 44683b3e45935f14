package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private final Random random = new Random(8785);

    private record Line(String when, Instant at, long amount, LocalDate first, Line next, List<String> words, boolean counted) {
    }

    @DisplayName("Văn bản được băm ghi thẳng ra giống hệt văn bản mà thư viện RFC 8785 chuẩn hóa")
    @Test
    void whatIsWrittenAtOnceIsWhatTheLibraryMakesOfIt() {
        for (int i = 0; i < 3_000; i++) {
            Object value = random.nextBoolean() ? list(4) : map(4);
            assertThat(CanonicalJson.write(value)).isEqualTo(CanonicalJson.of(PLAIN.writeValueAsString(value)));
        }
    }

    @DisplayName("Số lẻ không có chỗ trong văn bản được băm")
    @Test
    void fractionsAreRefused() {
        for (Object fraction : List.of(0.5, 0.5f, new java.math.BigDecimal("0.5"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("so", fraction)));
        }
    }

    private Object any(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> text();
            case 1 -> random.nextLong(1L << 53) * (random.nextBoolean() ? 1 : -1);
            case 2 -> random.nextBoolean();
            case 3 -> null;
            case 4 -> new Line(text(), Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L), random.nextInt(), LocalDate.EPOCH,
                    random.nextBoolean() ? null : new Line(text(), Instant.EPOCH, 0, null, null, List.of(), true), List.of(text(), text()), random.nextBoolean());
            case 5 -> PLAIN.readTree("{\"b\":[1,{\"z\":true,\"a\":null}],\"a\":\"" + random.nextInt() + "\"}");
            case 6 -> map(depth);
            default -> list(depth);
        };
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) list.add(any(depth - 1));
        return list;
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) map.put(text(), any(depth - 1));
        return map;
    }

    /** Control characters, quotes, slashes, Vietnamese, and characters beyond the first plane, whose order is that of UTF-16. */
    private String text() {
        String alphabet = "\u0000\u0008\u0009\n\u000b\u000c\r\u001b\u001f\"\\/\u007f\u0080\u2028\u2029ếẶđ\uffee\ufb33😀𝄞aAzZ09 ";
        int[] from = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) text.appendCodePoint(from[random.nextInt(from.length)]);
        return text.toString();
    }
}
