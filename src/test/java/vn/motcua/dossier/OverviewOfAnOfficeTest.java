package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.report.Tally;
import vn.motcua.report.Verdict;
import vn.motcua.shared.LegalReference;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;

@DisplayName("Trang Tổng quan của người đứng đầu")
@OfficeTest
@TestPropertySource(properties = "test.database=tong-quan")
class OverviewOfAnOfficeTest {
    private static final String PASSWORD = "khong-dung-that";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Pattern NUMBER = Pattern.compile("href=\"(/tong-quan/ho-so[^\"]*)\">([0-9.]+)<");
    private static final Pattern TILE = Pattern.compile(
            "class=\"mc-stat[^\"]*\" href=\"([^\"]*)\">.*?<span class=\"mc-stat__num\">([^<]*)</span><span class=\"mc-stat__note\">([^<]*)<");
    private static final Pattern CHIP = Pattern.compile("class=\"mc-chip mc-chip--late\">(?:<svg.*?</svg>)?([^<]+)<");
    private static boolean made;

    @Autowired People people;
    @Autowired Tally tally;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    /** Overdue at the desk and at the window, due today, waiting, supplement asked, decided, returned, refused. */
    @BeforeEach
    void anOfficeAtWork() {
        if (!made) {
            made = true;
            people.clock().set("2026-11-12T09:00");
            people.filed();
            people.received();
            DossierSummary returned = people.returned();
            people.decided();
            people.receiving.refuse(People.seen(people.filed()), "Không thuộc thẩm quyền", new LegalReference("Điều 11 Nghị định 45/2020/NĐ-CP"), people.officer("thuha"));
            people.clock().set("2026-11-19T15:00");
            people.filed();
            people.received();
            people.asked(people.received(), "lehanh");
            DossierSummary late = people.received();
            people.clock().set("2026-11-23T08:10");
            people.filed();
            await().atMost(Duration.ofSeconds(30)).until(() -> sum() == 2);
            assertThat(late.code()).isNotEqualTo(returned.code());
        }
        people.clock().set("2026-11-23T08:50");
    }

    @DisplayName("Mỗi con số mở ra đúng bấy nhiêu hồ sơ")
    @Test
    void everyNumberOpensThatManyDossiers() {
        Http head = head("kimlien");
        Http.Page page = head.get("/tong-quan");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("UBND phường Ninh Kiều", "Tính đến 08:50 thứ Hai, 23/11/2026");
        Map<String, Long> numbers = numbers(page.body());
        assertThat(numbers).hasSizeGreaterThan(12);
        numbers.forEach((href, number) -> assertThat(dossiers(head, href)).as(href).isEqualTo(number.intValue()));
        assertThat(numbers.keySet()).anyMatch(href -> href.contains("qua-han")).anyMatch(href -> href.contains("den-han-hom-nay"))
                .anyMatch(href -> href.contains("cho-bo-sung")).anyMatch(href -> href.contains("da-giai-quyet")).anyMatch(href -> href.contains("dv="));
    }

    @DisplayName("Hồ sơ đang mở bằng tổng các trạng thái; không dòng nào toàn số không; kết quả đúng hẹn nói rõ hồ sơ quá hạn nào chưa tính")
    @Test
    void theSumsAddUpAndSayWhatTheyLeaveOut() {
        String body = head("kimlien").get("/tong-quan").body();
        Map<String, Long> numbers = numbers(body);
        long open = numbers.get("/tong-quan/ho-so?nhom=dang-mo&cq=H13.42");
        assertThat(List.of("cho-tiep-nhan", "cho-bo-sung", "dang-giai-quyet", "cho-tra").stream()
                .mapToLong(group -> numbers.get("/tong-quan/ho-so?nhom=%s&cq=H13.42".formatted(group))).sum()).isEqualTo(open).isPositive();
        assertThat(numbers.entrySet().stream().filter(each -> each.getKey().contains("nhom=dang-mo") && each.getKey().contains("dv="))
                .mapToLong(Map.Entry::getValue).sum()).isEqualTo(open);
        Matcher rows = Pattern.compile("<tr><th scope=\"row\">[^<]*</th>(.*?)</tr>", Pattern.DOTALL).matcher(body.substring(body.indexOf("id=\"don-vi\"")));
        while (rows.find()) {
            assertThat(rows.group(1)).as("a row says something").contains("/tong-quan/ho-so?");
        }
        long late = numbers.get("/tong-quan/ho-so?nhom=qua-han&cq=H13.42");
        assertThat(late).isPositive();
        assertThat(body).contains("2 trong 2 hồ sơ có kết quả kịp hẹn; chưa tính %d hồ sơ đang quá hạn, chưa có kết quả".formatted(late));
    }

