package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.support.Http;
import vn.motcua.support.Statements;

/** What a page or an act costs the database: one statement of those signed in is the session's. */
@OfficeTest
class StatementsTest {
    @LocalServerPort int port;
    @Autowired People people;

    /** What is remembered for some seconds stays remembered. */
    @BeforeEach
    void theClockStands() {
        people.clock().set(people.clock().instant());
    }

    @ParameterizedTest
    @CsvSource({"'', /, 0", "'', /thu-tuc/1.004873, 0", "'', /thu-tuc?q=khai+sinh, 0", "'', /thu-tuc?q=khia+snih, 0",
        "thuha, /ban-lam-viec?ds=cho-tiep-nhan, 4", "thuha, /ban-lam-viec?ds=dang-giai-quyet, 4", "lehanh, /ban-lam-viec?ds=cua-toi, 4", "thuha, /tra-cuu?q=tran, 3",
        "kimlien, /tong-quan, 6", "kimlien, /tong-quan/ho-so?nhom=cho-tiep-nhan&cq=H13.42, 3", "092197004518, /ho-so, 4"})
    @DisplayName("Mỗi trang hỏi cơ sở dữ liệu một số lần cố định, thêm hồ sơ không hỏi thêm lần nào")
    void aPageAsksTheSameHoweverManyDossiersThereAre(String user, String path, int most) {
        people.filed();
        Http http = signedIn(user);
        http.get(path);
        List<String> before = Statements.during(() -> http.get(path), 200);
        for (int i = 0; i < 5; i++) {
            people.filed();
        }
        List<String> after = Statements.during(() -> http.get(path), 200);

        assertThat(after).hasSizeLessThanOrEqualTo(before.size());
        costs(most, after);
    }

    @DisplayName("Mở, tiếp nhận và chuyển một hồ sơ: một số câu lệnh cố định, một giao dịch cho mỗi việc")
    @Test
    void openingReceivingAndForwarding() {
        Http ha = signedIn("thuha");
        String page = "/ban-lam-viec/" + people.filed().code();
        ha.get(page);
        costs(8, Statements.during(() -> ha.get(page), 200));

        Map<String, String> ticked = carried(ha.get(page + "/tiep-nhan"));
        List<String> received = Statements.during(() -> ha.post(page + "/tiep-nhan", ticked), 302);
        costs(17, received);
        costs(9, Statements.transactionOf(received, "UPDATE dossier.dossier"));

        people.drafted(people.dossiers.find(page.substring(14), people.reachOf("lehanh")).orElseThrow());
        Http hanh = signedIn("lehanh");
        Map<String, String> fields = carried(hanh.get(page + "/chuyen"));
        List<String> forwarded = Statements.during(() -> hanh.post(page + "/chuyen", fields), 302);
        costs(12, forwarded);
        costs(5, Statements.transactionOf(forwarded, "UPDATE dossier.dossier"));
    }

    @DisplayName("Hồ sơ chờ bổ sung: có tài khoản hay không chỉ hỏi một lần cho mọi việc một cửa có thể làm thay")
    @Test
    void whetherTheApplicantHasAPageIsAskedOnce() {
        Http ha = signedIn("thuha");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        String page = "/ban-lam-viec/" + asked.code();
        ha.get(page);
        assertThat(Statements.during(() -> ha.get(page), 200)).filteredOn(said -> said.contains("access.account") && said.contains("person_id =")).hasSize(1);
        People.done(people.receiving.withdraw(People.seen(asked), "Nộp nhầm thủ tục", People.anh()));
    }

    @DisplayName("Giữ một câu trả lời: đọc tờ khai, ghi một lần")
    @Test
    void keepingAnAnswer() {
        Http anh = signedIn("092197004518");
        anh.get("/nop-ho-so/1.004873");
        String address = anh.post("/nop-ho-so/1.004873", Map.of("co-quan", "H13.42")).location();
        anh.get(address);
        Supplier<Http.Page> keep = () -> anh.post(address + "/luu", Map.of("ho-ten", "Trần Ngọc Ánh"));
        keep.get();
        costs(5, Statements.during(keep, 200));
    }

    private static void costs(int most, List<String> statements) {
        assertThat(Statements.count(statements)).as(String.join("\n", statements)).isLessThanOrEqualTo(most);
    }

    /** What the form on the page carries, everything ticked as right. */
    private static Map<String, String> carried(Http.Page form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = Pattern.compile("name=\"(phien-ban|dat-[^\"]+)\" value=\"(\\d+|co)\"").matcher(form.body());
        while (inputs.find()) {
            fields.put(inputs.group(1), inputs.group(2));
        }
        return fields;
    }

    private Http signedIn(String user) {
        Http http = Http.at(port);
        if (!user.isEmpty()) {
            assertThat(http.signIn(user, "khong-dung-that").status()).isEqualTo(302);
        }
        return http;
    }
}
