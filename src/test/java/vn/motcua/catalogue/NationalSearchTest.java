package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, over the real national catalogue of 2,142 procedures. */
class NationalSearchTest {
    private static SearchIndex index;
    private static LifeEvents events;
    private static Everyday everyday;

    @BeforeAll
    static void readTheCatalogue() throws IOException {
        assumeTrue(Files.exists(NationalExport.file()), "The national export is not here");
        index = new SearchIndex(NationalExport.read().stream().map(NationalSearchTest::listed).toList());
        events = new LifeEvents();
        everyday = new Everyday();
    }

    private static Listed listed(Content content) {
        ProcedureFacts facts = content.facts();
        return Listed.of(new ProcedureSummary(UUID.randomUUID(), content.code(), facts.name(), facts.shortName(), facts.field(), String.join(", ", facts.levels()), false, false, ""),
                facts.levels(), ListRow.words(content.code(), facts));
    }

    @DisplayName("Gõ gì cũng thấy: có dấu, không dấu, viết tắt, sai chính tả, mã, lĩnh vực, việc trong đời")
    @ParameterizedTest(name = "{0} → {1} trong {2} dòng đầu")
    @CsvSource({
        "khai sinh, 1.001193, 1", "Khai Sinh, 1.001193, 1", "đăng ký khai sinh, 1.001193, 1", "dang ky khai sinh, 1.001193, 1",
        "thủ tục đăng ký khai sinh, 1.001193, 1", "đăng ký kết hôn, 1.000894, 1", "kết hôn, 1.000894, 1", "ket hon, 1.000894, 1",
        "can cuoc, 1.014063, 1", "tạm trú, 1.004194, 1", "đổi giấy phép lái xe, 3.000347, 1", "doi giay phep lai xe, 3.000347, 1",
        "giấy phép xây dựng, 1.013225, 5", "xác nhận tình trạng hôn nhân, 1.004873, 1", "tinh trang hon nhan, 1.004873, 1",
        "khai tử, 1.000656, 1", "bảo hiểm y tế, 2.000639, 1", "nuôi con nuôi, 2.001263, 1", "đăng kiểm, 1.004424, 3",
        // the beginning of what is being typed
        "khai s, 1.001193, 1", "dang ky khai s, 1.001193, 1", "ket h, 1.000894, 1",
        // i and y, sounds not told apart, letters wrong, missing or swapped, words written as one
        "dang ki khai sinh, 1.001193, 1", "đăng kí kết hôn, 1.000894, 1", "dang ki khai xinh, 1.001193, 1", "khia snih, 1.001193, 1",
        "khaisinh, 1.001193, 1", "cancuoc, 1.014063, 1", "canc cuoc, 1.014063, 1", "giay phep say dung, 1.013225, 5",
        "lí lịch tư pháp, 3.000333, 5", "công ti cổ phần, 2.002043, 5", "doi giay phep lay xe, 3.000347, 1", "ket honn, 1.000894, 1", "tam chu, 1.004194, 5",
        "trung thuc ban sao, 2.000815, 5", "xac nhan tinh trang hon nhann, 1.004873, 1",
        // codes however written
        "1.001193, 1.001193, 1", "1001193, 1.001193, 1", "1.001193.000.00.00.H13, 1.001193, 1",
        // fields, alone and with words
        "sát hạch, 3.000347, 20", "hộ tịch kết hôn, 1.000894, 5", "quoc tich, 2.002039, 5",
        // what happens in life
        "sinh con, 1.001193, 1", "sổ đỏ, 1.013225, 5", "mất người thân, 1.000656, 1", "căn cước công dân, 1.004194, 20", "làm căn cước, 1.014063, 10",
        "bằng lái, 3.000347, 5", "độc thân, 1.004873, 1", "xac nhan doc than, 1.004873, 1", "bhyt, 1.001939, 5", "thai sản, 2.000693, 10",
        // whole sentences
        "tôi muốn đăng ký khai sinh cho con, 1.001193, 5", "làm giấy khai sinh cho cháu ở đâu, 2.000635, 5", "xin cấp thẻ bảo hiểm y tế, 2.000639, 5",
        "ket hon voi nguoi nuoc ngoai, 2.000806, 1",
        // everyday words for what the law calls otherwise, verbs that say nothing
        "giay chung nhan doc than, 1.004873, 1", "xin giấy độc thân, 1.004873, 1", "lam giay to nha dat, 1.012783, 3", "so do, 1.012783, 1",
        "làm sổ đỏ, 1.012783, 1", "cấp đổi sổ đỏ, 1.012783, 1", "lam ho chieu, 1.001456, 3", "xin cấp hộ chiếu, 1.001456, 3", "mo quan ca phe, 1.001612, 1",
        "tôi muốn mở tiệm tạp hoá, 1.001612, 1", "cap lai bang lai xe, 3.000348, 1", "doi bang lai xe, 3.000347, 1"})
    void whatPeopleTypeIsFound(String typed, String code, int within) {
        assertThat(codes(typed, within)).contains(code);
    }

