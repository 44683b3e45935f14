package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.shared.LegalReference;
import vn.motcua.support.Http;

@DisplayName("Lời người nộp ghi vào hồ sơ: dài bao nhiêu, và bấm hai lần cùng lúc")
@OfficeTest
class SaidTest {
    private static final String LONG = "lý do rất dài ".repeat(28_000);
    @Autowired People people;
    @LocalServerPort int port;

    private Http anh() {
        Http http = Http.at(port);
        assertThat(http.signIn("092197004518", "khong-dung-that").status()).isEqualTo(302);
        return http;
    }

    private long version(DossierSummary dossier) {
        return people.dossiers.find(dossier.code(), People.reachOfAnh()).orElseThrow().version();
    }

    @Test
    @DisplayName("Lý do rút quá dài: nói dài nhất bao nhiêu, giữ nguyên chữ đã nhập, không rút; trước cũng như sau khi tiếp nhận")
    void aReasonThatIsTooLongWithdrawsNothing() {
        for (DossierSummary dossier : List.of(people.filed(), people.received())) {
            Http anh = anh();
            String address = "/ho-so/" + dossier.code() + "/rut";
            assertThat(anh.get(address).text()).contains("Nhiều nhất 2.000 ký tự");
            Http.Page refused = anh.post(address, Map.of("ly-do", LONG, "ban", version(dossier)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Lý do dài nhất 2.000 ký tự, hiện có 391.999. Rút gọn lại");
            assertThat(anh.post(address, Map.of("ly-do", "Tôi xin rút 李小龙", "ban", version(dossier))).text()).contains("Lý do có ký tự “李” không in được");
            assertThat(version(dossier)).isEqualTo(dossier.version());
            assertThat(anh.post(address, Map.of("ly-do", "ạ".repeat(2_000), "ban", version(dossier))).status()).isEqualTo(302);
            assertThat(version(dossier)).isEqualTo(dossier.version() + 1);
        }
    }

    @Test
    @DisplayName("Lời nhắn khi bổ sung quá dài: không gửi gì")
    void aNoteThatIsTooLongAnswersNothing() {
        DossierSummary asked = People.done(people.receiving.askSupplement(People.seen(people.filed()),
                List.of(new SupplementItem("giay-xac-nhan-cu", "Giấy xác nhận", "Chụp lại cho rõ")), "", people.officer("thuha")));
        Http.Page refused = anhAnswers(asked, LONG);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Lời nhắn dài nhất 2.000 ký tự, hiện có 391.999. Rút gọn lại");
        assertThat(version(asked)).isEqualTo(asked.version());
    }

    @Test
    @DisplayName("Lời cán bộ ghi khi chuyển, trả lại, giao việc, yêu cầu bổ sung, từ chối: có chữ không in được hoặc quá dài thì không làm, dù vào từ cửa nào")
    void whatAnOfficialWritesCanBePrintedWhicheverDoorItComesBy() {
        DossierSummary filed = people.filed();
        DossierSummary drafted = people.drafted(people.received());
        DossierSummary toSign = people.toSign();
        LegalReference law = new LegalReference("Điều 11");
        for (String unfit : List.of("Theo 李小龙", "ạ".repeat(Said.MOST + 1))) {
            SupplementItem item = new SupplementItem("giay-xac-nhan-cu", "Giấy xác nhận", unfit);
            List<ActOutcome> outcomes = List.of(
                    people.work.forward(People.seen(drafted), null, unfit, people.officer("lehanh")),
                    people.work.sendBack(People.seen(toSign), 3, unfit, people.officer("quockhanh")),
                    people.work.assign(People.seen(drafted), People.officerId("lehanh"), unfit, people.officer("lehanh")),
                    people.receiving.askSupplement(People.seen(filed), List.of(item), "", people.officer("thuha")),
                    people.receiving.askSupplement(People.seen(filed), List.of(new SupplementItem("giay-xac-nhan-cu", "Giấy xác nhận", "Chụp lại")), unfit, people.officer("thuha")),
                    people.receiving.refuse(People.seen(filed), unfit, law, people.officer("thuha")),
                    people.receiving.refuse(People.seen(filed), "Không đủ", new LegalReference(unfit), people.officer("thuha")));
            assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(ActOutcome.Incomplete.class, incomplete ->
                    assertThat(incomplete.errors()).singleElement().satisfies(error -> assertThat(error.message()).containsAnyOf("không in được", "dài nhất 2.000 ký tự"))));
        }
        for (DossierSummary dossier : List.of(filed, drafted, toSign)) {
            assertThat(version(dossier)).as("nothing was done").isEqualTo(dossier.version());
        }
    }

    @Test
    @DisplayName("Lời cán bộ đã có dấu chấm thì diễn biến không chấm thêm lần nữa")
    void sentencesAreJoinedWithoutDoubledMarks() {
        DossierSummary asked = People.done(people.receiving.askSupplement(People.seen(people.filed()),
                List.of(new SupplementItem("a", "Sao kê", "Có dấu của ngân hàng."), new SupplementItem("b", "Bản án", "Đã có hiệu lực.")),
                "Chụp đủ 4 góc..", people.officer("thuha")));
        String text = people.dossiers.open(asked.code(), People.reachOfAnh(), "").orElseThrow().history().getLast().text();
        assertThat(text).startsWith("Sao kê: Có dấu của ngân hàng; Bản án: Đã có hiệu lực. Chụp đủ 4 góc. Bổ sung trước ");
    }

    private Http.Page anhAnswers(DossierSummary dossier, String note) {
        Http anh = anh();
        anh.get("/ho-so/" + dossier.code() + "/bo-sung");
        return anh.upload("/ho-so/" + dossier.code() + "/bo-sung", Map.of("ghi-chu", note, "ban", dossier.version()));
    }

    @Test
    @DisplayName("Bấm nhiều lần cùng lúc trong một phiên: rút một lần, lần nào cũng có câu trả lời")
    void pressesAtTheSameMomentInOneSessionAreAllAnswered() {
        for (int round = 0; round < 4; round++) {
            DossierSummary dossier = people.filed();
            Http anh = anh();
            String address = "/ho-so/" + dossier.code() + "/rut";
            anh.get(address);
            List<Integer> answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() ->
                    anh.post(address, Map.of("ly-do", "Nộp nhầm nơi", "ban", dossier.version())).status())).toList().stream().map(CompletableFuture::join).toList();
            assertThat(answers).containsOnly(302);
            assertThat(version(dossier)).isEqualTo(dossier.version() + 1);
            assertThat(anh.get("/ho-so/" + dossier.code()).text()).contains("Bạn đã rút hồ sơ");
        }
    }
}
