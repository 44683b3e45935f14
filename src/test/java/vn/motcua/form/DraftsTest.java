package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Ids;
import vn.motcua.shared.NotFound;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;

@PlatformTest
class DraftsTest {
    private static final String HASH = "0".repeat(64);
    @Autowired Drafts drafts;
    @Autowired TestClock clock;
    private final UUID account = UUID.randomUUID();

    private Draft start() {
        return drafts.start(account, UUID.randomUUID(), "1.004873", UUID.randomUUID(),
                Answers.NONE.with("ho-ten", new Answer(new Value.One("Trần Ngọc Ánh"), Answer.Provenance.ACCOUNT)), 200).orElseThrow();
    }

    @Test
    void aClosedTabLosesNothing() {
        Draft draft = start();
        drafts.save(draft, Answers.NONE.with("muc-dich", Answer.typed("ket-hon")));
        Draft later = drafts.find(draft.id(), account).orElseThrow();
        assertThat(later.answers().text("muc-dich")).isEqualTo("ket-hon");
        assertThat(later.answers().get("ho-ten").orElseThrow().from()).isEqualTo(Answer.Provenance.ACCOUNT);
        assertThat(Ids.isV7(draft.id())).isTrue();
    }

    @Test
    void twoTabsThatAnswerDifferentQuestionsAtOnceLoseNothing() throws Exception {
        Draft seen = start();
        CountDownLatch go = new CountDownLatch(1);
        try (var tabs = Executors.newFixedThreadPool(8)) {
            List<Future<Draft>> saves = java.util.stream.IntStream.range(0, 40).mapToObj(i -> tabs.submit(() -> {
                go.await();
                return drafts.save(seen, Answers.NONE.with("cau-" + i, Answer.typed("trả lời " + i)));
            })).toList();
            go.countDown();
            for (Future<Draft> save : saves) {
                save.get();
            }
        }
        Draft after = drafts.find(seen.id(), account).orElseThrow();
        assertThat(after.answers().all()).hasSize(41);
        assertThat(after.version()).isEqualTo(seen.version() + 40);
    }

