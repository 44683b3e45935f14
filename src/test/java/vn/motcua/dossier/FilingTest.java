package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureFacts;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.Vietnam;

@OfficeTest
class FilingTest {
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest(name = "nộp {0}, trả lời chậm nhất {1}")
    @DisplayName("Điều 11 Nghị định 45/2020/NĐ-CP: cơ quan trả lời trong 8 giờ làm việc kể từ khi hệ thống tiếp nhận")
    @CsvSource({"2026-11-18T09:00, 2026-11-19T09:00", "2026-11-18T12:20, 2026-11-19T12:00", "2026-11-18T19:00, 2026-11-19T17:00",
        "2026-11-20T16:30, 2026-11-23T16:30", "2026-11-23T16:30, 2026-11-25T16:30", "2026-11-21T10:00, 2026-11-23T17:00"})
    void theAnswerIsDueAfterEightWorkingHours(String filedAt, String due) {
        people.clock().set(filedAt);
        // At an agency where nobody else files at that moment: the later of two filings of one moment counts a microsecond more.
        DossierSummary filed = people.filed(people.request(Ids.v7(Instant.now()), "H13.41", List.of()));
        Receipt receipt = people.dossiers.receipt(filed.code(), People.reachOfAnh()).orElseThrow();

        assertThat(filed.answerDue()).isEqualTo(LocalDateTime.parse(due).atZone(Vietnam.ZONE).toInstant());
        assertThat(receipt.derivation().due()).isEqualTo(filed.answerDue());
        assertThat(receipt.derivation().lines()).isNotEmpty();
    }

    @Test
    @DisplayName("Bấm nộp hai lần, gửi lại sau khi mất trả lời: vẫn là một hồ sơ")
    void theSameFilingTwiceIsOneDossier() {
        FilingRequest request = people.request();
        DossierSummary filed = people.filed(request);
        assertThat(people.filing.file(request)).isEqualTo(new FilingOutcome.AlreadyFiled(filed));
    }

    @Test
    @DisplayName("Cùng mã lần nộp mà nội dung khác: hồ sơ đã nộp giữ nguyên, người nộp được báo")
    void theSameIdWithOtherContentIsTold() {
        FilingRequest request = people.request();
        DossierSummary filed = people.filed(request);
        FilingRequest other = new FilingRequest(request.id(), request.revisionId(), request.agencyId(), request.applicant(),
                request.answers().with("dan-toc", Answer.typed("Khmer")), request.documents(), request.channel(), request.by());
        FilingRequest fewer = new FilingRequest(request.id(), request.revisionId(), request.agencyId(), request.applicant(), request.answers(), List.of(),
                request.channel(), request.by());

        assertThat(people.filing.file(other)).isInstanceOfSatisfying(FilingOutcome.OtherContent.class, told -> {
            assertThat(told.dossier()).isEqualTo(filed);
            assertThat(told.message()).contains(filed.code());
        });
        assertThat(people.filing.file(fewer)).isInstanceOf(FilingOutcome.OtherContent.class);
    }

    @Test
    @DisplayName("Nghị định 63/2010 Điều 8: nộp theo cách thức đã công bố. Thủ tục chỉ nhận trực tiếp thì không cửa trực tuyến nào nhận, quầy thì nhận")
    void aProcedureIsFiledOnlyInTheWaysItOffers() {
        FilingRequest online = elsewhere("2.000815", "H13.42", Channel.ONLINE, People.anh());
        assertThat(people.filing.file(online)).isInstanceOfSatisfying(FilingOutcome.Refused.class, refused ->
                assertThat(refused.errors()).containsExactly(new FieldError("procedure", "Thủ tục 2.000815 không nhận hồ sơ nộp trực tuyến. "
                        + "Nộp tại bộ phận một cửa của %s".formatted(people.agency("H13.42").name()))));
        assertThat(people.filing.file(elsewhere("2.000815", "H13.42", Channel.POST, people.officer("thuha")))).isInstanceOf(FilingOutcome.Refused.class);
        FilingRequest counter = elsewhere("2.000815", "H13.42", Channel.DIRECT, people.officer("thuha"));
        assertThat(people.filing.file(counter)).as("at the counter its form is asked, not its way").isInstanceOfSatisfying(FilingOutcome.Refused.class,
                refused -> assertThat(refused.errors()).extracting(FieldError::field).contains("so-luong").doesNotContain("procedure"));
    }