    @DisplayName("Hồ sơ đã kết thúc trong tháng đếm theo trạng thái, cộng đúng tổng; hồ sơ bị từ chối tiếp nhận cũng có con số và danh sách")
    @Test
    void whatHasEndedIsCountedToo() {
        Http head = head("kimlien");
        String body = head.get("/tong-quan").body();
        Map<String, Long> numbers = numbers(body);
        String period = "&cq=H13.42&tu=2026-11-01&den=2026-11-23";
        long ended = numbers.get("/tong-quan/ho-so?nhom=da-ket-thuc" + period);
        assertThat(List.of("da-tra", "khong-tiep-nhan", "da-rut", "dung-giai-quyet", "da-thu-hoi").stream()
                .mapToLong(group -> numbers.getOrDefault("/tong-quan/ho-so?nhom=%s%s".formatted(group, period), 0L)).sum()).isEqualTo(ended).isEqualTo(2);
        assertThat(numbers).containsEntry("/tong-quan/ho-so?nhom=khong-tiep-nhan" + period, 1L).containsEntry("/tong-quan/ho-so?nhom=da-tra" + period, 1L);
        long open = numbers.get("/tong-quan/ho-so?nhom=dang-mo&cq=H13.42");
        assertThat(body).contains("%d hồ sơ: %d đang mở, 2 đã kết thúc trong tháng 11.".formatted(open + ended, open));
        assertThat(head.get("/tong-quan/ho-so?nhom=khong-tiep-nhan" + period).text()).contains("Không được tiếp nhận, từ 01/11/2026 đến 23/11/2026");
        assertThat(dossiers(head, "/tong-quan/ho-so?nhom=da-ket-thuc&cq=H13.42&tu=2026-10-01&den=2026-10-31")).as("another month").isZero();
        assertThat(head.get("/tong-quan/ho-so?nhom=da-tra" + period).text()).as("nobody has to take what is over").contains("Đã xong").doesNotContain("Chưa ai nhận");
        assertThat(head.get("/tong-quan/ho-so?nhom=cho-tra&cq=H13.42").text()).as("nor what waits for its owner").contains("Ở quầy, chờ trả").doesNotContain("Chưa ai nhận");
    }

