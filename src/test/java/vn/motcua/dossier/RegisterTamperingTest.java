package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.cli.Command;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;

@DisplayName("Sửa lén sổ kết quả: kiểm tra lịch sử nêu đúng hồ sơ và chỗ khác")
@OfficeTest
@TestPropertySource(properties = "test.database=register-tampering")   // others decide dossiers without a register
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTamperingTest {
    /** What says nothing about a result: keys, and when a number was reserved that is not issued yet (none may be kept afterwards). */
    private static final Set<String> KEYS = Set.of("id", "dossier_id", "version", "reserved_at");
    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired List<Command> commands;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    private DossierSummary revoked;
    private DossierSummary signed;

    private record Printed(int status, String out, String err) {
    }

    @BeforeAll
    void issueAndRevoke() {
        signed = ResultWalkTest.signed(people, acts, results);
        DossierSummary issued = People.done(acts.issue(People.seen(ResultWalkTest.signed(people, acts, results)), people.officer("ngocdiep")));
        revoked = People.done(acts.revoke(People.seen(issued), new Revocation("Quyết định số 12/QĐ-UBND ngày 23/11/2026", "Ghi sai",
                "Khoản 2 Điều 14 Nghị định 45/2020/NĐ-CP"), people.officer("quockhanh")));
    }

    private Printed verify() {
        Command command = commands.stream().filter(each -> each.name().equals("verify-history")).findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            int status = command.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Printed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void assertBroken(DossierSummary dossier, String tampering, String... reason) {
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql(tampering).param("id", dossier.id()).update()).as(tampering).isGreaterThan(0);
            Printed printed = verify();
            assertThat(printed.status()).as(tampering).isEqualTo(1);
            assertThat(printed.err()).as(tampering).contains(dossier.code()).contains(reason);
            assertThat(printed.out()).isEmpty();
            status.setRollbackOnly();
        });
    }

    /** A change of every column, so that a column added later is compared too or fails here. */
    private void everyColumn(String table, String which, DossierSummary dossier) {
        Map<String, String> columns = jdbc.sql("""
                SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'result' AND table_name = :table
                """).param("table", table).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> !KEYS.contains(column.getKey())).collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(columns).isNotEmpty();
        columns.forEach((column, type) -> {
            String other = switch (type) {
                case "integer" -> column + " + 1";
                case "timestamp with time zone" -> column + " + interval '1 second'";
                case "uuid" -> "uuidv7()";
                case "jsonb" -> "jsonb_set(" + column + ", '{ho-ten}', '\"Ai Đó\"')";
                default -> column.equals("check_code") ? "repeat('A', 8)" : column.endsWith("sha256") || column.endsWith("certificate") ? "repeat('0', 64)" : column + " || ' khác'";
            };
            assertBroken(dossier, "UPDATE result.%s SET %s = %s WHERE dossier_id = :id%s".formatted(table, column, other, which), "in the register differs");
        });
    }

    @Test
    @DisplayName("Mỗi cột của sổ kết quả: mã, tệp đã ký, tệp đóng dấu, số, ký hiệu, người ký, phát hành, thu hồi")
    void everyColumnOfAResultIsProved() {
        everyColumn("result", "", revoked);
    }

    @Test
    @DisplayName("Mỗi cột của một dự thảo")
    void everyColumnOfADraftIsProved() {
        everyColumn("draft", " AND version = 1", signed);
    }

    @Test
    @DisplayName("Thêm, bớt cả dòng; ghi là phát hành, thu hồi hay chưa thu hồi mà không có sự kiện")
    void rowsAddedOrTakenAwayAreFound() {
        assertBroken(revoked, "DELETE FROM result.result WHERE dossier_id = :id", "the history tells of SIGN, the register does not");
        assertBroken(signed, "DELETE FROM result.draft WHERE dossier_id = :id AND version = 2", "the register has 1 drafts, the history tells of 2");
        assertBroken(revoked, """
                UPDATE result.result SET revoked_at = NULL, revoked_by = NULL, revoked_decision = NULL, revoked_why = NULL, revoked_basis = NULL
                 WHERE dossier_id = :id""", "the history tells of REVOKE, the register does not");
        assertBroken(signed, """
                UPDATE result.result SET series_year = 2026, number = 9999, notation = '9999/UBND', sha256 = repeat('1', 64), issued_at = now(),
                       issued_by = 'Ai Đó' WHERE dossier_id = :id""", "the register tells of ISSUE, the history does not");
        DossierSummary filed = people.filed();
        assertBroken(filed, """
                INSERT INTO result.result (code, dossier_id, dossier_code, agency_id, agency_name, title, holder, signer, signer_post, signed_sha256, signed_at)
                SELECT code || '-KQ1', id, code, agency_id, 'UBND', 'Giấy', 'Ai Đó', 'Ai Đó', 'Chủ tịch', repeat('2', 64), now()
                  FROM dossier.dossier WHERE id = :id""", "the register tells of a result, the history of none");
    }

    @Test
    @DisplayName("Hồ sơ biến mất cùng mọi dòng: lệnh nêu ngày, cơ quan, số đã cấp và số còn lại")
    void aMissingNumberOfADayIsNamed() {
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql("UPDATE dossier.series SET last = last + 1 WHERE agency_id = :agency").param("agency", signed.agencyId()).update()).isPositive();
            Printed printed = verify();
            assertThat(printed.status()).isEqualTo(1);
            assertThat(printed.err()).contains("Dãy số hồ sơ ngày ", "UBND phường Ninh Kiều bị sai (broken): đã cấp đến số ");
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("Không ai sửa: lệnh in đúng số hồ sơ, sự kiện, kết quả")
    void whatIsWholeIsCounted() {
        long dossiers = jdbc.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
        long events = jdbc.sql("SELECT count(*) FROM dossier.event").query(Long.class).single();
        long kept = jdbc.sql("SELECT count(*) FROM result.result").query(Long.class).single();
        assertThat(verify()).isEqualTo(new Printed(0, ("Lịch sử của %d hồ sơ với %d sự kiện và %d kết quả: mọi chuỗi băm nguyên vẹn, "
                + "lịch sử khớp những gì đang lưu. (All chains hold.)%n").formatted(dossiers, events, kept), ""));
    }
}
