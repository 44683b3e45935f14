package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.access.Reach;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Unit;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Lifecycle;
import vn.motcua.dossier.State;
import vn.motcua.support.Http;

/**
 * Every act × every place a dossier can stand at × every kind of official. What may be done is worked out here once more, from the
 * table of the law and the reach of the official: the page must offer just that, and the act must be accepted just then.
 */
@DeskTest
class ActMatrixTest {
    /** Reception; specialist of the leg; specialist of another unit; head of the unit; leader; clerk; head of the agency; another agency; citizen. */
    private static final List<String> PEOPLE = List.of("thuha", "myxuyen", "lehanh", "thanhtung", "quockhanh", "ngocdiep", "kimlien", "thuthao", "092197004518");
    private static final Map<String, Http> BROWSERS = new LinkedHashMap<>();

    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired Walks walks;
    @Autowired DeskActs acts;
    @Autowired Agencies agencies;

    @BeforeEach
    void signIn() {
        PEOPLE.forEach(user -> BROWSERS.computeIfAbsent(user, who -> Desks.at(port, who)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Walks.Stand.class)
    @DisplayName("Trang cho bấm việc nào thì việc ấy làm được, ngoài ra không ai làm được gì (Điều 18 Nghị định 118/2025/NĐ-CP)")
    void whatIsOfferedIsWhatIsAcceptedAndWhatTheLawAndTheReachSay(Walks.Stand stand) {
        DossierSummary dossier = walks.at(stand);
        Map<String, Set<Act>> expected = new LinkedHashMap<>();
        for (String user : PEOPLE) {
            expected.put(user, lawful(stand, dossier, user));
            assertThat(offered(user, dossier)).as("offered to %s at %s", user, stand).isEqualTo(expected.get(user));
        }
        for (String user : PEOPLE) {
            for (Act act : DeskActs.all()) {
                if (!expected.get(user).contains(act)) {
                    assertThat(acts.send(BROWSERS.get(user), dossier, act).status()).as("%s at %s by %s", act, stand, user).isIn(403, 404, 409, 422);
                }
            }
        }
        assertThat(walks.now(dossier)).as("what was refused changed nothing").isEqualTo(dossier);
        expected.forEach((user, may) -> may.forEach(act -> {
            DossierSummary fresh = walks.at(stand);
            Http.Page done = acts.send(BROWSERS.get(user), fresh, act);
            assertThat(done.status()).as("%s at %s by %s: %s", act, stand, user, done.text()).isEqualTo(302);
            assertThat(walks.now(fresh).version()).isEqualTo(fresh.version() + 1);
        }));
    }

    /** The acts whose buttons the dossier's page shows; the page of each act must agree. */
    private Set<Act> offered(String user, DossierSummary dossier) {
        Http browser = BROWSERS.get(user);
        Http.Page page = browser.get("/ban-lam-viec/" + dossier.code());
        Map<Act, Boolean> offered = new EnumMap<>(Act.class);
        for (Act act : DeskActs.all()) {
            String address = DeskActs.address(dossier, act);
            boolean button = page.status() == 200 && (page.body().contains("href=\"" + address + "\"") || page.body().contains("formaction=\"" + address + "\""));
            offered.put(act, button);
            assertThat(browser.get(address).body().contains("action=\"" + address + "\"")).as("the page of %s for %s", act, user).isEqualTo(button);
        }
        Set<Act> acts = EnumSet.noneOf(Act.class);
        offered.forEach((act, yes) -> {
            if (yes) {
                acts.add(act);
            }
        });
        return acts;
    }

    private Set<Act> lawful(Walks.Stand stand, DossierSummary dossier, String user) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        boolean officer = !user.startsWith("0");
        for (Act act : DeskActs.all()) {
            if (officer && Lifecycle.move(dossier.state(), act).isPresent() && reaches(desks.reach(user), act, dossier) && due(stand, act, dossier)) {
                may.add(act);
            }
        }
        return may;
    }

    /** By the posts held: whoever has the dossier; the head of that unit gives its work out; the single window may stop; leaders revoke. */
    private boolean reaches(Reach reach, Act act, DossierSummary dossier) {
        boolean holds = reach.holds(dossier.holderUnitId(), dossier.holderPost());
        return switch (act) {
            case ASSIGN -> holds || reach.holds(dossier.holderUnitId(), "truong-phong");
            case REVOKE -> reach.agencies().contains(dossier.agencyId()) || reach.holds(agencies.unit(dossier.agencyId(), "lanh-dao").orElseThrow().id(), "lanh-dao");
            case STOP -> holds || reach.units().contains(agencies.unit(dossier.agencyId(), Unit.SINGLE_WINDOW).orElseThrow().id());
            default -> holds;
        };
    }

    /** What the step is for; once asked is asked for good; a citizen who still has time is not stopped. */
    private static boolean due(Walks.Stand stand, Act act, DossierSummary dossier) {
        return switch (act) {
            case ASK_SUPPLEMENT -> dossier.supplements() == 0 && stand != Walks.Stand.TO_ISSUE;
            case FORWARD -> Set.of(Walks.Stand.TO_ASSIGN, Walks.Stand.DRAFTED, Walks.Stand.TO_VERIFY).contains(stand);
            case SEND_BACK -> stand != Walks.Stand.TO_ASSIGN;
            case DRAFT -> new TreeSet<>(Set.of(Walks.Stand.TO_DRAFT, Walks.Stand.DRAFTED)).contains(stand);
            case SIGN -> stand == Walks.Stand.TO_SIGN;
            case ISSUE -> stand == Walks.Stand.TO_ISSUE;
            case STOP -> stand != Walks.Stand.TO_ISSUE && (dossier.state() != State.AWAITING_SUPPLEMENT || stand == Walks.Stand.SUPPLEMENT_OVERDUE);
            default -> true;
        };
    }
}