    @Test
    @DisplayName("Thủ tục chỉ công bố nhận qua bưu chính: lời từ chối chỉ đường gửi bưu chính, không mời đến quầy")
    void whoIsRefusedIsSentOnlyWhereItIsPublished() {
        assertThat(FilingCheck.elsewhere("1.1", published(Channel.POST), "UBND phường Ninh Kiều", Channel.ONLINE))
                .isEqualTo("Thủ tục 1.1 không nhận hồ sơ nộp trực tuyến. Gửi qua dịch vụ bưu chính đến bộ phận một cửa của UBND phường Ninh Kiều");
        assertThat(FilingCheck.elsewhere("1.1", published(Channel.POST, Channel.DIRECT), "UBND phường Ninh Kiều", Channel.ONLINE))
                .endsWith("Nộp tại bộ phận một cửa của UBND phường Ninh Kiều, hoặc gửi qua dịch vụ bưu chính");
        assertThat(FilingCheck.elsewhere("1.1", published(Channel.ONLINE), "UBND phường Ninh Kiều", Channel.POST)).endsWith("/thu-tuc/1.1").doesNotContain("một cửa");
    }

    @Test
    @DisplayName("Chỉ công bố nhận qua bưu chính: quầy nhập giúp người gửi thư thì thời hạn vẫn là thời hạn đã công bố, không phải của quy trình nội bộ")
    void whatCameByPostIsPromisedWhatIsPublishedForPost() {
        ProcedureRevision process = people.revision(People.MARITAL);
        ProcedureFacts facts = new ProcedureFacts("Thử", "", "", null, "", null, "", null,
                List.of(new WayOfFiling(Channel.POST, TimeLimit.parse("77d"), "", null, "")), null, null, null, null, null, null, null, "", null, null, null);
        ProcedureRevision posted = new ProcedureRevision(process.id(), process.code(), 1, facts, process.form(), process.process(), List.of(), process.source(), "");
        assertThat(Reckoning.limit(posted, subject(Channel.DIRECT))).isEqualTo(TimeLimit.parse("77d"));
        assertThat(Reckoning.limit(posted, subject(Channel.ONLINE))).isEqualTo(process.process().limit());
    }

    private static Subject subject(Channel channel) {
        return new Subject(null, null, "", "", "", channel, null, null, "", "", null, null);
    }

    private static ProcedureFacts published(Channel... ways) {
        return new ProcedureFacts("Thử", "", "", null, "", null, "", null, Stream.of(ways).map(way -> new WayOfFiling(way, null, "", null, "")).toList(),
                null, null, null, null, null, null, null, "", null, null, null);
    }

    @Test
    @DisplayName("Thủ tục chỉ cấp xã làm thì cơ quan cấp tỉnh không nhận, dù gửi thẳng mã của cơ quan ấy")
    void anAgencyOfAnotherLevelTakesNothing() {
        assertThat(people.filing.file(elsewhere("1.012783", "H13.42", Channel.ONLINE, People.anh()))).isInstanceOfSatisfying(FilingOutcome.Refused.class,
                refused -> assertThat(refused.errors()).extracting(FieldError::field).containsExactly("agency"));
        assertThat(people.revision("1.004873").facts().carriedOutIn("92")).isFalse();
        assertThat(people.revision("1.004873").facts().carriedOutIn("31135")).isTrue();
        assertThat(people.revision("1.012783").facts().carriedOutIn("92")).isTrue();
    }

