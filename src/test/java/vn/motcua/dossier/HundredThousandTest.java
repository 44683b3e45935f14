package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.motcua.access.Reach;
import vn.motcua.catalogue.Channel;
import vn.motcua.support.Http;

@OfficeTest
@TestPropertySource(properties = "test.database=hundred-thousand")   // an office of its own: others leave dossiers and later hours behind
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredThousandTest {
    private static final int ROWS = 100_000;
    private static final int SEEDED = 10_000;
    private static final List<WorkList> OF_OFFICIALS = Arrays.stream(WorkList.values()).filter(each -> each != WorkList.MINE).toList();
    @LocalServerPort int port;
    @Autowired People people;
    @Autowired Seeding seeding;
    @Autowired HistoryCheck history;
    @Autowired Lists lists;
    @Autowired Counts counts;
    @Autowired JdbcClient jdbc;

    /** Ten thousand with their histories, as the command makes them; their rows ten times over for the lists, more of those in process than are near. */
    @BeforeAll
    void seed() {
        Seeding.Seeded seeded = seeding.seed(SEEDED, done -> { });
        HistoryCheck.Report report = history.check();
        assertThat(report.first()).as("every invented history folds into its state").isEmpty();
        assertThat(report.dossiers()).isEqualTo(SEEDED);
        assertThat(report.events()).isEqualTo(seeded.events()).isGreaterThan(5 * SEEDED);
        String columns = jdbc.sql("""
                SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns
                 WHERE table_schema = 'dossier' AND table_name = 'dossier' AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'code')
                """).query(String.class).single();
        jdbc.sql("INSERT INTO dossier.dossier (id, code, " + columns + ") SELECT uuidv7(), split_part(code, '-', 1) || '-' || split_part(code, '-', 2)"
                + " || '-' || (1000000 + row_number() OVER ()), " + columns + " FROM dossier.dossier, generate_series(2, CASE state WHEN 'IN_PROCESS' THEN :more ELSE 1 END * "
                + ROWS / SEEDED + ")").param("more", moreInProcess()).update();
        some("SET state = 'DECIDED', decided_at = received_at, result_code = code || '-KQ1'");
        some("SET state = 'PAUSED', supplements = 1, paused_since = received_at, supplement_due = due_at + interval '30 days'");
        some("SET due_at = due_at - interval '60 days'");
        jdbc.sql("VACUUM ANALYZE dossier.dossier").update();
    }

    /** How many are in process at the agency hangs on the hour of the run: as many times more as make its list twice what is near. */
    private long moreInProcess() {
        long seeded = jdbc.sql("SELECT count(*) FROM dossier.dossier WHERE state = 'IN_PROCESS' AND agency_id = :agency")
                .param("agency", people.agency("H13.42").id()).query(Long.class).single();
        assertThat(seeded).isPositive();
        return 3 + 2_000 / (seeded * (ROWS / SEEDED));
    }

    /** Moves a few of those in process at the agency into the state that a list needs. */
    private void some(String change) {
        jdbc.sql("UPDATE dossier.dossier " + change + " WHERE id IN (SELECT id FROM dossier.dossier WHERE state = 'IN_PROCESS' AND agency_id = :agency"
                + " AND due_at > now() - interval '30 days' ORDER BY code LIMIT 25)").param("agency", people.agency("H13.42").id()).update();
    }

    private Reach reader(WorkList list) {
        return list == WorkList.MINE ? Reach.citizen(jdbc.sql("SELECT account_id FROM dossier.dossier ORDER BY id LIMIT 1").query(UUID.class).single(), null)
                : people.reachOf("thuha");
    }

    @ParameterizedTest
    @EnumSource(WorkList.class)
    @DisplayName("Mỗi danh sách đọc một khoảng của một chỉ mục, không quét bảng, không sắp xếp, với 100.000 hồ sơ")
    void eachListIsOneIndexRangeReadInOrder(WorkList list) {
        String plan = lists.explain(list, ListFilter.NONE, 26, reader(list)).getFirst();

        assertThat(plan).as(plan).contains("Index").doesNotContain("Seq Scan").doesNotContain("Bitmap");
        // What is read is what is shown, each dossier's row once more: no list wades through rows it throws away.
        assertThat(Plans.rowsRead(plan)).as(plan).isLessThanOrEqualTo(26 * 4 + 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuha", "lehanh", "kimlien"})
    @DisplayName("Đếm mọi danh sách: mỗi giai đoạn, mỗi bàn đọc một lần, chỉ đọc chỉ mục, không đọc hồ sơ")
    void countingReadsEachPhaseAndDeskOnceFromTheIndexAlone(String user) {
        Reach reach = people.reachOf(user);
        String plan = counts.explain(OF_OFFICIALS, ListFilter.NONE, reach, 300);

        assertThat(plan).as(plan).contains("Index Only Scan").doesNotContain("Index Scan").doesNotContain("Seq Scan").doesNotContain("Bitmap");
        // Four phases, by agency and by unit, and the desks.
        assertThat(Plans.rowsRead(plan)).as(plan).isLessThanOrEqualTo(300 * (2 * 4 + reach.posts().size() + 1));
        assertThat(plan.lines().filter(line -> line.contains("Index Only Scan")).count()).as(plan).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nguyen", "tt=1.004873", "zzzz"})
    @DisplayName("Số đếm của mỗi danh sách đúng bằng số dòng của danh sách ấy; đếm tới đâu thì nói từng ấy trở lên")
    void countsAreThoseOfTheLists(String typed) {
        for (String user : List.of("thuha", "lehanh", "kimlien", "khong-co-ai")) {
            Reach reach = people.reachOf(user);
            ListFilter filter = typed.isEmpty() ? ListFilter.NONE : filter(typed, reach);
            Map<WorkList, Counted> whole = counts.of(OF_OFFICIALS, filter, reach, 1_000_000);
            Map<WorkList, Counted> begun = counts.of(OF_OFFICIALS, filter, reach, 20);
            for (WorkList list : OF_OFFICIALS) {
                List<UUID> rows = new ArrayList<>();
                people.dossiers.export(list, filter, reach, row -> rows.add(row.id()));
                assertThat(whole.get(list)).as("%s of %s, %s", list, user, typed).isEqualTo(new Counted(rows.size(), false));
                Counted told = begun.get(list);
                assertThat(told.number()).as("%s of %s, %s", list, user, typed).isLessThanOrEqualTo(Math.min(rows.size(), 20));
                assertThat(told.more() || told.number() == rows.size()).as("%s of %s, %s: %s of %d", list, user, typed, told, rows.size()).isTrue();
                if (typed.isEmpty()) {
                    assertThat(told.number()).as("%s of %s", list, user).isEqualTo(Math.min(rows.size(), 20));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&q=zzzz", "&q=nguyen", "&tt=9.999999"})
    @DisplayName("Danh sách dài hơn số đếm tới, lọc không gặp hồ sơ nào: trang vẫn mở")
    void everyListOpensHoweverLittleWasCounted(String narrowed) {
        assertThat(counts.of(List.of(WorkList.IN_PROCESS), ListFilter.NONE, people.reachOf("thuha"), 300).get(WorkList.IN_PROCESS).more()).isTrue();
        Http ha = Http.at(port);
        assertThat(ha.signIn("thuha", "khong-dung-that").status()).isEqualTo(302);
        for (WorkList list : OF_OFFICIALS) {
            assertThat(ha.get("/ban-lam-viec?ds=" + list.slug() + narrowed).status()).as(list + narrowed).isEqualTo(200);
        }
    }

    /** The window, an officer of another unit, the head. */
    static Stream<Arguments> everyFilterOfEveryList() {
        List<String> filters = List.of("nguyen", "nguyen van", "an", "092197004518", "zzzz", "___", "tt=1.004873", "tt=9.999999", "lv=Hộ tịch", "lv=Không có", "kenh", "dv");
        return Stream.of("thuha", "lehanh", "kimlien").flatMap(user -> filters.stream().map(filter -> Arguments.of(user, filter)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyFilterOfEveryList")
    @DisplayName("Lọc gì, tra gì cũng chỉ đọc phần đầu danh sách, hoặc đúng những hồ sơ khớp, với 100.000 hồ sơ")
    void noFilterReadsWhatItThrowsAwayWithoutBound(String user, String typed) {
        Reach reach = people.reachOf(user);
        ListFilter filter = filter(typed, reach);
        for (WorkList list : Stream.concat(Stream.of((WorkList) null), OF_OFFICIALS.stream()).toList()) {
            List<String> plans = lists.explain(list, filter, 26, reach);
            String near = plans.getFirst();
            assertThat(near).as("%s near: %s", list, near).doesNotContain("Seq Scan on dossier").doesNotContain("Sort Key: d.");
            assertThat(Plans.rowsRead(near)).as("%s near: %s", list, near).isLessThanOrEqualTo(4 * 2 * 1000 + 26);
            List<DossierSummary> found = list == null ? people.dossiers.search(filter, null, 25, reach).rows() : people.dossiers.list(list, filter, null, 25, reach).rows();
            if (found.size() < 25) {
                String all = plans.getLast();
                assertThat(all).as("%s by filter: %s", list, all).doesNotContain("Seq Scan on dossier");
                // A list little longer than what is near may be read to its end instead.
                assertThat(Plans.rowsDiscarded(all)).as("%s by filter: %s", list, all).isLessThanOrEqualTo(list == null ? 500 : 1500);
            }
        }
    }

    private ListFilter filter(String typed, Reach reach) {
        return switch (typed.substring(0, Math.min(3, typed.length()))) {
            case "tt=" -> new ListFilter(null, typed.substring(3), null, null, null);
            case "lv=" -> new ListFilter(null, null, typed.substring(3), null, null);
            case "ken" -> new ListFilter(null, null, null, Channel.POST, null);
            case "dv" -> new ListFilter(null, null, null, null, reach.units().iterator().next());
            default -> new ListFilter(typed, null, null, null, null);
        };
    }

    @Test
    @DisplayName("Danh sách đã đọc hết mà không thấy thì không tìm lại lần nữa")
    void aListReadToItsEndIsNotSearchedAgain() {
        Reach reach = people.reachOf("thuha");
        ListFilter filter = filter("zzzz", reach);
        String ended = lists.explain(WorkList.AWAITING_SUPPLEMENT, filter, 26, reach).getLast();
        long all = counts.of(OF_OFFICIALS, ListFilter.NONE, reach, ROWS).get(WorkList.AWAITING_SUPPLEMENT).number();
        assertThat(Plans.rowsRead(ended)).as(ended).isPositive().isLessThanOrEqualTo(all);
        String longer = lists.explain(WorkList.IN_PROCESS, filter, 26, reach).getLast();
        assertThat(longer).containsPattern("dossier_search \\(actual");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen", "092197004518", "tt=1.004873", "kenh", "an"})
    @DisplayName("Lọc bằng cách nào cũng ra đúng những hồ sơ mà cả bảng cho thấy, đúng thứ tự")
    void bothWaysFindWhatTheWholeTableShows(String typed) {
        for (String user : List.of("thuha", "lehanh", "kimlien")) {
            Reach reach = people.reachOf(user);
            ListFilter filter = filter(typed, reach);
            List<UUID> table = Filters.bind(Visibility.bind(jdbc.sql("SELECT d.id FROM dossier.dossier d WHERE " + Visibility.sql(reach) + Filters.sql(filter)
                    + " ORDER BY d.filed_at DESC, d.id DESC LIMIT 60"), reach), filter).query(UUID.class).list();
            List<UUID> walked = new ArrayList<>();
            String after = null;
            do {
                DossierPage page = people.dossiers.search(filter, after, 20, reach);
                page.rows().forEach(row -> walked.add(row.id()));
                after = page.next();
            } while (after != null && walked.size() < 60);
            assertThat(walked).as("%s looks for %s", user, typed).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @EnumSource(WorkList.class)
    @DisplayName("Trang sau nối tiếp trang trước: không sót, không lặp, đúng thứ tự")
    void pagesFollowEachOtherWithoutGapOrRepetition(WorkList list) {
        List<UUID> byPages = new ArrayList<>();
        String after = null;
        int pages = 0;
        do {
            DossierPage page = people.dossiers.list(list, ListFilter.NONE, after, 7, reader(list));
            page.rows().forEach(row -> byPages.add(row.id()));
            after = page.next();
        } while (after != null && ++pages < 12);
        List<UUID> atOnce = people.dossiers.list(list, ListFilter.NONE, null, 7 * 13, reader(list)).rows().stream().map(DossierSummary::id).toList();

        assertThat(byPages).isNotEmpty().doesNotHaveDuplicates().isEqualTo(atOnce.subList(0, Math.min(atOnce.size(), byPages.size())));
    }
}
