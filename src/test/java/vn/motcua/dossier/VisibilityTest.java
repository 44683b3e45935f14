package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.motcua.access.Reach;
import vn.motcua.shared.Ids;

@OfficeTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTest {
    @Autowired People people;
    @Autowired Seeding seeding;
    @Autowired JdbcClient jdbc;
    private List<Dossier> all;

    @BeforeAll
    void seed() {
        seeding.seed(600, done -> { });
        people.received();
    }

    @BeforeEach
    void readAll() {
        all = jdbc.sql("SELECT " + DossierRow.COLUMNS + " FROM dossier.dossier d").query(DossierRow.MAPPER).list();
    }

    /** Reaches of every kind, made of ids that occur and of ids that do not. */
    private Reach reach(Random random) {
        Dossier some = all.get(random.nextInt(all.size()));
        boolean officer = random.nextBoolean();
        Set<UUID> units = new HashSet<>();
        Set<UUID> agencies = new HashSet<>();
        if (officer) {
            some.units().stream().filter(unit -> random.nextInt(3) == 0).forEach(units::add);
            if (random.nextInt(6) == 0) {
                agencies.add(some.subject().agencyId());
            }
        }
        Set<String> posts = units.stream().map(unit -> unit + "/chuyen-vien").collect(Collectors.toSet());
        UUID account = random.nextInt(4) == 0 ? Ids.v7(Instant.now()) : some.subject().accountId();
        return new Reach(account, random.nextBoolean() ? null : Ids.v7(Instant.now()), officer ? Ids.v7(Instant.now()) : null, units, posts, agencies);
    }

    @Test
    @DisplayName("Một quyền xem duy nhất: tìm kiếm, mở hồ sơ và phép thử trong Java luôn thấy đúng như nhau, với 300 phạm vi ngẫu nhiên")
    void searchDetailAndCheckSeeTheSame() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Reach reach = reach(random);
            Set<UUID> sql = Visibility.bind(jdbc.sql("SELECT d.id FROM dossier.dossier d WHERE " + Visibility.sql(reach)), reach).query(UUID.class).set();
            Set<UUID> java = all.stream().filter(dossier -> Visibility.sees(reach, dossier)).map(Dossier::id).collect(Collectors.toSet());
            assertThat(sql).as(reach.toString()).isEqualTo(java);
            Dossier one = all.get(random.nextInt(all.size()));
            assertThat(people.dossiers.find(one.code(), reach).isPresent()).isEqualTo(java.contains(one.id()));
        }
    }

    @Test
    @DisplayName("Danh sách, đếm, xuất và tìm kiếm không bao giờ cho thấy hồ sơ ngoài quyền, và đếm bằng đúng số dòng")
    void listsCountsAndExportsAgree() {
        List<Reach> readers = new ArrayList<>(Stream.of("thuha", "lehanh", "kimlien", "quockhanh", "thuthao", "trongnghia").map(people::reachOf).toList());
        readers.add(People.reachOfAnh());
        for (Reach reader : readers) {
            Set<UUID> mayBeSeen = all.stream().filter(dossier -> Visibility.sees(reader, dossier)).map(Dossier::id).collect(Collectors.toSet());
            for (WorkList list : WorkList.values()) {
                List<UUID> exported = new ArrayList<>();
                people.dossiers.export(list, ListFilter.NONE, reader, row -> exported.add(row.id()));
                assertThat(mayBeSeen).as(list + " " + reader).containsAll(exported);
                assertThat(exported).doesNotHaveDuplicates();
                assertThat(people.dossiers.counts(List.of(list), ListFilter.NONE, reader, 10_000).get(list)).isEqualTo(new Counted(exported.size(), false));
            }
            List<UUID> found = new ArrayList<>();
            String after = null;
            do {
                DossierPage page = people.dossiers.search(ListFilter.NONE, after, 100, reader);
                page.rows().forEach(row -> found.add(row.id()));
                after = page.next();
            } while (after != null);
            assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mayBeSeen);
        }
    }

    @Test
    @DisplayName("Phạm vi dừng ở bức tường: phường này không thấy hồ sơ phường kia, người dân chỉ thấy hồ sơ của mình, người lạ không thấy gì")
    void reachStopsAtTheWall() {
        DossierSummary ours = people.filed();
        assertThat(people.dossiers.find(ours.code(), people.reachOf("thuha"))).isPresent();
        assertThat(people.dossiers.find(ours.code(), people.reachOf("kimlien"))).isPresent();
        assertThat(people.dossiers.find(ours.code(), people.reachOf("lehanh"))).as("not yet hers").isEmpty();
        assertThat(people.dossiers.find(ours.code(), people.reachOf("thuthao"))).isEmpty();
        assertThat(people.dossiers.find(ours.code(), people.reachOf("trongnghia"))).isEmpty();
        assertThat(people.dossiers.find(ours.code(), Reach.citizen(People.account("092095007361"), People.personId("092095007361")))).isEmpty();
        assertThat(people.dossiers.find(ours.code(), new Reach(null, null, null, Set.of(), Set.of(), Set.of()))).isEmpty();
        assertThat(people.dossiers.receipt(ours.code(), people.reachOf("thuthao"))).isEmpty();
        assertThat(people.dossiers.open(ours.code(), people.reachOf("thuthao"), "tò mò")).isEmpty();
        assertThat(people.dossiers.readings(ours.code(), People.reachOfAnh())).isEmpty();
    }

    @Test
    @DisplayName("Mỗi lần cán bộ mở hồ sơ được ghi lại với mục đích, người nộp xem được ai đã xem")
    void eachOpeningByAnOfficialIsRecorded() {
        DossierSummary filed = people.filed();
        people.dossiers.open(filed.code(), people.reachOf("thuha"), "Xem để tiếp nhận");
        people.dossiers.open(filed.code(), People.reachOfAnh(), "");
        assertThat(people.dossiers.readings(filed.code(), People.reachOfAnh())).singleElement().satisfies(reading -> {
            assertThat(reading.officer()).isEqualTo("Nguyễn Thị Thu Hà");
            assertThat(reading.purpose()).isEqualTo("Xem để tiếp nhận");
        });
    }

    @Test
    @DisplayName("Tìm không cần dấu: theo tên, mã hồ sơ, số định danh; ký tự đặc biệt là chính nó")
    void searchIsBlindToAccents() {
        DossierSummary filed = people.filed();
        Reach reader = people.reachOf("thuha");
        for (String typed : List.of("tran ngoc anh", "TRẦN NGỌC ÁNH", filed.code(), filed.code().toLowerCase(), "092197004518", "Ánh 0921970", "tr", "h1", "H1 án", "09")) {
            assertThat(people.dossiers.search(new ListFilter(typed, null, null, null, null), null, 500, reader).rows())
                    .as(typed).extracting(DossierSummary::code).contains(filed.code());
        }
        assertThat(people.dossiers.search(new ListFilter("100%", null, null, null, null), null, 50, reader).rows()).isEmpty();
        assertThat(people.dossiers.search(new ListFilter("_____", null, null, null, null), null, 50, reader).rows()).isEmpty();
    }
}