    /** The bound on open drafts holds however fast somebody presses. */
    @Test
    void pressesAtTheSameTimeDoNotPassTheBound() throws Exception {
        start();
        CountDownLatch go = new CountDownLatch(1);
        try (var presses = Executors.newFixedThreadPool(12)) {
            List<Future<Boolean>> started = java.util.stream.IntStream.range(0, 24).mapToObj(i -> presses.submit(() -> {
                go.await();
                return drafts.start(account, UUID.randomUUID(), "1.004873", UUID.randomUUID(), Answers.NONE, 4).isPresent();
            })).toList();
            go.countDown();
            int opened = 0;
            for (Future<Boolean> each : started) {
                opened += each.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(3);
        }
        assertThat(drafts.count(account)).isEqualTo(4);
        assertThat(drafts.start(UUID.randomUUID(), UUID.randomUUID(), "1.004873", UUID.randomUUID(), Answers.NONE, 4)).as("others have their own").isPresent();
        drafts.delete(drafts.of(account).getFirst().id(), account);
        assertThat(drafts.start(account, UUID.randomUUID(), "1.004873", UUID.randomUUID(), Answers.NONE, 4)).as("after one is thrown away").isPresent();
    }

    @Test
    void pressesAtTheSameTimeOpenOneDraftOfEachProcedureAndPlace() throws Exception {
        UUID revision = UUID.randomUUID();
        UUID agency = UUID.randomUUID();
        CountDownLatch go = new CountDownLatch(1);
        Set<UUID> opened = new HashSet<>();
        try (var presses = Executors.newFixedThreadPool(12)) {
            List<Future<Draft>> started = java.util.stream.IntStream.range(0, 24).mapToObj(i -> presses.submit(() -> {
                go.await();
                return drafts.startOnce(account, revision, "1.004873", agency, Answers.NONE, 4).orElseThrow();
            })).toList();
            go.countDown();
            for (Future<Draft> each : started) {
                opened.add(each.get().id());
            }
        }
        assertThat(opened).hasSize(1);
        assertThat(drafts.count(account)).isEqualTo(1);
        UUID elsewhere = drafts.startOnce(account, revision, "1.004873", UUID.randomUUID(), Answers.NONE, 4).orElseThrow().id();
        UUID other = drafts.startOnce(account, UUID.randomUUID(), "1.001193", agency, Answers.NONE, 4).orElseThrow().id();
        UUID somebodyElses = drafts.startOnce(UUID.randomUUID(), revision, "1.004873", agency, Answers.NONE, 4).orElseThrow().id();
        assertThat(opened).doesNotContain(elsewhere, other, somebodyElses);
        Draft first = drafts.find(opened.iterator().next(), account).orElseThrow();
        drafts.save(first, Answers.NONE.with("muc-dich", Answer.typed("ket-hon")));
        UUID anew = drafts.startOnce(account, revision, "1.004873", agency, Answers.NONE, 4).orElseThrow().id();
        assertThat(anew).as("what somebody has begun is not begun anew").isNotEqualTo(first.id());
        assertThat(drafts.startOnce(account, revision, "1.004873", agency, Answers.NONE, 4).orElseThrow().id()).as("the bound is no hindrance to what is there").isEqualTo(anew);
        assertThat(drafts.startOnce(account, UUID.randomUUID(), "1.004873", agency, Answers.NONE, 4)).isEmpty();
    }

    @Test
    void somebodyElsesDraftDoesNotExist() {
        Draft draft = start();
        UUID stranger = UUID.randomUUID();
        assertThat(drafts.find(draft.id(), stranger)).isEmpty();
        Draft forged = new Draft(draft.id(), stranger, draft.revisionId(), draft.procedureCode(), draft.agencyId(), Answers.NONE, List.of(), 1,
                draft.savedAt(), draft.keptUntil());
        assertThatThrownBy(() -> drafts.save(forged, Answers.NONE.with("ho-ten", Answer.typed("Kẻ lạ")))).isInstanceOf(NotFound.class);
        drafts.delete(draft.id(), stranger);
        assertThat(drafts.find(draft.id(), account).orElseThrow().answers().text("ho-ten")).isEqualTo("Trần Ngọc Ánh");
        assertThat(drafts.of(stranger)).isEmpty();
    }

    @Test
    void aFiledDraftTakesNoMoreAnswers() {
        Draft draft = start();
        drafts.close(draft.id());
        drafts.close(draft.id());
        assertThatThrownBy(() -> drafts.save(draft, Answers.NONE)).isInstanceOf(NotFound.class);
        assertThat(drafts.filed(draft.id(), account)).isTrue();
        assertThat(drafts.of(account)).isEmpty();
    }

    @Test
    void theSameFileTwiceForOneComponentIsOneFile() {
        Draft draft = start();
        DraftDocument file = new DraftDocument(UUID.randomUUID(), "giay-chung-sinh", "a\u0301nh.jpg", HASH, 10, "image/jpeg");
        drafts.attach(draft, List.of(file));
        Draft twice = drafts.attach(draft, List.of(new DraftDocument(UUID.randomUUID(), "giay-chung-sinh", "ban-sao.jpg", HASH, 10, "image/jpeg")));
        assertThat(twice.documents()).singleElement().extracting(DraftDocument::name).isEqualTo("ánh.jpg");
        assertThat(drafts.detach(draft, file.id()).documents()).isEmpty();
        assertThat(drafts.detach(draft, file.id()).documents()).isEmpty();
    }

    private static DraftDocument file(int number) {
        return new DraftDocument(UUID.randomUUID(), "giay-chung-sinh", "trang-" + number + ".jpg", "%064x".formatted(number), 10, "image/jpeg");
    }

    private static List<DraftDocument> files(int from, int to) {
        return IntStream.range(from, to).mapToObj(DraftsTest::file).toList();
    }

    @Test
    void howeverManyFilesComeAtOnceThereAreNoMoreThanSixty() throws Exception {
        Draft draft = start();
        Draft seen = drafts.attach(draft, files(0, 59));
        CountDownLatch go = new CountDownLatch(1);
        int taken = 0;
        try (var uploads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = IntStream.range(100, 120).mapToObj(number -> uploads.submit(() -> {
                go.await();
                return drafts.attach(seen, files(number, number + 1)).documents().stream().anyMatch(each -> each.sha256().equals(file(number).sha256()));
            })).toList();
            go.countDown();
            for (Future<Boolean> each : all) {
                taken += each.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(drafts.find(draft.id(), account).orElseThrow().documents()).hasSize(Drafts.MOST_DOCUMENTS);
    }

    @Test
    void ofManyFilesTheFirstFindRoomAndWhatIsThereAlreadyTakesNone() {
        Draft draft = start();
        drafts.attach(draft, files(0, 58));
        List<DraftDocument> more = new ArrayList<>(files(50, 59));
        more.addAll(files(58, 64));
        assertThat(drafts.attach(draft, more).documents()).extracting(DraftDocument::name).hasSize(60).endsWith("trang-58.jpg", "trang-59.jpg");
        assertThat(drafts.detach(draft, drafts.find(draft.id(), account).orElseThrow().documents().getFirst().id()).documents()).hasSize(59);
        assertThat(drafts.attach(draft, files(63, 65)).documents()).extracting(DraftDocument::name).hasSize(60).endsWith("trang-63.jpg");
    }

    @Test
    void anIdleDraftIsKeptThirtyDaysFromTheLastAnswer() {
        clock.set("2026-11-20T16:30");
        Draft draft = start();
        clock.advance(Duration.ofDays(20));
        assertThat(drafts.save(draft, Answers.NONE.with("a", Answer.typed("b"))).keptUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(30)));
        clock.advance(Duration.ofDays(29));
        assertThat(drafts.of(account)).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(drafts.of(account)).isEmpty();
        assertThat(drafts.discard()).isPositive();
        assertThat(drafts.find(draft.id(), account)).isEmpty();
    }
}
