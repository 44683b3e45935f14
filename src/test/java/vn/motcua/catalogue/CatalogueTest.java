package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the catalogue keeps and finds, on a real PostgreSQL. */
@CatalogueRoom
class CatalogueTest {
    @Autowired
    Catalogue catalogue;
    @Autowired
    Recording recording;
    @Autowired
    PackageImport packages;
    @Autowired
    Procedures procedures;
    @Autowired
    Revisions revisions;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("TRUNCATE catalogue.procedure, catalogue.revision").update();
        jdbc.sql("UPDATE catalogue.version SET number = number + 1").update();
        recording.record(List.of(
                Samples.export("1.001193", "Thủ tục đăng ký khai sinh"),
                Samples.export("1.003583", "Thủ tục đăng ký khai sinh lưu động"),
                Samples.export("1.004884", "Thủ tục đăng ký lại khai sinh"),
                Samples.export("2.000528", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài"),
                Samples.export("2.000635", "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh"),
                Samples.export("1.000656", "Thủ tục đăng ký khai tử"),
                Samples.export("3.000347", "Đổi giấy phép lái xe", "Sát hạch, cấp giấy phép lái xe")));
    }

    @Test
    void anImportedPackageIsInForceUntilTheNextAndTheShippedOneDoesNotPushItOut(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws Exception {
        PackageFiles shipped = ShippedPackages.found().stream().filter(files -> files.folder().equals("1.004873")).findFirst().orElseThrow();
        new ShippedPackages(recording).load(List.of(shipped));
        UUID before = catalogue.current("1.004873").orElseThrow().id();
        java.nio.file.Path edited = folder.resolve("1.004873");
        for (var file : shipped.texts().entrySet()) {
            java.nio.file.Files.createDirectories(edited.resolve(file.getKey()).getParent());
            java.nio.file.Files.writeString(edited.resolve(file.getKey()), file.getValue().replace("Giấy này có giá trị 6 tháng", "Giấy này có giá trị 3 tháng"));
        }
        assertThat(packages.take(edited)).isEqualTo(new PackageImport.Taken("1.004873", true, List.of()));
        assertThat(packages.take(edited).changed()).as("again").isFalse();
        ProcedureRevision imported = catalogue.current("1.004873").orElseThrow();
        assertThat(ResultForms.of(imported).body()).containsExactly("Giấy này có giá trị 3 tháng kể từ ngày cấp, chỉ dùng đúng mục đích ghi trên giấy.");
        assertThat(ResultForms.of(catalogue.revision(before).orElseThrow()).body().getFirst()).as("a running dossier keeps its own").contains("6 tháng");

        new ShippedPackages(recording).load(List.of(shipped));
        assertThat(catalogue.current("1.004873").orElseThrow().id()).as("after a restart").isEqualTo(imported.id());
        java.nio.file.Files.writeString(edited.resolve("fees.yaml"), "fees: []\nfee: 1\n");
        assertThat(packages.take(edited).findings()).isNotEmpty().allMatch(finding -> finding.startsWith("fees.yaml"));
        assertThat(catalogue.current("1.004873").orElseThrow().id()).isEqualTo(imported.id());
    }

    @Test
    void wordsWithoutAccentsFindBirthRegistrationFirst() {
        assertThat(codes("dang ky khai sinh")).containsExactly("1.001193", "2.000528", "1.003583", "1.004884");
        assertThat(codes("Đăng ký KHAI SINH").getFirst()).isEqualTo("1.001193");
        assertThat(codes("thủ tục đăng ký khai sinh").getFirst()).isEqualTo("1.001193");
        assertThat(codes("dang ky khai s").getFirst()).isEqualTo("1.001193");
    }

    @Test
    void anNfdTextFindsWhatAnNfcTextFinds() {
        String nfd = java.text.Normalizer.normalize("đăng ký khai sinh", java.text.Normalizer.Form.NFD);
        assertThat(codes(nfd)).isEqualTo(codes("đăng ký khai sinh")).isNotEmpty();
    }

    @Test
    void aCodeFindsItsProcedureHoweverItIsWritten() {
        assertThat(codes("1.001193")).containsExactly("1.001193");
        assertThat(codes("1001193")).containsExactly("1.001193");
        assertThat(codes(" 1.001193.000.00.00.H13 ")).containsExactly("1.001193");
        assertThat(codes("1.00")).containsExactlyInAnyOrder("1.001193", "1.003583", "1.004884", "1.000656");
    }

    @Test
    void aFieldAndAResultAreFoundToo() {
        assertThat(codes("sat hach")).containsExactly("3.000347");
        assertThat(codes("ho tich dang ky")).contains("1.001193", "1.000656").doesNotContain("3.000347");
        assertThat(catalogue.search(new SearchQuery("", "Sát hạch, cấp giấy phép lái xe", null, null, null, 20)).hits())
                .extracting(ProcedureSummary::code).containsExactly("3.000347");
    }

    @Test
    void anEventBringsItsProceduresInTheOrderOfNeed() {
        assertThat(catalogue.search(new SearchQuery("", null, null, "sinh-con", null, 20)).hits())
                .extracting(ProcedureSummary::code).containsExactly("1.001193", "1.003583", "2.000635");
        assertThat(codes("sinh con").getFirst()).isEqualTo("1.001193");
        assertThat(catalogue.search(new SearchQuery("", null, null, "khong-co", null, 20)).hits()).isEmpty();
    }

    @Test
    void anEventPromisesOnlyWhatItLeadsTo() {
        assertThat(catalogue.lifeEvents()).filteredOn(event -> event.key().equals("sinh-con")).extracting(LifeEvent::hint)
                .containsExactly("Khai sinh, bản sao giấy khai sinh");
        recording.record(List.of(Samples.export("2.000986", "Liên thông khai sinh, thường trú, thẻ bảo hiểm y tế")));
        assertThat(catalogue.lifeEvents()).filteredOn(event -> event.key().equals("sinh-con")).extracting(LifeEvent::hint)
                .containsExactly("Khai sinh, bảo hiểm y tế, cư trú cho bé, bản sao giấy khai sinh");
    }

    @Test
    void aSlipOfThePenStillFindsSomething() {
        assertThat(codes("dang ki khai xinh")).contains("1.001193");
        assertThat(codes("xyzzy")).isEmpty();
    }

    @Test
    void whatIsOnlyNearIsCalledSoWithTheWordsThatAreNotThere() {
        assertThat(lacking("đổi giấy phép lái máy bay")).containsExactly("máy", "bay");
        assertThat(lacking("đăng ký khai sinh tàu bay")).containsExactly("tàu", "bay");
        assertThat(lacking("xin đăng ký khai sinh tau bay")).containsExactly("tau", "bay");
        assertThat(lacking("khai sinh tái")).as("no accent is a slip of the pen").containsExactly("tái");
        assertThat(lacking("khái sinh")).as("other accents are another word").containsExactly("khái");
        assertThat(codes("đăng ký khai sinh tàu bay")).as("and still what has most of it").contains("1.001193");
        assertThat(catalogue.search(new SearchQuery("đăng ký khai sinh tàu bay", null, null, null, "1.001193", 20)).lacking()).as("a later page").isEmpty();
    }

    @Test
    void whatIsThereIsNotCalledOnlyNear() {
        for (String typed : List.of("khai sinh", "KHAI SINH", "dang ky khai s", "đang kí khai sinh", "dang ki khai xinh", "khaisinh", "khia snih", "thủ tục khai sinh",
                "bản sao giấy khai sinh", "tôi muốn đăng ký khai sinh", "1.001193", "sinh con", "sat hach", "bằng lái xe", "hộ tịch", "khai-sinh", "", "xyzzy", "%", "\u0000")) {
            assertThat(lacking(typed)).as(typed).isEmpty();
        }
        String nfd = java.text.Normalizer.normalize("đăng ký khai tử", java.text.Normalizer.Form.NFD);
        assertThat(lacking(nfd)).isEmpty();
        assertThat(lacking("khai sinh tàu ".repeat(2000))).contains("tàu");
    }

    private List<String> lacking(String text) {
        return catalogue.search(SearchQuery.text(text)).lacking();
    }

    @Test
    void textsThatMeanSomethingToTheDatabaseAreOnlyTexts() {
        assertThat(codes("%")).isEmpty();
        assertThat(codes("' OR 1=1 --")).isEmpty();
        assertThat(codes("_______")).isEmpty();
        assertThat(codes("khai\u0000 sinh")).contains("1.001193");
        assertThat(codes("khai sinh ".repeat(2000))).contains("1.001193");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> all = codes("dang ky");
        List<String> walked = new java.util.ArrayList<>();
        String after = null;
        do {
            SearchPage page = catalogue.search(new SearchQuery("dang ky", null, null, null, after, 2));
            walked.addAll(page.hits().stream().map(ProcedureSummary::code).toList());
            after = page.next();
        } while (after != null);
        assertThat(walked).isEqualTo(all).hasSize(5).doesNotHaveDuplicates();
        assertThat(catalogue.search(new SearchQuery("dang ky", null, null, null, "nonsense", 2)).hits()).hasSize(2);
    }

    @Test
    void listsShowTheTimeOfTheWayTheyLeadToAndTheMigrationWritesTheSame() throws Exception {
        new ShippedPackages(recording).load(ShippedPackages.found());
        java.util.Map<String, String> limits = limits();
        assertThat(limits).containsEntry("1.012783", "15 ngày làm việc khi nộp trực tuyến").containsEntry("1.004873", "3 ngày làm việc")
                .containsEntry("2.000815", "1 ngày làm việc").containsEntry("1.013225", "20 ngày khi nộp trực tuyến");
        jdbc.sql("UPDATE catalogue.procedure SET limit_text = ''").update();
        jdbc.sql(new org.springframework.core.io.ClassPathResource("db/migration/V202611222151__catalogue_limit_of_the_first_way.sql")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).update();
        assertThat(limits()).isEqualTo(limits);
    }

    private java.util.Map<String, String> limits() {
        return jdbc.sql("SELECT code, limit_text FROM catalogue.procedure").query((row, n) -> java.util.Map.entry(row.getString(1), row.getString(2)))
                .list().stream().collect(java.util.stream.Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue));
    }

