package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Validity;
import vn.motcua.signing.SignatureCheck;
import vn.motcua.signing.ValidationReport;

/** What the page says of how long a paper holds: no more than the rules say. */
class TermOfAPaperTest {
    private static final Instant ISSUED = Instant.parse("2026-11-20T02:00:00Z");
    private static final String NOTE = "Có giá trị 6 tháng kể từ ngày cấp.";

    @ParameterizedTest
    @ValueSource(strings = {NOTE, ""})
    @DisplayName("Không rõ số tháng: không nói còn hiệu lực hay không ghi thời hạn; có ghi chú thì đưa ghi chú, không thì bỏ dòng")
    void withoutATermInMonthsNothingIsClaimed(String note) {
        for (Verdict verdict : List.of(listed(new Validity(null, null, note)), ours(new Validity(null, null, note)))) {
            assertThat(verdict.title()).endsWith(", chưa bị thu hồi");
            assertThat(verdict.toString()).doesNotContain("hiệu lực", "Không ghi thời hạn");
            assertThat(verdict.facts()).filteredOn(fact -> fact.label().equals("Thời hạn")).extracting(Verdict.Fact::value)
                    .isEqualTo(note.isEmpty() ? List.of() : List.of(NOTE));
        }
    }

    @Test
    @DisplayName("Rõ số tháng: nói còn hiệu lực và ngày cuối")
    void aTermInMonthsIsTold() {
        Validity term = new Validity(LocalDate.parse("2027-05-20"), 6, NOTE);
        for (Verdict verdict : List.of(listed(term), ours(term))) {
            assertThat(verdict.title()).endsWith(", còn hiệu lực");
            assertThat(verdict.facts()).filteredOn(fact -> fact.label().equals("Thời hạn")).extracting(Verdict.Fact::value)
                    .containsExactly("6 tháng, đến hết ngày 20/05/2027");
        }
    }

    private static Verdict listed(Validity validity) {
        return VerdictWords.listed(look(validity), report(), PaperProof.of(look(validity).result(), "", "", ""));
    }

    private static Verdict ours(Validity validity) {
        return VerdictWords.ours(look(validity), report());
    }

    private static VerdictWords.Look look(Validity validity) {
        IssuedResult result = new IssuedResult("H13.42-261120-0018-KQ1", new UUID(0, 1), "H13.42-261120-0018", new UUID(0, 2), "UBND phường Ninh Kiều",
                "Giấy xác nhận", "Trần Ngọc Ánh", "Phạm Quốc Khánh", "Phó Chủ tịch", "0".repeat(64), ISSUED, 1, "K7MP-3XQ9", "05/UBND-XNTTHN", "1".repeat(64),
                ISSUED, null, null);
        return new VerdictWords.Look(result, validity, ISSUED.plusSeconds(60), true);
    }

    private static ValidationReport report() {
        return new ValidationReport(true, true, List.of(check("Phạm Quốc Khánh", SignatureCheck.Kind.PERSON), check("UBND phường Ninh Kiều", SignatureCheck.Kind.AGENCY)));
    }

    private static SignatureCheck check(String signer, SignatureCheck.Kind kind) {
        return new SignatureCheck(signer, "UBND phường Ninh Kiều", kind, null, ISSUED, ISSUED, true, true, true, true, null);
    }
}
