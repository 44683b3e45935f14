package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.Text;

/** The import of the national export: what is good goes in, what is broken is told, all of it can be repeated. */
@CatalogueRoom
class ProcedureImportTest {
    private static final Path REAL = NationalExport.file();

    @Autowired
    ProcedureImport procedures;
    @Autowired
    Catalogue catalogue;
    @Autowired
    JdbcClient jdbc;
    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        jdbc.sql("TRUNCATE catalogue.procedure, catalogue.revision").update();
        jdbc.sql("UPDATE catalogue.version SET number = number + 1").update();
    }

    @Test
    void everyLineGoesInOnceHoweverOftenItIsImported() throws IOException {
        assertThat(procedures.read(ExportParsersTest.SAMPLE, percent -> { })).extracting("added", "changed", "unchanged", "repeated")
                .containsExactly(19, 0, 0, 0);
        assertThat(procedures.read(ExportParsersTest.SAMPLE, percent -> { })).extracting("added", "changed", "unchanged")
                .containsExactly(0, 0, 19);
        assertThat(catalogue.size()).isEqualTo(19);
        assertThat(jdbc.sql("SELECT count(*) FROM catalogue.revision").query(Long.class).single()).isEqualTo(19);
        assertThat(catalogue.current("1.900001").orElseThrow().facts().channels()).hasSize(3);
        assertThat(catalogue.current("1.900001").orElseThrow().fileable()).isFalse();
    }

    @Test
    void aGzFileIsReadLikeAPlainOne() throws IOException {
        Path gz = folder.resolve("export.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            Files.copy(ExportParsersTest.SAMPLE, out);
        }
        assertThat(procedures.read(gz, percent -> { }).added()).isEqualTo(19);
    }

    @Test
    void brokenLinesAreToldWithTheirNumberAndTheRestGoesIn() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        List<String> good = Files.readAllLines(ExportParsersTest.SAMPLE);
        lines.add(good.get(0).getBytes(StandardCharsets.UTF_8));
        lines.add("{\"ma_thu_tuc\": \"1.9000".getBytes(StandardCharsets.UTF_8));
        lines.add("[1, 2]".getBytes(StandardCharsets.UTF_8));
        lines.add("{\"ma_thu_tuc\":\"không phải mã\",\"ten_thu_tuc\":\"X\"}".getBytes(StandardCharsets.UTF_8));
        lines.add("{\"ma_thu_tuc\":\"1.900099\",\"ten_thu_tuc\":\"  \"}".getBytes(StandardCharsets.UTF_8));
        lines.add(new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
        lines.add(good.get(0).replace("mượn phòng họp", "mượn hội trường").getBytes(StandardCharsets.UTF_8));
        lines.add(good.get(0).getBytes(StandardCharsets.UTF_8));
        lines.add(new byte[0]);
        lines.add(good.get(1).getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("broken.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        ProcedureImport.Summary summary = procedures.read(file, percent -> { });
        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.repeated()).isEqualTo(1);
        assertThat(summary.refused()).extracting(ProcedureImport.Refused::line).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(summary.refused()).extracting(ProcedureImport.Refused::reason).allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(summary.refused().getLast().reason()).isEqualTo("mã 1.900001 đã có ở dòng 1 với nội dung khác");
    }

    @Test
    void aLineOfAMegabyteGoesInWholeAndOneOfTenIsRefused() throws IOException {
        String line = "{\"ma_thu_tuc\":\"1.9000%d\",\"ten_thu_tuc\":\"Dòng dài\",\"yeu_cau_dieu_kien\":\"%s\"}";
        String half = "\\ud800 nửa ký tự, \\u0000 và ";
        Path file = Files.writeString(folder.resolve("long.ndjson"), line.formatted(31, half + "x".repeat(1_000_000)) + "\n"
                + line.formatted(32, "y".repeat(10_000_000)) + "\n" + line.formatted(33, "z"));
        ProcedureImport.Summary summary = procedures.read(file, percent -> { });
        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.refused()).extracting(ProcedureImport.Refused::line).containsExactly(2);
        assertThat(catalogue.current("1.900031").orElseThrow().facts().conditions().getFirst()).hasSizeGreaterThan(1_000_000);
    }

    @Test
    void anImportThatWasCutOffIsRunAgain() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            lines.add("{\"ma_thu_tuc\":\"2.%06d\",\"ten_thu_tuc\":\"Thủ tục %d\"}".formatted(i, i));
        }
        Path file = Files.write(folder.resolve("many.ndjson"), lines);
        try {
            procedures.read(file, percent -> {
                throw new IllegalStateException("the power went off after the first batch");
            });
        } catch (IllegalStateException cut) {
            assertThat(catalogue.size()).isEqualTo(200);
        }
        assertThat(procedures.read(file, percent -> { })).extracting("added", "unchanged").containsExactly(300, 200);
        assertThat(catalogue.size()).isEqualTo(500);
    }

    @Test
    void allOfTheNationalExportGoesInAndNothingOfItIsLost() throws IOException {
        assumeTrue(Files.exists(REAL), "The national export is not at " + REAL);
        ProcedureImport.Summary summary = procedures.read(REAL, percent -> { });
        summary.parsed().forEach(System.out::println);
        assertThat(summary.refused()).isEmpty();
        assertThat(summary.added()).isEqualTo(2142);
        assertThat(catalogue.size()).isEqualTo(2142);
        assertThat(catalogue.search(SearchQuery.text("dang ky khai sinh")).hits().getFirst().code()).isEqualTo("1.001193");
        try (Lines lines = new Lines(REAL)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                nothingIsLost(CatalogueJson.MAPPER.readTree(line));
            }
        }
    }

    /** Every word of the source, heads of tables and the page's foot aside, is in the facts that pages show. */
    private static void nothingIsLost(JsonNode line) {
        ProcedureFacts facts = ExportLine.read(line.toString().getBytes(StandardCharsets.UTF_8)).facts();
        String shown = letters(shown(facts));
        for (String key : List.of("trinh_tu_thuc_hien", "yeu_cau_dieu_kien", "thanh_phan_ho_so", "can_cu_phap_ly")) {
            String source = Text.clean(line.path(key).asString()).replace(ExportPapers.HEAD, "\n").replace(ExportBases.HEAD, "\n")
                    .replace("Không có thông tin", "\n").replaceAll("\\d+ bản chính(, ?\\d+ bản sao)?", "\n");
            // The column of numbers sometimes repeats what kind of document it is; the title says it already.
            for (String piece : source.split("\\n|\\d+|Thông tư( liên tịch)?( số)?|Nghị (định|quyết)( số)?|Luật( số)?|Quyết định( số)?|Văn bản hợp nhất( số)?|Số:? ?")) {
                assertThat(shown).as("%s of %s", key, line.path("ma_thu_tuc").asString()).contains(letters(piece));
            }
        }
    }

    private static String shown(ProcedureFacts facts) {
        StringBuilder shown = new StringBuilder(String.join("|", facts.steps())).append('|').append(String.join("|", facts.conditions()));
        facts.components().forEach(paper -> shown.append('|').append(paper.group()).append('|').append(paper.name()).append(paper.form()));
        facts.legalBases().forEach(basis -> shown.append('|').append(basis.title()).append(basis.number()));
        facts.raw().values().forEach(text -> shown.append('|').append(text));
        return shown.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "");
    }
}