    @Test
    void theSameContentMakesNoNewRevision() {
        assertThat(recording.record(List.of(Samples.export("1.001193", "Thủ tục đăng ký khai sinh"))))
                .containsEntry("1.001193", Outcome.UNCHANGED);
        assertThat(catalogue.current("1.001193").orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aChangedContentIsANewRevisionAndTheOldOneStaysReadable() {
        UUID before = catalogue.current("1.000656").orElseThrow().id();
        assertThat(recording.record(List.of(Samples.export("1.000656", "Đăng ký khai tử", "Chứng thực"))))
                .containsEntry("1.000656", Outcome.CHANGED);
        assertThat(catalogue.current("1.000656").orElseThrow().number()).isEqualTo(2);
        assertThat(catalogue.revision(before).orElseThrow().facts().name()).isEqualTo("Thủ tục đăng ký khai tử");
        assertThat(catalogue.size()).isEqualTo(7);
        assertThat(catalogue.fields()).containsExactly("Chứng thực", "Hộ tịch", "Sát hạch, cấp giấy phép lái xe");
        assertThat(catalogue.fileableFields()).as("nothing can be filed yet").isEmpty();
    }

    @Test
    void aPackageWinsOverAnExportWhicheverComesFirst() {
        recording.record(List.of(Samples.packaged("1.001193", "Thủ tục đăng ký khai sinh (gói)")));
        assertThat(catalogue.current("1.001193").orElseThrow().source()).isEqualTo(ProcedureRevision.Source.PACKAGE);
        assertThat(recording.record(List.of(Samples.export("1.001193", "Tên mới trên cổng"))))
                .containsEntry("1.001193", Outcome.CHANGED);
        ProcedureRevision current = catalogue.current("1.001193").orElseThrow();
        assertThat(current.source()).isEqualTo(ProcedureRevision.Source.PACKAGE);
        assertThat(current.fileable()).isTrue();
        assertThat(catalogue.fileableFields()).containsExactly("Hộ tịch");
        assertThat(catalogue.search(SearchQuery.text("khai sinh")).hits().getFirst().code()).isEqualTo("1.001193");
        recording.record(List.of(Samples.packaged("1.001193", "Thủ tục đăng ký khai sinh, bản 2")));
        assertThat(catalogue.current("1.001193").orElseThrow().number()).isEqualTo(4);
        assertThat(catalogue.size()).isEqualTo(7);
    }

    @Test
    void whatAnotherNodeChangedIsFoundWithinSecondsAndWhatThisNodeChangedAtOnce() {
        java.time.Instant[] now = {java.time.Instant.EPOCH.plusSeconds(100)};
        InForce node = new InForce(procedures, revisions, () -> now[0]);
        assertThat(node.current("1.000777")).isEmpty();
        recording.record(List.of(Samples.export("1.000777", "Thủ tục thả đèn trời")));
        assertThat(codes("tha den troi")).as("here").containsExactly("1.000777");
        assertThat(node.current("1.000777")).as("elsewhere, at once").isEmpty();
        now[0] = now[0].plusSeconds(6);
        assertThat(node.current("1.000777")).as("elsewhere, six seconds later").isPresent();
        assertThat(node.size()).isEqualTo(8);
        recording.record(List.of(Samples.export("1.000778", "Thủ tục thả diều")));
        node.forget();
        assertThat(node.current("1.000778")).isPresent();
    }

    @Test
    void whatDoesNotExistIsNotThere() {
        assertThat(catalogue.current("9.999999")).isEmpty();
        assertThat(catalogue.current("'; DROP")).isEmpty();
        assertThat(catalogue.revision(UUID.randomUUID())).isEmpty();
    }

    private List<String> codes(String text) {
        return catalogue.search(SearchQuery.text(text)).hits().stream().map(ProcedureSummary::code).toList();
    }
}
