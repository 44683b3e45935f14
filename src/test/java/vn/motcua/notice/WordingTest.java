package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierDecided;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierFiled;
import vn.motcua.dossier.DossierReceived;
import vn.motcua.dossier.DossierRefused;
import vn.motcua.dossier.DossierReturned;
import vn.motcua.dossier.Refusal;
import vn.motcua.dossier.SupplementAnswered;
import vn.motcua.dossier.SupplementAsked;
import vn.motcua.dossier.SupplementItem;

@DisplayName("Lời thông báo: việc gì, trước lúc nào, vì sao, gọi ai")
class WordingTest {
    private static final UUID ID = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-20T09:30:00Z");
    private static final String CODE = "H13.42-261120-0018";

    @DisplayName("Đã nộp: cơ quan trả lời trước lúc nào")
    @Test
    void filingSaysUntilWhenTheOfficeAnswers() {
        Letter letter = told(new DossierFiled(ID, CODE, AT, ID, ID, "Cấp Giấy xác nhận tình trạng hôn nhân", Instant.parse("2026-11-23T09:30:00Z")));
        assertThat(letter.subject()).isEqualTo("Hồ sơ H13.42-261120-0018 đã đến UBND phường Ninh Kiều");
        assertThat(letter.body()).contains("trước 16:30 thứ Hai, 23/11/2026").contains("0292 3812 046").contains(CODE);
    }

    @DisplayName("Bổ sung: liệt kê từng giấy tờ, hạn bổ sung, thời gian chờ không tính")
    @Test
    void aRequestToSupplementListsEverything() {
        Letter letter = told(new SupplementAsked(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", Instant.parse("2026-11-26T10:00:00Z"),
                List.of(new SupplementItem("chung-sinh", "Giấy chứng sinh", "thiếu trang 2"), new SupplementItem("cccd", "Căn cước", "chụp mờ")),
                "Nguyễn Thị Thu Hà"));
        assertThat(letter.body()).contains("- Giấy chứng sinh: thiếu trang 2\n- Căn cước: chụp mờ").contains("trước 17:00 thứ Năm, 26/11/2026")
                .contains("Nguyễn Thị Thu Hà").contains("không tính vào hạn giải quyết");
    }

