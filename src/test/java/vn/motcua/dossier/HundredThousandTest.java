package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.motcua.access.Reach;

@OfficeTest
@TestPropertySource(properties = "test.database=hundred-thousand")   // an office of its own: others leave dossiers and later hours behind
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredThousandTest {
    private static final int ROWS = 100_000;
    private static final int SEEDED = 10_000;
    @Autowired People people;
    @Autowired Seeding seeding;
    @Autowired HistoryCheck history;
    @Autowired Lists lists;
    @Autowired JdbcClient jdbc;

    /** Ten thousand with their histories, as the command makes them; their rows ten times over for the lists. */
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
                + " || '-' || (1000000 + row_number() OVER ()), " + columns + " FROM dossier.dossier, generate_series(2, " + ROWS / SEEDED + ")").update();
        some("SET state = 'DECIDED', decided_at = received_at, result_code = code || '-KQ1'");
        some("SET state = 'PAUSED', supplements = 1, paused_since = received_at, supplement_due = due_at + interval '30 days'");
        some("SET due_at = due_at - interval '60 days'");
        jdbc.sql("ANALYZE dossier.dossier").update();
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
        String plan = String.join("\n", lists.explain(list, ListFilter.NONE, 26, reader(list)));

        assertThat(plan).as(plan).contains("Index").doesNotContain("Seq Scan").doesNotContain("Bitmap");
        // What is read is what is shown: no list wades through rows it throws away.
        assertThat(Plans.rowsRead(plan)).as(plan).isLessThanOrEqualTo(26 * 4 + 10);
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
