package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DecisionStream.Decision;
import vn.motcua.dossier.DecisionStream.Told;

@DisplayName("Sự kiện cũ chưa ghi đủ sổ kết quả")
class RegisterFoldTest {
    private static final String AGENCY = "00000000-0000-7000-8000-000000000001";
    private static final Map<String, Object> SIGNED = Map.of("code", "H13.42-261120-0018-KQ1", "dossierCode", "H13.42-261120-0018", "agency", AGENCY,
            "signer", "Nguyễn Quốc Khánh", "signedSha256", "aa", "title", "Giấy xác nhận");
    private static final Map<String, Object> ISSUED = Map.of("sha256", "bb", "issuedBy", "Đặng Ngọc Diệp", "number", 214L);

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static RegisterFold old() {
        return new RegisterFold(new Told(new UUID(0, 1), "H13.42-261120-0018", UUID.fromString(AGENCY), List.of(
                new Decision(Act.SIGN, "Nguyễn Quốc Khánh", json("{\"sha256\":\"aa\"}")),
                new Decision(Act.ISSUE, "Đặng Ngọc Diệp", json("{\"sha256\":\"bb\",\"resultCode\":\"H13.42-261120-0018-KQ1\"}")))));
    }

    @Test
    @DisplayName("vẫn đúng khi khớp những gì đã ghi, và được kể là chưa ghi đủ")
    void whatTheyDoNotTellIsNotHeldAgainstThem() {
        RegisterFold fold = old();
        assertThat(fold.drafts(List.of())).isEmpty();
        assertThat(fold.result(Map.of(Act.SIGN, SIGNED, Act.ISSUE, ISSUED))).isEmpty();
        assertThat(fold.leavesOut()).isTrue();
    }

    @Test
    @DisplayName("vẫn chứng minh điều đã ghi: tệp, người ký, người phát hành, mã")
    void whatTheyTellStillCounts() {
        assertThat(old().result(Map.of(Act.SIGN, SIGNED, Act.ISSUE, Map.of("sha256", "cc", "issuedBy", "Đặng Ngọc Diệp"))))
                .hasValueSatisfying(problem -> assertThat(problem).contains("sha256"));
        assertThat(old().result(Map.of(Act.SIGN, SIGNED, Act.ISSUE, Map.of("sha256", "bb", "issuedBy", "Ai Đó"))))
                .hasValueSatisfying(problem -> assertThat(problem).contains("issuedBy").doesNotContain("Ai Đó"));
        assertThat(old().result(Map.of(Act.SIGN, SIGNED))).hasValueSatisfying(problem -> assertThat(problem).contains("ISSUE"));
    }

    @Test
    @DisplayName("hồ sơ giả để đo không có tệp nào thì không cần có trong sổ")
    void inventedDossiersNeedNoRow() {
        RegisterFold fold = new RegisterFold(new Told(new UUID(0, 1), "H13.42-261120-0018", UUID.fromString(AGENCY), List.of(
                new Decision(Act.DRAFT, "A", json("{\"note\":\"\"}")), new Decision(Act.SIGN, "B", json("{}")), new Decision(Act.ISSUE, "C", json("{}")))));
        assertThat(fold.drafts(List.of())).isEmpty();
        assertThat(fold.result(Map.of())).isEmpty();
    }
}