    @DisplayName("Chữ không có nghĩa thì không ra gì")
    @ParameterizedTest
    @CsvSource({"xyzzy", "%", "''' OR 1=1 --'", "____", "𝕏𝕏𝕏"})
    void whatMeansNothingFindsNothing(String typed) {
        assertThat(codes(typed, 20)).isEmpty();
    }

    @DisplayName("Có thủ tục đúng chữ thì không nói là gần đúng; không có thì nói thiếu chữ nào")
    @ParameterizedTest(name = "{0}: thiếu “{1}”")
    @CsvSource({"giấy phép lái xe, ''", "đăng ký khai sinh, ''", "giay phep xay dung, ''", "sổ đỏ, ''", "doi giay phep lay xe, ''", "bảo hiểm y tế, ''", "hoá chất, ''",
        "nghỉ phép năm giáo viên mầm non tư thục, 'nghỉ'", "thuê đất sao hỏa, 'hỏa'"})
    void whatIsNotHereIsSaid(String typed, String lacking) {
        assertThat(String.join(" ", page(SearchQuery.text(typed)).lacking())).contains(lacking).matches(words -> words.isEmpty() == lacking.isEmpty());
    }

    @DisplayName("Lật hết các trang không sót, không lặp, dù lọc theo cấp hay lĩnh vực")
    @ParameterizedTest
    @CsvSource({"'', ,", "giấy phép, ,", "'', Hộ tịch,", "đăng ký, , Cấp xã", "dang ki khai xinh, ,"})
    void pagesFollowEachOther(String typed, String field, String level) {
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            SearchPage page = page(new SearchQuery(typed, field, level, null, after, 20));
            page.hits().forEach(hit -> walked.add(hit.code()));
            after = page.next();
        } while (after != null);
        Set<String> once = new HashSet<>(walked);
        assertThat(walked).hasSameSizeAs(once).isNotEmpty();
        assertThat(walked).startsWith(page(new SearchQuery(typed, field, level, null, null, 100)).hits().stream().map(ProcedureSummary::code).limit(walked.size())
                .toArray(String[]::new));
        if (typed.isEmpty() && field == null) {
            assertThat(walked).hasSize(2142);
        }
    }

    @Test
    @DisplayName("Hai trăm ký tự rác cũng trả lời ngay")
    void aLongMessIsAnsweredAtOnce() {
        String mess = "qwrt ".repeat(4) + "abcdefghijklmnopqrstuvwxyz".repeat(6);
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 20; i++) {
                codes(mess + i, 20);
            }
        });
    }

    private static List<String> codes(String typed, int size) {
        return page(new SearchQuery(typed, null, null, null, null, size)).hits().stream().map(ProcedureSummary::code).toList();
    }

    private static SearchPage page(SearchQuery query) {
        Terms terms = Terms.of(query.text());
        return index.page(new SearchIndex.Asked(query, terms, everyday.of(terms), events.codes(terms.words()), null));
    }
}