    private FilingRequest elsewhere(String procedure, String agency, Channel channel, Actor by) {
        return new FilingRequest(Ids.v7(Instant.now()), people.revision(procedure).id(), people.agency(agency).id(), People.applicant(), People.answers(),
                List.of(), channel, by);
    }

    @Test
    @DisplayName("Mã lần nộp của người khác không lộ hồ sơ của người ấy")
    void somebodyElsesIdTellsNothing() {
        FilingRequest request = people.request();
        people.filed(request);
        Applicant other = new Applicant(People.account("092095007361"), null, "Lê Hoàng Nam", "092095007361", "", "", "");
        assertThat(people.filing.file(new FilingRequest(request.id(), request.revisionId(), request.agencyId(), other, request.answers(), request.documents(),
                request.channel(), request.by()))).isInstanceOf(FilingOutcome.Refused.class);
    }

    @Test
    @DisplayName("Biên nhận có SHA-256 của nội dung khai và của từng tệp")
    void theReceiptProvesContentAndFiles() {
        FilingRequest request = people.request();
        DossierSummary filed = people.filed(request);
        Receipt receipt = people.dossiers.receipt(filed.code(), People.reachOfAnh()).orElseThrow();

        assertThat(receipt.contentSha256()).isEqualTo(Sha256.hex(receipt.content())).isEqualTo(filed.contentSha256());
        assertThat(receipt.content()).contains("Lê Hoàng Nam").contains("Trần Ngọc Ánh");
        assertThat(receipt.documents()).extracting(SubmittedDocument::sha256).containsExactly(request.documents().getFirst().sha256());
    }

    @Test
    @DisplayName("Kiểm tra lần nữa lúc nộp: thiếu câu trả lời, giấy tờ lạ, tệp chưa tải lên, cơ quan không nhận, mã lần nộp sai đều được nói rõ, không hồ sơ nào sinh ra")
    void whatTheRevisionDoesNotAllowIsRefusedWithWords() {
        FilingRequest good = people.request();
        long before = count();
        FiledDocument missing = new FiledDocument("giay-xac-nhan-cu", "mat.pdf", "0".repeat(64), 10, "application/pdf");
        FiledDocument strange = people.paper("khong-co-trong-danh-muc", "la.pdf");
        refused(new FilingRequest(good.id(), good.revisionId(), good.agencyId(), good.applicant(), Answers.NONE, good.documents(), good.channel(), good.by()));
        refused(people.request(good.id(), "H13.42", List.of(missing)));
        refused(people.request(good.id(), "H13.42", List.of(strange)));
        refused(people.request(UUID.randomUUID(), "H13.42", good.documents()));
        refused(new FilingRequest(good.id(), good.revisionId(), UUID.randomUUID(), good.applicant(), good.answers(), good.documents(), good.channel(), good.by()));
        refused(new FilingRequest(good.id(), UUID.randomUUID(), good.agencyId(), good.applicant(), good.answers(), good.documents(), good.channel(), good.by()));
        refused(new FilingRequest(good.id(), good.revisionId(), good.agencyId(), good.applicant(), good.answers(), good.documents(), good.channel(), people.officer("thuthao")));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("Nơi cư trú chỉ gửi bằng mã: nội dung lưu và biên nhận mang tên tỉnh, xã; mã không có trong danh mục thì được nói rõ")
    void placesGivenByCodesAreKeptWithTheirNames() {
        FilingRequest codes = living("92", "31135");
        DossierSummary filed = people.filed(codes);
        String kept = people.dossiers.receipt(filed.code(), People.reachOfAnh()).orElseThrow().content();
        assertThat(kept).contains("\"communeName\":\"phường Ninh Kiều\"").contains("\"provinceName\":\"thành phố Cần Thơ\"");
        assertThat(people.filing.file(codes)).isEqualTo(new FilingOutcome.AlreadyFiled(filed));
        refused(living("01", "31135"));
        refused(living("92", "99999"));
    }

    private FilingRequest living(String province, String commune) {
        FilingRequest good = people.request();
        Answers answers = good.answers().with("noi-cu-tru", Answer.typed(new Value.Place(province, "", commune, "", "18 đường Hai Bà Trưng")));
        return new FilingRequest(good.id(), good.revisionId(), good.agencyId(), good.applicant(), answers, good.documents(), good.channel(), good.by());
    }

    private void refused(FilingRequest request) {
        assertThat(people.filing.file(request)).isInstanceOfSatisfying(FilingOutcome.Refused.class, told -> assertThat(told.errors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error.message()).isNotBlank().doesNotContain("không hợp lệ")));
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
    }