    @DisplayName("Quá hạn bao lâu: trang Tổng quan, danh sách sau con số, danh sách ở bàn và trang hồ sơ nói như nhau")
    @Test
    void theDelayIsTheSameWhereverItIsTold() {
        people.clock().set("2026-11-26T10:00");
        Http head = head("kimlien");
        Map<String, String> told = delays(head.get("/tong-quan").body());
        assertThat(told).hasSizeGreaterThan(2);
        assertThat(told.values()).as("some are days late, some hours").anyMatch(delay -> delay.contains("ngày"));
        assertThat(Stream.of(head.get("/tong-quan").body().split("<tr>")).filter(row -> row.contains("Chưa ai nhận")).toList()).as("whom to call").isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsPattern("Gọi [^<]*, ?<a [^>]*href=\"tel:[0-9]+\""));
        Map<String, String> behind = delays(head.get("/tong-quan/ho-so?nhom=qua-han&cq=H13.42").body());
        Map<String, String> desk = delays(head.get("/ban-lam-viec?ds=qua-han").body());
        told.forEach((code, delay) -> {
            assertThat(behind.get(code)).as("list of %s", code).isEqualTo(delay);
            assertThat(desk.get(code)).as("desk, %s", code).isEqualTo(delay);
            assertThat(CHIP.matcher(head.get("/ban-lam-viec/" + code).body()).results().map(each -> each.group(1)).toList())
                    .as("page of %s", code).contains(delay);
        });
    }

    /** By code, the chip that stands in the same row. */
    private static Map<String, String> delays(String body) {
        Map<String, String> delays = new LinkedHashMap<>();
        for (String row : body.split("<tr>")) {
            Matcher code = Pattern.compile("mc-code\" href=\"/ban-lam-viec/(H13[^\"?]+)").matcher(row);
            Matcher chip = CHIP.matcher(row);
            if (code.find() && chip.find()) {
                delays.put(code.group(1), chip.group(1));
            }
        }
        return delays;
    }

    @DisplayName("Số cộng dần từ sự kiện bằng số tính lại từ đầu; nghe một sự kiện hai lần không cộng hai lần")
    @Test
    void theSumsEqualThoseMadeAnew() {
        List<Tally.Sum> kept = sums();
        assertThat(kept).allMatch(sum -> sum.verdict() == Verdict.EARLY && sum.unitName().contains("Tư pháp"));
        DossierSummary decided = people.dossiers.list(WorkList.TO_RETURN, ListFilter.NONE, null, 1, people.reachOf("kimlien")).rows().getFirst();
        transaction.executeWithoutResult(status -> events.publishEvent(new DossierDecided(decided.id(), decided.code(), decided.decidedAt(),
                decided.accountId(), decided.agencyId(), decided.procedure(), decided.code() + "-KQ1", "c".repeat(64), null)));
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(() -> sums().equals(kept));
        tally.rebuild();
        assertThat(sums()).isEqualTo(kept);
    }

    @DisplayName("Người đứng đầu phường khác không thấy số nào của phường này; cán bộ không đứng đầu được chỉ đường về")
    @Test
    void theReachOfAHeadEndsAtTheAgency() {
        Http other = head("trongnghia");
        assertThat(other.get("/tong-quan").text()).contains("UBND phường Cái Khế").doesNotContain("Ninh Kiều");
        assertThat(numbers(other.get("/tong-quan").body())).as("Cái Khế has no dossier").allSatisfy((href, number) -> assertThat(number).isZero());
        assertThat(other.get("/tong-quan/ho-so?nhom=qua-han&cq=H13.42").status()).isEqualTo(404);
        for (String odd : List.of("nhom=dang-mo&tt=%00", "nhom=da-ket-thuc&tu=2026-11-01&den=%2B999999999-12-31", "nhom=da-ket-thuc&tu=%2B294277-01-01&den=2026-11-01")) {
            assertThat(head("kimlien").get("/tong-quan/ho-so?cq=H13.42&" + odd).status()).as(odd).isIn(200, 404);
        }
        assertThat(other.get("/tong-quan?cq=H13.42").status()).isEqualTo(404);
        Http.Page officer = head("thuha").get("/tong-quan");
        assertThat(officer.status()).isEqualTo(403);
        assertThat(officer.text()).contains("dành cho người đứng đầu", "Về bàn làm việc");
        assertThat(head("thuha").get("/ban-lam-viec/su-kien-treo").status()).isEqualTo(404);
        assertThat(head("kimlien").get("/ban-lam-viec/su-kien-treo").text()).contains("Không có sự kiện treo");
    }

    @DisplayName("Đăng nhập xong, người đứng đầu vào trang Tổng quan; có hồ sơ chờ trên bàn thì vào bàn trước; cán bộ khác vào bàn làm việc")
    @Test
    void aHeadBeginsWithWhatWaitsThenWithTheOverview() {
        assertThat(Http.at(port).signIn("thuha", PASSWORD).location()).isEqualTo("/ban-lam-viec");
        assertThat(head("thuha").get("/ban-lam-viec/bat-dau").location()).as("asked for by hand").isEqualTo("/ban-lam-viec?ds=cua-toi");
        Http head = Http.at(port);
        assertThat(head.signIn("kimlien", PASSWORD).location()).isEqualTo("/ban-lam-viec/bat-dau");
        assertThat(head.get("/ban-lam-viec/bat-dau").location()).isEqualTo("/tong-quan");
        DossierSummary toSign = people.toSign();
        assertThat(head("quockhanh").get("/ban-lam-viec/bat-dau").location()).isEqualTo("/ban-lam-viec?ds=cua-toi");
        assertThat(Http.at(port).get("/ban-lam-viec/bat-dau").location()).startsWith("/dang-nhap");
        People.done(people.deciding.signed(People.seen(toSign), "b".repeat(64), Map.of(), people.officer("quockhanh")));
    }

    @DisplayName("Địa chỉ lạ là trang không có, không phải lỗi")
    @Test
    void strangeAddressesDoNotExist() {
        Http head = head("kimlien");
        for (String query : List.of("", "nhom=la&cq=H13.42", "nhom=qua-han", "nhom=qua-han&cq=H13.42&dv=x", "nhom=da-giai-quyet&cq=H13.42",
                "nhom=da-giai-quyet&cq=H13.42&tu=2026-02-30&den=x",
                "nhom=khong-tiep-nhan&cq=H13.42", "nhom=da-tra&cq=H13.42&tu=2026-11-01&den=2026-11-30&kq=truoc-han", "nhom=qua-han&cq=H13.42&tu=2026-11-01&den=2026-11-30", "nhom=qua-han&cq=H13.42&sau=x")) {
            assertThat(head.get("/tong-quan/ho-so?" + query).status()).as(query).isEqualTo(404);
        }
        assertThat(head.get("/tong-quan/ho-so?nhom=qua-han&cq=H13.42&dv=" + UUID.randomUUID()).text()).contains("Lúc này không có hồ sơ nào ở đây");
    }

    @DisplayName("Vừa mọi màn hình, không lỗi trợ năng")
    @Test
    void thePagesFit() {
        try (Browsers browsers = Browsers.at(port)) {
            look(browsers.phone(), "phone");
            look(browsers.open(Browsers.Screen.TABLET, false, true), "tablet");
            look(browsers.desktop(), "desktop");
            look(browsers.open(Browsers.Screen.DESKTOP, true, true), "desktop-dark");
        }
    }

    private void look(BrowserContext context, String face) {
        Page page = context.newPage();
        page.navigate("/dang-nhap");
        page.fill("[name=username]", "kimlien");
        page.fill("[name=password]", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("dang-nhap"));
        Map.of("tong-quan", "/tong-quan", "tong-quan-ho-so", "/tong-quan/ho-so?nhom=dang-giai-quyet&cq=H13.42", "su-kien-treo",
                "/ban-lam-viec/su-kien-treo").forEach((name, path) -> {
            page.navigate(path);
            Browsers.shot(page, "report/%s-%s".formatted(name, face));
            assertThat(Browsers.accessibilityProblems(page)).as("%s %s", name, face).isEmpty();
            assertThat(Browsers.scrollsSideways(page)).as("%s %s", name, face).isFalse();
        });
        context.close();
    }

    private Http head(String user) {
        Http http = Http.at(port);
        http.signIn(user, PASSWORD);
        return http;
    }

    private static Map<String, Long> numbers(String body) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        Matcher links = NUMBER.matcher(body);
        while (links.find()) {
            numbers.put(links.group(1).replace("&amp;", "&"), Long.parseLong(links.group(2).replace(".", "")));
        }
        Matcher tiles = TILE.matcher(body.replace("\n", " "));
        while (tiles.find()) {
            String number = tiles.group(2).matches("[0-9.]+") ? tiles.group(2) : tiles.group(3).startsWith("chưa có kết quả nào") ? "0" : tiles.group(3).replaceAll(".*trong ([0-9.]+) hồ sơ có kết quả.*", "$1");
            numbers.put(tiles.group(1).replace("&amp;", "&"), Long.parseLong(number.replace(".", "")));
        }
        return numbers;
    }

    private static int dossiers(Http http, String href) {
        int found = 0;
        String next = href;
        while (next != null) {
            String body = http.get(next).body();
            found += body.split("href=\"/ban-lam-viec/H13", -1).length - 1;
            Matcher more = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"").matcher(body);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return found;
    }

    private List<Tally.Sum> sums() {
        return tally.sums(people.agency("H13.42").id(), FIRST, LAST);
    }

    private long sum() {
        return sums().stream().mapToLong(Tally.Sum::count).sum();
    }
}
