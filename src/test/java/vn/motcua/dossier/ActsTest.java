package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slips;
import vn.motcua.routing.Verdict;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LegalReference;

@OfficeTest
class ActsTest {
    @Autowired People people;
    @Autowired HistoryCheck history;
    @Autowired Slips slips;
    @Autowired Acting acting;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private Map<State, Supplier<DossierSummary>> walks() {
        Map<State, Supplier<DossierSummary>> walks = new EnumMap<>(State.class);
        walks.put(State.FILED, people::filed);
        walks.put(State.AWAITING_SUPPLEMENT, () -> people.asked(people.filed(), "thuha"));
        walks.put(State.REFUSED, () -> People.done(people.receiving.refuse(People.seen(people.filed()), "Nộp nhầm nơi", new LegalReference("Điều 21"), people.officer("thuha"))));
        walks.put(State.WITHDRAWN, () -> People.done(people.receiving.withdraw(People.seen(people.filed()), "", People.anh())));
        walks.put(State.IN_PROCESS, people::received);
        walks.put(State.PAUSED, () -> people.asked(people.received(), "lehanh"));
        walks.put(State.DECIDED, people::decided);
        walks.put(State.RETURNED, people::returned);
        walks.put(State.REVOKED, () -> People.done(people.revoked(People.seen(people.returned()), "quockhanh")));
        walks.put(State.STOPPED, () -> People.done(people.receiving.withdraw(People.seen(people.received()), "Thôi không làm nữa", People.anh())));
        return walks;
    }

    private ActOutcome attempt(Act act, DossierSummary d) {
        Actor holder = d.holderOfficerId() != null || d.holderPost().equals("tiep-nhan") || d.holderPost().equals("tra-ket-qua") ? people.officer("thuha")
                : people.officer(Map.of("chuyen-vien", "lehanh", "lanh-dao", "quockhanh", "van-thu", "ngocdiep").get(d.holderPost()));
        Seen seen = People.seen(d);
        return switch (act) {
            case FILE -> throw new AssertionError();
            case RECEIVE -> people.receiving.receive(seen, people.ticks(d), holder);
            case ASK_SUPPLEMENT -> people.receiving.askSupplement(seen, List.of(new SupplementItem("x", "X", "Thiếu")), "", holder);
            case ANSWER_SUPPLEMENT -> people.receiving.answerSupplement(seen, List.of(), "Đây", People.anh());
            case REFUSE -> people.receiving.refuse(seen, "Không đủ", new LegalReference("Điều 11"), holder);
            case WITHDRAW -> people.receiving.withdraw(seen, "", People.anh());
            case ASSIGN -> people.work.assign(seen, People.officerId("lehanh"), "", holder);
            case FORWARD -> people.work.forward(seen, null, "", holder);
            case SEND_BACK -> people.work.sendBack(seen, 2, "Xem lại", holder);
            case DRAFT -> people.deciding.drafted(seen, "a".repeat(64), Map.of(), "", holder);
            case SIGN -> people.deciding.signed(seen, "a".repeat(64), Map.of(), holder);
            case ISSUE -> people.deciding.issued(seen, new Deciding.Issued(d.code() + "-KQ1", "a".repeat(64), Map.of(), null), holder);
            case HAND_OVER -> people.work.handOver(seen, "Tại quầy", ResultRecipient.applicant(), holder);
            case STOP -> people.work.stop(seen, null, "Theo đơn ngày 20/11", People.anh());
            case REVOKE -> people.revoked(seen, "kimlien");
        };
    }

    @Test
    @DisplayName("Người khác làm xong giữa lúc đọc hồ sơ và lúc đọc phiếu: nói là hồ sơ vừa thay đổi, không thành lỗi của cổng")
    void whatWasReadAtTwoMomentsIsOvertakenAndNoFailure() {
        DossierSummary decided = people.decided();
        Seen seen = People.seen(decided);
        Actor ha = people.officer("thuha");
        assertThat(acting.act(seen, Act.HAND_OVER, ha, now -> {
            People.done(people.work.handOver(seen, "Trực tuyến", null, ha));
            slips.of(decided.id()).orElseThrow().openLeg().orElseThrow();
            throw new AssertionError("The slip was closed by the act before");
        })).isInstanceOf(ActOutcome.Repeated.class);
        DossierSummary other = people.decided();
        assertThatThrownBy(() -> acting.act(People.seen(other), Act.HAND_OVER, ha, now -> {
            throw new IllegalStateException("A failure of ours");
        })).hasMessage("A failure of ours");
    }

