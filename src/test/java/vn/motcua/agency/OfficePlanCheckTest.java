package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told to whoever wrote an office file that cannot be taken. */
class OfficePlanCheckTest {
    private static final String LAYOUT = "phuong";
    private static final Map<String, Map<String, OfficePlan.Room>> LAYOUTS =
            Map.of(LAYOUT, Map.of(Unit.SINGLE_WINDOW, new OfficePlan.Room("Bộ phận một cửa", Map.of("tiep-nhan", "Tiếp nhận"))));

    private static List<String> findings(OfficePlan.Body... bodies) {
        return OfficePlanCheck.findings(new OfficePlan(LAYOUTS, Set.of(), List.of(bodies)), null);
    }

    private static OfficePlan.Body body(String code, OfficePlan.Servant... officers) {
        return new OfficePlan.Body(code, LAYOUT, null, "UBND phường", "Ủy ban nhân dân phường", "Cần Thơ", null, "", "", List.of(officers));
    }

    private static OfficePlan.Servant servant(String user, String name) {
        return new OfficePlan.Servant(user, name, null, null, List.of(Unit.SINGLE_WINDOW + "/tiep-nhan"));
    }

    @Test
    @DisplayName("Hai người một tên đăng nhập, người đầu thiếu họ tên: nói cả hai điều, không dừng giữa chừng")
    void oneUserTwiceWithoutANameIsTold() {
        assertThat(findings(body("H13.42", servant("thuha", null), servant("thuha", "Nguyễn Thị Thu Hà"))))
                .contains("Cán bộ thuha: viết name là họ tên đầy đủ", "Tên đăng nhập thuha được viết cho hai người: đổi một tên");
    }

    @Test
    @DisplayName("Cơ quan thiếu mã, cán bộ thiếu tên đăng nhập: chỉ mục thứ mấy, không in chữ null")
    void whatHasNoKeyIsNamedByItsPlace() {
        assertThat(findings(body("H13.42", servant("thuha", "Nguyễn Thị Thu Hà"), servant(null, "Lê Hạnh")), body(null)))
                .anyMatch(finding -> finding.startsWith("Cơ quan H13.42, cán bộ thứ 2: viết user"))
                .anyMatch(finding -> finding.startsWith("Cơ quan thứ 2 trong tệp: viết code"))
                .noneMatch(finding -> finding.startsWith("Cơ quan null") || finding.contains("cán bộ null"));
    }
}
