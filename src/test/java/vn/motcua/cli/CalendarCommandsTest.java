package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("bin/motcua due và holidays")
class CalendarCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @DisplayName("Dòng đầu là hạn theo ISO 8601, dưới là cách tính")
    @Test
    void theFirstLineIsTheDueTimeAndTheRestSaysWhy() {
        assertThat(due("--from", "2026-11-23T10:05", "--limit", "3d")).isZero();
        assertThat(out().lines().toList()).containsSequence(
                "2026-11-27T10:05:00+07:00",
                "Thứ Hai 23/11, 10:05 – 12:00  1 giờ 55                     1 giờ 55");
        assertThat(out()).contains("nghỉ Ngày Văn hóa Việt Nam").endsWith("24 giờ\n");
        assertThat(err()).isEmpty();
    }

    @DisplayName("Cột cộng dồn: giờ đứng dưới giờ, phút dưới phút")
    @Test
    void hoursStandUnderHours() {
        assertThat(due("--from", "2026-11-23T10:05", "--limit", "3d")).isZero();
        assertThat(out().lines().filter(line -> line.endsWith(" giờ") || line.matches(".* giờ \\d\\d")).map(line -> line.lastIndexOf("giờ")).distinct())
                .hasSize(1);
    }

    @DisplayName("Hai cách tính, giờ làm việc riêng, thời điểm có múi giờ")
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '=', textBlock = """
            --from 2026-11-20T16:30 --limit 8h = 2026-11-23T16:30:00+07:00
            --limit 8h --from 2026-11-20T16:30 --mode hours = 2026-11-23T16:30:00+07:00
            --from 2026-11-18T09:00 --limit 3d --mode exclude-first-day = 2026-11-23T23:59:59+07:00
            --from 2026-11-18T09:00 --limit 5c = 2026-11-23T23:59:59+07:00
            --from 2026-11-20T16:30 --limit 8h --sessions 07:00-11:30,13:30-17:00 = 2026-11-23T16:30:00+07:00
            --from 2026-11-20T09:30:00Z --limit 8h = 2026-11-23T16:30:00+07:00
            """)
    void allOptionsCount(String args, String due) {
        assertThat(due(args.strip().split(" "))).isZero();
        assertThat(out()).startsWith(due.strip() + "\n");
    }

    @DisplayName("Viết sai thì được nói một câu cho biết phải viết thế nào, mã thoát 2")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', textBlock = """
            --limit 8h ~ Thiếu --from, ví dụ --from 2026-11-20T16:30.
            --from 2026-11-20T16:30 ~ Thiếu --limit, ví dụ --limit 8h.
            --from hôm-nay --limit 8h ~ Viết thời điểm bắt đầu như 2026-11-20T16:30 (ngày có thật, giờ Việt Nam), không phải “hôm-nay”.
            --from 2026-02-30T10:00 --limit 8h ~ Viết thời điểm bắt đầu như 2026-11-20T16:30 (ngày có thật, giờ Việt Nam), không phải “2026-02-30T10:00”.
            --from 2026-11-20 --limit 8h ~ Viết thời điểm bắt đầu như 2026-11-20T16:30 (ngày có thật, giờ Việt Nam), không phải “2026-11-20”.
            --from 1999-11-20T16:30 --limit 8h ~ Thời hạn tính được cho các năm từ 2021 đến 2179, không phải 1999.
            --from 9999-11-20T16:30 --limit 8h ~ Thời hạn tính được cho các năm từ 2021 đến 2179, không phải 9999.
            --from 2026-11-20T16:30 --limit 8 ~ Viết thời hạn là 8h (giờ làm việc), 3d (ngày làm việc) hoặc 5c (ngày), không phải “8”.
            --from 2026-11-20T16:30 --limit -8h ~ Viết thời hạn là 8h (giờ làm việc), 3d (ngày làm việc) hoặc 5c (ngày), không phải “-8h”.
            --from 2026-11-20T16:30 --limit 0h ~ Thời hạn phải từ 1 trở lên, ví dụ --limit 8h.
            --from 2026-11-20T16:30 --limit 99999d ~ Thời hạn phải từ 1 đến 3660 ngày làm việc, không phải 99999.
            --from 2026-11-20T16:30 --limit 8h --mode civil ~ Cách tính là hours hoặc exclude-first-day, không phải “civil”.
            --from 2026-11-20T16:30 --limit 8h --sessions sáng ~ Viết các buổi làm việc như 08:00-12:00,13:00-17:00, không phải “sáng”.
            --from 2026-11-20T16:30 --limit 8h --sessions 08:00-12:00,11:00-17:00 ~ Buổi làm việc 11:00-17:00 bắt đầu trước khi buổi 08:00-12:00 kết thúc.
            --from 2026-11-20T16:30 --limit 8h --sessions 12:00-08:00 ~ Buổi làm việc phải mở trước khi đóng, tròn phút: 12:00-08:00.
            --from 2026-11-20T16:30 --limit ~ Tùy chọn --limit còn thiếu giá trị.
            --from --limit 8h ~ Tùy chọn --from còn thiếu giá trị.
            --from 2026-11-20T16:30 --limit 8h --limit 9h ~ Tùy chọn --limit chỉ viết một lần.
            --tu 2026-11-20T16:30 ~ Không có tùy chọn “--tu”; dùng được: --from, --limit, --mode, --sessions.
            """)
    void eachMistakeHasItsSentence(String args, String sentence) {
        assertThat(due(args.strip().split(" "))).isEqualTo(2);
        assertThat(err()).startsWith(sentence.strip() + " (").as("in English too").matches("[^\\n]*\\([A-Z][a-z]+[ -~]*\\.\\)\\n");
        assertThat(out()).isEmpty();
    }

    @DisplayName("Ngày nghỉ của một năm, kèm lý do; ngày chưa quyết định được nói rõ")
    @Test
    void holidaysPrintTheYear() {
        assertThat(HolidaysCommand.run(List.of("2027"), stream(out), stream(err))).isZero();
        assertThat(out()).contains("2027-05-03  thứ Hai   Nghỉ bù          Ngày Quốc tế lao động 1/5")
                .contains("2027-02-06  thứ Bảy   Nghỉ lễ          Tết Nguyên đán").contains("(chưa xác nhận)")
                .endsWith("15 ngày nghỉ, 0 ngày làm bù.\n");
    }

    @DisplayName("Năm viết sai")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', textBlock = """
            năm-nay ~ Năm viết bằng chữ số như 2027, không phải “năm-nay”.
            2020 ~ Lịch nghỉ tính được cho các năm từ 2021 đến 2199, không phải 2020.
            2026 2027 ~ Chỉ viết một năm, ví dụ motcua holidays 2027.
            """)
    void wrongYearsAreExplained(String args, String sentence) {
        assertThat(HolidaysCommand.run(List.of(args.strip().split(" ")), stream(out), stream(err))).isEqualTo(2);
        assertThat(err()).startsWith(sentence.strip() + " (").as("in English too").matches("[^\\n]*\\([A-Z][a-z]+[ -~]*\\.\\)\\n");
    }

    private int due(String... args) {
        return DueCommand.run(List.of(args), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