    @Test
    @DisplayName("Mọi tình trạng tới được bằng việc thật; việc ngoài bảng bị từ chối và không để lại dấu vết; hồ sơ chưa xong luôn có người giữ và hạn kế tiếp")
    void everyStateIsReachedAndEveryPairOutsideTheTableRefused() {
        walks().forEach((state, walk) -> {
            DossierSummary dossier = walk.get();
            assertThat(dossier.state()).isEqualTo(state);
            assertThat(dossier.holderUnitId()).isNotNull();
            assertThat(dossier.nextDue() == null).as(state + " has its next due").isEqualTo(state.terminal());
            for (Act act : Act.values()) {
                // Withdrawing after acceptance is the act of stopping.
                if (act == Act.FILE || act == Act.WITHDRAW || Lifecycle.move(state, act).isPresent()) {
                    continue;
                }
                assertThat(attempt(act, dossier)).as(state + " " + act).isNotInstanceOf(ActOutcome.Done.class);
            }
            DossierSummary after = people.dossiers.find(dossier.code(), People.reachOfAnh()).orElseThrow();
            assertThat(after).isEqualTo(dossier);
        });
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Hai cán bộ cùng tiếp nhận một lúc: một người được, người kia được báo, một giấy hẹn, một phiếu")
    void twoOfficialsWhoReceiveAtOnceHaveOneEffect() throws Exception {
        DossierSummary filed = people.filed();
        List<Tick> ticks = people.ticks(filed);
        List<ActOutcome> outcomes = atOnce(List.of(() -> people.receiving.receive(People.seen(filed), ticks, people.officer("thuha")),
                () -> people.receiving.receive(People.seen(filed), ticks, people.officer("minhkhoi"))));

        assertThat(outcomes).filteredOn(ActOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome instanceof ActOutcome.Overtaken || outcome instanceof ActOutcome.NotNow).hasSize(1);
        assertThat(slips.of(filed.id()).orElseThrow().legs()).hasSize(2);
        assertThat(people.dossiers.history(filed.code(), people.reachOf("thuha"))).hasSize(2);
    }

    @Test
    @DisplayName("Tiếp nhận và rút cùng một lúc: đúng một việc xảy ra")
    void receivingAndWithdrawingAtOnceHaveOneEffect() throws Exception {
        for (int i = 0; i < 5; i++) {
            DossierSummary filed = people.filed();
            List<Tick> ticks = people.ticks(filed);
            List<ActOutcome> outcomes = atOnce(List.of(() -> people.receiving.receive(People.seen(filed), ticks, people.officer("thuha")),
                    () -> people.receiving.withdraw(People.seen(filed), "", People.anh())));
            assertThat(outcomes).filteredOn(ActOutcome.Done.class::isInstance).hasSize(1);
            DossierSummary after = people.dossiers.find(filed.code(), People.reachOfAnh()).orElseThrow();
            assertThat(after.state()).isIn(State.IN_PROCESS, State.WITHDRAWN);
            assertThat(after.version()).isEqualTo(2);
        }
    }

    private static List<ActOutcome> atOnce(List<Supplier<ActOutcome>> acts) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService hands = Executors.newFixedThreadPool(acts.size())) {
            List<Future<ActOutcome>> futures = acts.stream().map(act -> hands.submit(() -> {
                go.await();
                return act.get();
            })).toList();
            go.countDown();
            return Stream.of(futures.get(0).get(), futures.get(1).get()).toList();
        }
    }

    @Test
    @DisplayName("Bấm hai lần nút chuyển chỉ chuyển một bước, dù người bấm giữ cả bước sau")
    void theSameForwardTwiceIsOneStep() {
        DossierSummary drafted = people.drafted(people.received());
        DossierSummary forwarded = People.done(people.work.forward(People.seen(drafted), null, "", people.officer("lehanh")));
        assertThat(people.work.forward(People.seen(drafted), null, "", people.officer("lehanh"))).isNotInstanceOf(ActOutcome.Done.class);
        assertThat(people.work.forward(People.seen(drafted), null, "", people.officer("quockhanh"))).isInstanceOf(ActOutcome.Overtaken.class);
        assertThat(people.dossiers.find(drafted.code(), People.reachOfAnh()).orElseThrow().version()).isEqualTo(forwarded.version());
    }

    @Test
    @DisplayName("Mặc định là không: người không giữ hồ sơ, người nơi khác, người lạ đều không làm được gì")
    void whoDoesNotHoldItMayDoNothing() {
        DossierSummary filed = people.filed();
        for (Actor other : List.of(people.officer("lehanh"), people.officer("quockhanh"), people.officer("thuthao"), People.anh(),
                new Actor(People.account("092095007361"), null, "Lê Hoàng Nam", null))) {
            assertThat(people.receiving.receive(People.seen(filed), people.ticks(filed), other)).as(other.name()).isInstanceOf(ActOutcome.NotYours.class);
        }
        assertThat(people.receiving.withdraw(People.seen(filed), "", new Actor(People.account("092095007361"), null, "Lê Hoàng Nam", null)))
                .isInstanceOf(ActOutcome.NotYours.class);
    }

    @Test
    @DisplayName("Điều 11 Nghị định 118/2025/NĐ-CP: chỉ được yêu cầu bổ sung một lần, kể cả trước và sau tiếp nhận cộng lại")
    void supplementsAreAskedForOnceInAll() {
        DossierSummary asked = people.asked(people.filed(), "thuha");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(people.paper("giay-xac-nhan-cu", "ro-hon.pdf")), "Đã chụp lại", People.anh()));
        assertThat(people.receiving.askSupplement(People.seen(back), List.of(new SupplementItem("x", "X", "Nữa")), "", people.officer("thuha")))
                .isInstanceOf(ActOutcome.NotNow.class);
        DossierSummary received = People.done(people.receiving.receive(People.seen(back), people.ticks(back), people.officer("thuha")));
        assertThat(people.receiving.askSupplement(People.seen(received), List.of(new SupplementItem("x", "X", "Nữa")), "", people.officer("lehanh")))
                .isInstanceOf(ActOutcome.NotNow.class);
        assertThat(received.documents()).isEqualTo(2);
    }

    @Test
    @DisplayName("Chờ bổ sung thì đồng hồ 8 giờ dừng: hạn trả lời lùi đúng số giờ làm việc đã chờ")
    void theAnswersClockStandsStillWhileTheCitizenSupplements() {
        people.clock().set("2026-12-02T09:00");
        DossierSummary filed = people.filed();
        people.clock().set("2026-12-02T11:00");
        DossierSummary asked = people.asked(filed, "thuha");
        people.clock().set("2026-12-03T14:00");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(), "Đã ghi lại", People.anh()));

        assertThat(filed.answerDue()).isEqualTo("2026-12-03T02:00:00Z");
        // 11:00-12:00 and 13:00-17:00, then 08:00-12:00 and 13:00-14:00: ten working hours.
        assertThat(back.answerDue()).isEqualTo("2026-12-04T04:00:00Z");
        assertThat(back.state()).isEqualTo(State.FILED);
    }

    @Test
    @DisplayName("Chờ bổ sung sau tiếp nhận: hẹn trả và hạn của chặng cùng lùi, có giấy hẹn mới (Mẫu 01)")
    void afterAcceptanceThePromiseAndTheLegMove() {
        people.clock().set("2026-12-07T09:00");
        DossierSummary received = people.received();
        people.clock().set("2026-12-07T10:00");
        DossierSummary paused = people.asked(received, "lehanh");
        people.clock().set("2026-12-08T10:00");
        ActOutcome.Done back = (ActOutcome.Done) people.receiving.answerSupplement(People.seen(paused), List.of(), "Đây", People.anh());

        assertThat(received.due()).isEqualTo("2026-12-10T02:00:00Z");
        // Eight working hours later.
        assertThat(back.dossier().due()).isEqualTo("2026-12-11T02:00:00Z");
        assertThat(back.dossier().legDue()).isEqualTo(received.legDue().plus(Duration.ofDays(1)));
        assertThat(back.paper()).isNotNull();
    }

    @Test
    @DisplayName("Kết quả từng chặng: dùng ít hơn, bằng, nhiều hơn số giờ được giao là trước hạn, đúng hạn, quá hạn")
    void eachLegIsEarlyOnTimeOrLate() {
        // A day on which no other test files: nothing is filed before what was filed last on its day.
        people.clock().set("2027-03-01T08:00");
        DossierSummary filed = people.filed();
        people.clock().set("2027-03-01T09:00");
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha")));
        people.clock().set("2027-03-03T08:00");
        DossierSummary sign = People.done(people.work.forward(People.seen(people.drafted(received)), null, "", people.officer("lehanh")));
        people.clock().set("2027-03-03T15:01");
        People.done(people.deciding.signed(People.seen(sign), "b".repeat(64), Map.of(), people.officer("quockhanh")));

        assertThat(slips.of(filed.id()).orElseThrow().legs()).extracting(Leg::usedMinutes, Leg::verdict).containsExactly(
                tuple(60L, Verdict.EARLY), tuple(14 * 60L + 60L, Verdict.LATE),
                tuple(6 * 60L + 1, Verdict.LATE), tuple(null, null));
    }

    @Test
    @DisplayName("Trả lại một bước: chặng mới, có lý do, ký lại từ đầu")
    void sendingBackOpensANewLegWithTheReason() {
        DossierSummary sign = people.toSign();
        assertThat(people.work.sendBack(People.seen(sign), 2, " ", people.officer("quockhanh"))).isInstanceOf(ActOutcome.Incomplete.class);
        assertThat(people.work.sendBack(People.seen(sign), 1, "Sai", people.officer("quockhanh"))).isInstanceOf(ActOutcome.Incomplete.class);
        DossierSummary back = People.done(people.work.sendBack(People.seen(sign), 2, "Ghi thiếu nơi cư trú cũ", people.officer("quockhanh")));

        assertThat(back.stepAct()).isEqualTo("DRAFT");
        Leg leg = slips.of(back.id()).orElseThrow().openLeg().orElseThrow();
        assertThat(leg.direction()).isEqualTo(Leg.BACK);
        assertThat(leg.note()).isEqualTo("Ghi thiếu nơi cư trú cũ");
        assertThat(people.dossiers.history(back.code(), People.reachOfAnh())).noneMatch(entry -> entry.text().contains("Ghi thiếu"));
        assertThat(people.dossiers.history(back.code(), people.reachOf("lehanh"))).anyMatch(entry -> entry.text().contains("Ghi thiếu"));
    }

    @Test
    @DisplayName("Chưa có dự thảo thì không trình ký; bước ký, phát hành không chuyển suông")
    void stepsThatDecideAreNotSkipped() {
        DossierSummary received = people.received();
        assertThat(people.work.forward(People.seen(received), null, "", people.officer("lehanh"))).isInstanceOf(ActOutcome.Incomplete.class);
        assertThat(people.deciding.check(People.seen(received), Act.SIGN, people.officer("lehanh"))).isInstanceOf(ActOutcome.NotNow.class);
        DossierSummary sign = people.toSign();
        assertThat(people.work.forward(People.seen(sign), null, "", people.officer("quockhanh"))).isInstanceOf(ActOutcome.Incomplete.class);
    }

    @Test
    @DisplayName("Việc nằm trong giao dịch bị hủy thì không để lại gì: không sự kiện, không chặng, không trạng thái")
    void whatIsRolledBackLeavesNothing() {
        DossierSummary sign = people.toSign();
        transaction.executeWithoutResult(status -> {
            People.done(people.deciding.signed(People.seen(sign), "b".repeat(64), Map.of(), people.officer("quockhanh")));
            status.setRollbackOnly();
        });
        assertThat(people.dossiers.find(sign.code(), People.reachOfAnh()).orElseThrow()).isEqualTo(sign);
        assertThat(slips.of(sign.id()).orElseThrow().legs()).hasSize(3);
    }

    @Test
    @DisplayName("Cơ sở dữ liệu cũng giữ luật: không hồ sơ mở nào thiếu hạn kế tiếp, không yêu cầu bổ sung lần hai")
    void theDatabaseRepeatsTheInvariants() {
        DossierSummary filed = people.filed();
        for (String wrong : List.of("UPDATE dossier.dossier SET state = 'IN_PROCESS' WHERE id = :id", "UPDATE dossier.dossier SET supplements = 2 WHERE id = :id",
                "UPDATE dossier.dossier SET state = 'RETURNED', closed_at = now() WHERE id = :id", "UPDATE dossier.dossier SET units = '{}' WHERE id = :id",
                "UPDATE dossier.dossier SET paused_since = now() WHERE id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(wrong).param("id", filed.id()).update()).as(wrong).isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
