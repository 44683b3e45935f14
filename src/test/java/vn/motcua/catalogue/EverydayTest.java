package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lời nói thường ngày, over the packages that are shipped. */
class EverydayTest {
    private static SearchIndex index;
    private static LifeEvents events;
    private static Everyday everyday;

    @BeforeAll
    static void readThePackages() throws Exception {
        List<Listed> listed = new ArrayList<>();
        for (PackageFiles files : ShippedPackages.found()) {
            Content content = PackageReader.read(files);
            ProcedureFacts facts = content.facts();
            listed.add(Listed.of(new ProcedureSummary(UUID.randomUUID(), content.code(), facts.name(), facts.shortName(), facts.field(), String.join(", ", facts.levels()),
                    content.fileable(), false, ""), facts.levels(), ListRow.words(content.code(), facts)));
        }
        index = new SearchIndex(listed);
        events = new LifeEvents();
        everyday = new Everyday();
    }

    @DisplayName("Gõ như nói hằng ngày thì thấy ngay thủ tục mà luật gọi bằng tên khác")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"giay chung nhan doc than, 1.004873", "giấy độc thân, 1.004873", "độc thân, 1.004873", "lam giay to nha dat, 1.012783", "so do, 1.012783",
        "cấp sổ hồng, 1.012783", "mo quan ca phe, 1.001612", "toi muon mo cua hang, 1.001612", "làm khai sinh, 1.001193", "xin cấp giấy phép xây dựng, 1.013225"})
    void everydayWordsFindWhatTheLawCallsOtherwise(String typed, String code) {
        assertThat(codes(typed)).startsWith(code);
    }

    @Test
    @DisplayName("Toàn động từ, câu trống hay câu phá thì không hỏng gì")
    void verbsAloneBreakNothing() {
        for (String typed : List.of("làm", "xin cấp", "tôi muốn làm", "cap", "mở", "", "   ", "' OR 1=1 --", "sổ đỏ ".repeat(30), "làm ".repeat(60))) {
            codes(typed);
        }
        assertThat(everyday.of(Terms.of("cấp lại bằng lái")).law().getFirst().words()).isEqualTo("cap lai giay phep lai xe");
        assertThat(everyday.of(Terms.of("xin cấp đổi hộ chiếu")).thing().words()).isEqualTo("cap doi ho chieu");
        assertThat(everyday.of(Terms.of("độc thânh"))).isEqualTo(Everyday.Readings.NONE);
    }

    private static List<String> codes(String typed) {
        SearchQuery query = SearchQuery.text(typed);
        Terms terms = Terms.of(query.text());
        return index.page(new SearchIndex.Asked(query, terms, everyday.of(terms), events.codes(terms.words()), null)).hits().stream()
                .map(ProcedureSummary::code).toList();
    }
}
