package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.YamlProblem;

/** What is told to whoever wrote an office file that cannot be taken. */
class OfficePlanCheckTest {
    private static final String LAYOUT = "phuong";
    private static final Map<String, Map<String, OfficePlan.Room>> LAYOUTS =
            Map.of(LAYOUT, Map.of(Unit.SINGLE_WINDOW, new OfficePlan.Room("Bộ phận một cửa", Map.of("tiep-nhan", "Tiếp nhận"), 0)));

    private static List<String> findings(OfficePlan.Body... bodies) {
        return OfficePlanCheck.findings(new OfficePlan(LAYOUTS, Set.of(), List.of(bodies)), null);
    }

    private static OfficePlan.Body body(String code, OfficePlan.Servant... officers) {
        return new OfficePlan.Body(code, LAYOUT, null, "UBND phường", "Ủy ban nhân dân phường", "Cần Thơ", null, "", "", List.of(officers), 0);
    }

    private static OfficePlan.Servant servant(String user, String name) {
        return new OfficePlan.Servant(user, name, null, null, List.of(Unit.SINGLE_WINDOW + "/tiep-nhan"), 0);
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

    private static List<String> findings(String agencies) throws YamlProblem {
        return OfficePlanCheck.findings(OfficePlanReader.read("""
                layouts:
                  phuong:
                    mot-cua: { name: Bộ phận một cửa, posts: { tiep-nhan: Tiếp nhận } }
                agencies:
                """ + agencies), null);
    }

    private static String agency(String field, String value) {
        java.util.Map<String, String> body = new java.util.LinkedHashMap<>(Map.of("name", "UBND phường", "longName", "Ủy ban nhân dân phường", "place", "Cần Thơ"));
        body.put(field, value);
        StringBuilder yaml = new StringBuilder("- code: H13.42\n  layout: phuong\n");
        body.forEach((key, text) -> yaml.append("  ").append(key).append(": ").append(text).append("\n"));
        return yaml.toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "website; 'javascript:alert(1)'; website viết như", "website; 'JaVaScRiPt://x.vn/%0aalert(1)'; website viết như", "website; 'data:text/html,x'; website viết như",
        "website; '//x.vn\"onclick=1'; website viết như", "website; khong phai trang; website viết như", "phone; \"0292\\n3999\"; phone viết trên một dòng",
        "phone; gọi số này; phone viết bằng chữ số", "phone; '1'; phone viết bằng chữ số", "phone; '((('; phone viết bằng chữ số", "phone; '(gọi) 0292 3999 100'; phone viết bằng chữ số", "name; '12345'; name cần ít nhất một chữ cái",
        "name; '王伟'; name có ký tự", "longName; \"UBND\\tphường\\u0000\"; longName viết trên một dòng", "place; '...'; place cần ít nhất một chữ cái"})
    @DisplayName("Tên lạ, địa chỉ trang chạy lệnh, số điện thoại nhiều dòng: từ chối, nêu dòng và lý do")
    void whatIsPrintedOrLinkedIsChecked(String field, String value, String reason) throws YamlProblem {
        assertThat(findings(agency(field, value))).anyMatch(finding -> finding.startsWith("Dòng 5: Cơ quan H13.42: " + reason));
        assertThat(findings(agency("website", "https://cantho.gov.vn/ninh-kieu")).toString()).doesNotContain("website");
        for (String usual : List.of("0292 3999 100", "(0292) 3999 100", "(+84) 292 3999 100", "0292.3999.100 - 0912 345 678")) {
            assertThat(findings(agency("phone", "\"" + usual + "\"")).toString()).as(usual).doesNotContain("phone");
        }
    }

    @Test
    @DisplayName("Tên dài nghìn chữ của cơ quan, đơn vị, vị trí, cán bộ; thư điện tử sai: từ chối, nêu dòng")
    void namesWithoutEndAreRefused() throws YamlProblem {
        String endless = "a".repeat(3_000);
        assertThat(findings(agency("name", endless))).contains("Dòng 5: Cơ quan H13.42: name dài nhất 200 ký tự");
        assertThat(findings(agency("name", "UBND") + "  officers:\n    - { user: thuha, name: " + endless + ", email: khong-phai, posts: [mot-cua/tiep-nhan] }\n"))
                .contains("Dòng 11: Cán bộ thuha: name dài nhất 100 ký tự", "Dòng 11: Cán bộ thuha: email viết như ten@cantho.gov.vn");
        assertThat(findings(agency("name", "UBND") + "  officers: [{ user: thuha, name: Thu Hà 2, posts: [mot-cua/tiep-nhan] }]\n"))
                .contains("Dòng 10: Cán bộ thuha: name viết bằng chữ, không có chữ số");
        OfficePlan.Room room = new OfficePlan.Room(endless, Map.of("tiep-nhan", endless), 3);
        assertThat(OfficePlanCheck.findings(new OfficePlan(Map.of(LAYOUT, Map.of(Unit.SINGLE_WINDOW, room)), Set.of(), List.of(body("H13.42"))), null))
                .contains("Dòng 3: Đơn vị mot-cua trong phuong: name dài nhất 200 ký tự", "Dòng 3: Vị trí mot-cua/tiep-nhan trong phuong: tên dài nhất 200 ký tự");
    }

    @Test
    @DisplayName("Cơ quan là cấp trên của chính nó, một mình hay theo vòng: từ chối từng cơ quan trong vòng")
    void noAgencyStandsAboveItself() throws YamlProblem {
        String above = "theo chuỗi parent thì cơ quan này là cấp trên của chính nó; sửa parent";
        assertThat(findings(agency("parent", "H13.42"))).contains("Dòng 5: Cơ quan H13.42: " + above);
        String ring = agency("parent", "H13.43") + agency("parent", "H13.42").replace("H13.42\n  layout", "H13.43\n  layout");
        assertThat(OfficePlanCheck.findings(OfficePlanReader.read("agencies:\n" + ring), new Agencies(null, null, null) {
            @Override
            public java.util.Optional<Agency> byCode(String code) {
                return java.util.Optional.empty();
            }
        })).anyMatch(finding -> finding.contains("Cơ quan H13.42: " + above)).anyMatch(finding -> finding.contains("Cơ quan H13.43: " + above));
    }
}