    @DisplayName("Bổ sung chỉ sửa tờ khai, không gửi giấy tờ nào: lời báo không nói đã nhận giấy tờ")
    @Test
    void anAnswerNeedNotBePapers() {
        Letter letter = told(new SupplementAnswered(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", AT, true));
        assertThat(letter.body()).contains("cơ quan đã nhận phần bổ sung của bạn và làm tiếp").doesNotContain("giấy tờ");
    }

    @DisplayName("Bổ sung trước khi tiếp nhận: hạn là lúc trả lời có tiếp nhận hay không; sau khi tiếp nhận: là hẹn trả kết quả")
    @Test
    void whatASupplementMovedIsNamed() {
        assertThat(told(new SupplementAnswered(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", AT, false)).body())
                .contains("trả lời bạn có tiếp nhận hồ sơ hay không trước 16:30 thứ Sáu, 20/11/2026.").doesNotContain("Hạn mới", "kết quả");
        assertThat(told(new SupplementAnswered(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", AT, true)).body())
                .contains("Hẹn trả kết quả mới là 16:30 thứ Sáu, 20/11/2026.").doesNotContain("Hạn mới", "tiếp nhận");
    }

    @DisplayName("Sự kiện đã ghi từ trước, chưa nói đã tiếp nhận hay chưa, vẫn đọc được và không đoán hạn của việc gì")
    @Test
    void eventsKeptFromBeforeAreStillRead() {
        String kept = """
                {"dossierId":"%1$s","code":"%2$s","at":"%3$s","accountId":"%1$s","agencyId":"%1$s","procedure":"Đăng ký khai sinh","due":"%3$s"}"""
                .formatted(ID, CODE, AT);
        assertThat(told(JsonMapper.shared().readValue(kept, SupplementAnswered.class)).body())
                .contains("Hạn mới là 16:30 thứ Sáu, 20/11/2026.").doesNotContain("tiếp nhận", "kết quả", "null");
    }

    @DisplayName("Từ chối: lý do và căn cứ, làm gì tiếp")
    @Test
    void aRefusalSaysWhyAndWhatNext() {
        Letter letter = told(new DossierRefused(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", "nơi thường trú ở phường khác",
                "Điều 13 Luật Hộ tịch 2014", ""));
        assertThat(letter.body()).contains("vì nơi thường trú ở phường khác. Căn cứ: Điều 13 Luật Hộ tịch 2014").contains("nộp lại");
    }

    @DisplayName("Có kết quả mà đã xin bản giấy: tin nói đến lấy ở đâu")
    @Test
    void aDecisionSaysWhereThePaperIsToBeHad() {
        DossierDecided decided = new DossierDecided(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", CODE + "-KQ1", "0".repeat(64), null);
        assertThat(Wording.of(decided, "UBND phường Ninh Kiều", "0292 3812 046", "Mang căn cước đến quầy.", true).orElseThrow().body())
                .contains("Xác minh giấy tờ. Mang căn cước đến quầy.");
        assertThat(told(decided).body()).contains("Xác minh giấy tờ.\n");
    }

    @DisplayName("Ai không có tài khoản không bị dẫn tới trang hồ sơ phải đăng nhập mới mở: được chỉ cách làm tại quầy")
    @Test
    void whoHasNoAccountIsNotSentToAPageThatStaysShut() {
        List<DossierEvent> events = List.of(
                new DossierReceived(ID, CODE, AT, null, ID, "Đăng ký khai sinh", AT, "Nguyễn Thị Thu Hà"),
                new SupplementAsked(ID, CODE, AT, null, ID, "Đăng ký khai sinh", AT, List.of(new SupplementItem("a", "Căn cước", "chụp mờ")), "Nguyễn Thị Thu Hà"),
                new DossierRefused(ID, CODE, AT, null, ID, "Đăng ký khai sinh", "sai nơi", "Điều 13 Luật Hộ tịch 2014", ""),
                new DossierDecided(ID, CODE, AT, null, ID, "Đăng ký khai sinh", CODE + "-KQ1", "0".repeat(64), null),
                new DossierDecided(ID, CODE, AT, null, ID, "Đăng ký khai sinh", CODE + "-KQ1", "0".repeat(64), new Refusal("sai nơi", "Điều 13", "Nộp nơi khác")));
        for (DossierEvent event : events) {
            assertThat(Wording.of(event, "UBND phường Ninh Kiều", "0292 3812 046", "", false).orElseThrow().body()).as(event.toString())
                    .doesNotContain("trang hồ sơ").doesNotContain("%s");
            assertThat(told(event).body()).as(event.toString()).contains("trang hồ sơ");
        }
        assertThat(Wording.of(events.get(3), "UBND phường Ninh Kiều", "0292 3812 046", "", false).orElseThrow().body())
                .contains("Bạn mang Giấy tiếp nhận và căn cước đến nơi đã nộp để nhận");
    }

    @DisplayName("Tên thủ tục, lý do có ký tự xuống dòng không làm hỏng tiêu đề thư")
    @Test
    void subjectsAreOneLineWhateverWasTyped() {
        String hostile = "Đăng ký\r\nBcc: ke-xau@example.com\r\n\r\nmã độc";
        Letter letter = Wording.of(new DossierFiled(ID, CODE, AT, ID, ID, hostile, AT), "UBND\r\nTo: a@b.c", "1022", "", true).orElseThrow();
        assertThat(letter.subject()).doesNotContain("\n", "\r");
    }

    @Test
    void whatWasHandedOverSaysInItsSentenceHow() {
        assertThat(told(new DossierReturned(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", CODE + "-KQ1", "Tại quầy", null)).body())
                .contains("đã trả tại quầy lúc ");
        assertThat(told(new DossierReturned(ID, CODE, AT, ID, ID, "Đăng ký khai sinh", CODE + "-KQ1", "Qua bưu chính", "Lý Thu Thảo")).body())
                .contains("đã trả qua bưu chính lúc ").contains("cho Lý Thu Thảo");
    }

    private static Letter told(DossierEvent event) {
        return Wording.of(event, "UBND phường Ninh Kiều", "0292 3812 046", "", true).orElseThrow();
    }
}
