package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Vietnam;

/** How many dossiers one account may file in a day. */
@OfficeTest
class FilingsADayTest {
    @Autowired People people;
    @Autowired FilingRows filings;
    @Autowired FilingCheck check;
    @Autowired FilingReplay replay;
    @Autowired FilingDraft drafting;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher publisher;

    /** A day on which nobody else of this database files. */
    @BeforeEach
    void onADayOfItsOwn() {
        people.clock().set("2026-10-07T09:00");
    }

    @Test
    @DisplayName("Một tài khoản chỉ nộp được chừng ấy hồ sơ một ngày; hôm sau lại nộp được, người không có tài khoản không bị tính")
    void anAccountFilesSoManyADayAndGoesOnTheNextDay() {
        FilingsADay aDay = new FilingsADay(filings, people.clock(), already() + 2);
        Applicant anh = People.applicant();
        assertThat(enough(aDay, anh)).isEmpty();
        FilingRequest last = people.request();
        people.filed();
        people.filed(last);

        assertThat(enough(aDay, anh).orElseThrow().message()).contains("bằng mức nhiều nhất của một ngày", "Tờ khai vẫn còn nguyên", "ngày mai mở lại");
        assertThat(enough(aDay, said(null, anh.personId()))).as("over the counter").isEmpty();
        assertThat(enough(aDay, said(anh.accountId(), null))).as("by a partner, whose id stands for the account").isEmpty();
        assertThat(people.filing.file(last)).as("an answer that was lost is given again").isInstanceOf(FilingOutcome.AlreadyFiled.class);
        people.clock().set("2026-10-08T00:00");
        assertThat(enough(aDay, anh)).isEmpty();
    }

    @Test
    @DisplayName("Mười sáu lần bấm cùng một lúc cũng không vượt được mức của ngày; bấm lại cùng một tờ khai vẫn là một hồ sơ")
    void pressesAtTheSameTimeDoNotPassTheBound() throws Exception {
        people.clock().set("2026-10-09T09:00");
        Filing filing = bounded(already() + 3);
        List<FilingRequest> requests = IntStream.range(0, 16).mapToObj(i -> people.request(Ids.v7(Instant.now()), "H13.42", List.of())).toList();
        List<FilingOutcome> outcomes = atOnce(requests.stream().map(request -> (Callable<FilingOutcome>) () -> filing.file(request)).toList());
        assertThat(outcomes.stream().filter(FilingOutcome.Filed.class::isInstance)).hasSize(3);
        assertThat(outcomes.stream().filter(FilingOutcome.Refused.class::isInstance)).hasSize(13);

        people.clock().set("2026-10-12T09:00");
        Filing last = bounded(already() + 1);
        FilingRequest same = people.request();
        List<FilingOutcome> again = atOnce(Collections.nCopies(8, () -> last.file(same)));
        assertThat(again.stream().filter(FilingOutcome.Filed.class::isInstance)).hasSize(1);
        assertThat(again.stream().filter(FilingOutcome.AlreadyFiled.class::isInstance)).as("not one too many").hasSize(7);
    }

    @Test
    @DisplayName("Người đang nộp không bắt người khác chờ")
    void nobodyWaitsForAnotherAccount() throws Exception {
        people.clock().set("2026-10-13T09:00");
        Filing filing = bounded(1000);
        FilingRequest hers = people.request();
        Applicant anh = People.applicant();
        Applicant nam = new Applicant(People.account("092095007361"), People.personId("092095007361"), anh.name(), anh.personalId(), "", "", "");
        FilingRequest his = new FilingRequest(Ids.v7(Instant.now()), hers.revisionId(), hers.agencyId(), nam, hers.answers(), hers.documents(), hers.channel(), hers.by());
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<FilingOutcome> held = transaction.execute(status -> {
                filings.takeTurn(anh.accountId());
                assertThat(thread.submit(() -> filing.file(his))).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(FilingOutcome.Filed.class);
                Future<FilingOutcome> waiting = thread.submit(() -> filing.file(hers));
                assertThat(waiting).as("her own next filing waits").failsWithin(Duration.ofMillis(700));
                return waiting;
            });
            assertThat(held).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(FilingOutcome.Filed.class);
        }
    }

    @Test
    @DisplayName("Một tài khoản bấm nộp ba mươi lần cùng lúc không giữ hết kết nối: người khác vẫn nộp được ngay")
    void whoPressesManyTimesHoldsNotAllConnections() throws Exception {
        people.clock().set("2026-10-14T09:00");
        Filing filing = bounded(1000);
        Applicant anh = People.applicant();
        List<FilingRequest> hers = IntStream.range(0, 30).mapToObj(i -> people.request(Ids.v7(Instant.now()), "H13.42", List.of())).toList();
        FilingRequest one = hers.getFirst();
        Applicant nam = new Applicant(People.account("092095007361"), People.personId("092095007361"), anh.name(), anh.personalId(), "", "", "");
        FilingRequest his = new FilingRequest(Ids.v7(Instant.now()), one.revisionId(), one.agencyId(), nam, one.answers(), one.documents(), one.channel(), one.by());
        try (ExecutorService threads = Executors.newFixedThreadPool(31)) {
            List<Future<FilingOutcome>> waiting = transaction.execute(status -> {
                filings.takeTurn(anh.accountId());   // as another node does that is slow
                List<Future<FilingOutcome>> all = hers.stream().map(request -> threads.submit(() -> filing.file(request))).toList();
                assertThat(all.getFirst()).failsWithin(Duration.ofSeconds(1));
                assertThat(threads.submit(() -> filing.file(his))).succeedsWithin(Duration.ofSeconds(5)).isInstanceOf(FilingOutcome.Filed.class);
                return all;
            });
            for (Future<FilingOutcome> each : waiting) {
                assertThat(each).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(FilingOutcome.Filed.class);
            }
        }
    }

    private Optional<FieldError> enough(FilingsADay aDay, Applicant applicant) {
        return transaction.execute(status -> aDay.enough(applicant));
    }

    private Filing bounded(int most) {
        return new Filing(check, replay, new FilingWrite(filings, drafting, new FilingsADay(filings, people.clock(), most), transaction, publisher));
    }

    private static List<FilingOutcome> atOnce(List<Callable<FilingOutcome>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<FilingOutcome> outcomes = new ArrayList<>();
            for (Future<FilingOutcome> outcome : threads.invokeAll(calls)) outcomes.add(outcome.get());
            return outcomes;
        }
    }

    private static Applicant said(UUID account, UUID person) {
        Applicant anh = People.applicant();
        return new Applicant(account, person, anh.name(), anh.personalId(), anh.phone(), anh.email(), anh.address());
    }

    private int already() {
        return filings.since(People.account("092197004518"), people.clock().instant().atZone(Vietnam.ZONE).toLocalDate().atStartOfDay(Vietnam.ZONE).toInstant(), 1000);
    }
}
