package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Reach;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.WorkList;
import vn.motcua.support.Http;

/** Accounts × dossiers: list, search, export, detail and page answer alike, and nobody sees over the wall of the own agency. */
@DeskTest
class OnePredicateTest {
    private static final List<String> OFFICERS = List.of("thuha", "minhkhoi", "lehanh", "quocbao", "honggam", "thanhtung", "myxuyen", "quangdat",
            "quockhanh", "ngocdiep", "kimlien", "thuthao", "hoangson", "hoangyen", "trongnghia", "diemphuc");

    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired JdbcClient jdbc;

    private List<String> codes() {
        return jdbc.sql("SELECT code FROM dossier.dossier ORDER BY code").query(String.class).list();
    }

    private Set<String> found(Reach reach) {
        return new TreeSet<>(desks.dossiers.search(ListFilter.NONE, null, 500, reach).rows().stream().map(DossierSummary::code).toList());
    }

    @Test
    @DisplayName("Danh sách, tra cứu, xuất, chi tiết cùng một phạm vi")
    void whatIsFoundIsWhatOpensAndWhatIsListedIsAmongIt() {
        for (String officer : OFFICERS) {
            Reach reach = desks.reach(officer);
            Set<String> found = found(reach);
            Set<String> opens = new TreeSet<>(codes().stream().filter(code -> desks.dossiers.find(code, reach).isPresent()).toList());
            assertThat(opens).as(officer + " finds what opens").isEqualTo(found);
            for (WorkList list : WorkList.values()) {
                List<String> listed = desks.list(list, officer).stream().map(DossierSummary::code).toList();
                List<String> exported = new ArrayList<>();
                desks.dossiers.export(list, ListFilter.NONE, reach, row -> exported.add(row.code()));
                assertThat(found).as("%s, %s", officer, list).containsAll(listed);
                assertThat(exported).as("%s exports %s", officer, list).isEqualTo(listed);
                assertThat(desks.dossiers.counts(List.of(list), ListFilter.NONE, reach, 999).get(list).number()).as("%s counts %s", officer, list).isEqualTo(listed.size());
            }
        }
    }

    @Test
    void nobodySeesOverTheWallOfTheOwnAgencyAndWhoHoldsNothingSeesNothing() {
        assertThat(found(desks.reach("thuha"))).isNotEmpty().allMatch(code -> code.startsWith("H13.42-"));
        assertThat(found(desks.reach("thuthao"))).isNotEmpty().allMatch(code -> code.startsWith("H13.41-"));
        assertThat(found(desks.reach("diemphuc"))).isEmpty();
        assertThat(found(desks.reach("khong-co-ai"))).isEmpty();
        assertThat(found(desks.reach("kimlien"))).isEqualTo(found(desks.reach("thuha")));
    }

    @Test
    void theHistoryTheFilesAndTheReceiptFollowTheSamePredicate() {
        for (String officer : OFFICERS) {
            Reach reach = desks.reach(officer);
            Set<String> found = found(reach);
            for (String code : codes()) {
                assertThat(desks.dossiers.history(code, reach).isEmpty()).as("%s %s", officer, code).isEqualTo(!found.contains(code));
                assertThat(desks.dossiers.receipt(code, reach).isPresent()).as("%s %s", officer, code).isEqualTo(found.contains(code));
            }
        }
    }

    @Test
    void everyPageOfADossierOpensExactlyForThoseWhoFindIt() {
        Map<String, Http> browsers = new LinkedHashMap<>();
        Stream.of("thuha", "lehanh", "thuthao").forEach(user -> browsers.put(user, Desks.at(port, user)));
        List<String> sample = Stream.concat(codes().stream().filter(code -> code.startsWith("H13.41")),
                codes().stream().filter(code -> code.startsWith("H13.42")).limit(6)).toList();
        browsers.forEach((user, browser) -> {
            Set<String> found = found(desks.reach(user));
            for (String code : sample) {
                for (String noun : List.of("", "/phieu-kiem-soat", "/tiep-nhan", "/tu-choi", "/yeu-cau-bo-sung", "/chuyen", "/dung")) {
                    assertThat(browser.get("/ban-lam-viec/" + code + noun).status()).as("%s %s%s", user, code, noun)
                            .isEqualTo(found.contains(code) ? 200 : 404);
                }
            }
        });
    }
}