    @Test
    @DisplayName("64 người nộp cùng lúc ở nhiều cơ quan, lẫn gửi lại: mã không trùng, không sót số, giờ nộp theo thứ tự số, mỗi lần nộp một hồ sơ")
    void sixtyFourThreadsFileWithoutGapOrTwin() throws Exception {
        people.clock().set("2027-03-10T09:00");
        List<FilingRequest> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            FilingRequest request = people.request(Ids.v7(Instant.now()), i % 3 == 0 ? "H13.41" : "H13.42", List.of());
            requests.add(request);
            if (i % 2 == 0) {
                requests.add(request);
            }
        }
        Collections.shuffle(requests, new Random(1));
        List<FilingOutcome> outcomes = atOnce(requests);

        Map<UUID, List<DossierSummary>> byId = outcomes.stream().map(FilingTest::dossier).collect(Collectors.groupingBy(DossierSummary::id));
        assertThat(byId).hasSize(200);
        assertThat(byId.values()).allSatisfy(same -> assertThat(same.stream().map(DossierSummary::code).distinct()).hasSize(1));
        assertThat(outcomes).filteredOn(FilingOutcome.Filed.class::isInstance).hasSize(200);
        Map<UUID, List<DossierSummary>> byAgency = byId.values().stream().map(List::getFirst).collect(Collectors.groupingBy(DossierSummary::agencyId));
        assertThat(byAgency).hasSize(2);
        byAgency.values().forEach(filed -> {
            List<DossierSummary> byCode = filed.stream().sorted(Comparator.comparing(DossierSummary::code)).toList();
            assertThat(byCode).extracting(d -> Integer.parseInt(d.code().substring(d.code().lastIndexOf('-') + 1)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, filed.size()).boxed().toList());
            assertThat(byCode).extracting(DossierSummary::filedAt).isSorted().doesNotHaveDuplicates();
        });
    }

    private List<FilingOutcome> atOnce(List<FilingRequest> requests) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService citizens = Executors.newFixedThreadPool(64)) {
            List<Future<FilingOutcome>> futures = requests.stream().map(request -> citizens.submit(() -> {
                go.await();
                return people.filing.file(request);
            })).toList();
            go.countDown();
            List<FilingOutcome> outcomes = new ArrayList<>();
            for (Future<FilingOutcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private static DossierSummary dossier(FilingOutcome outcome) {
        return switch (outcome) {
            case FilingOutcome.Filed filed -> filed.dossier();
            case FilingOutcome.AlreadyFiled again -> again.dossier();
            case FilingOutcome.OtherContent other -> throw new AssertionError(other);
            case FilingOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    @ParameterizedTest
    @DisplayName("Mã hồ sơ theo TT 03/2025/TT-VPCP, cả mã của hệ thống tập trung và mã trước đây")
    @CsvSource({"H13.42-261120-0018,true", "G09.20-20260609-0092637,true", "000.00.04.G18-210531-0001,true", "H56.14-240823-10001,true",
        "H13.42-261120-18,false", "h13.42-261120-0018,false", "H13.42_261120_0018,false"})
    void codesAreRecognised(String code, boolean wellFormed) {
        assertThat(DossierCode.wellFormed(code)).isEqualTo(wellFormed);
    }
}
