package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;

/** Phần bổ sung đang soạn: what is begun of an answer is there as long as somebody may send it. */
@OfficeTest
class BegunAnswerTest {
    @Autowired People people;
    @Autowired SupplementDrafts drafts;
    @Autowired SubmittedDocuments documents;

    @Test
    @DisplayName("Phần bổ sung đang soạn: hồ sơ còn chờ thì giữ, dù đã nửa năm; hồ sơ không chờ nữa thì dọn đi, tệp không còn ai gọi tên")
    void whatIsBegunIsKeptAsLongAsTheDossierWaitsForIt() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        DossierSummary paused = people.asked(people.received(), "lehanh");
        FiledDocument file = new FiledDocument("giay", "cu.pdf", "5e".repeat(32), 9, "application/pdf");
        for (DossierSummary each : List.of(asked, paused)) {
            drafts.keep(each.id(), each.accountId(), List.of("giay"), List.of(file));
            drafts.answer(each.id(), each.accountId(), Answers.NONE.with("dien-thoai", Answer.typed("0907 114 236")), 0);
            assertThat(drafts.note(each.id(), each.accountId(), "Tôi đang xin lại giấy", "")).isTrue();
        }
        people.clock().set("2027-05-20T16:30");
        drafts.discard();
        for (DossierSummary each : List.of(asked, paused)) {
            assertThat(drafts.of(each.id(), each.accountId())).containsExactly(file);
            assertThat(drafts.answers(each.id(), each.accountId()).text("dien-thoai")).isEqualTo("0907 114 236");
            assertThat(drafts.note(each.id(), each.accountId())).isEqualTo("Tôi đang xin lại giấy");
        }
        assertThat(documents.named(Set.of(file.sha256()))).containsExactly(file.sha256());
        People.done(people.receiving.withdraw(People.seen(asked), "Tôi nộp nhầm nơi", People.anh()));
        drafts.discard();
        assertThat(drafts.of(asked.id(), asked.accountId())).isEmpty();
        assertThat(drafts.unsent(asked.id())).isEmpty();
        assertThat(drafts.of(paused.id(), paused.accountId())).containsExactly(file);
        People.done(people.receiving.answerSupplement(People.seen(paused), List.of(), "Gửi tại quầy", People.anh()));
        drafts.discard();
        assertThat(drafts.of(paused.id(), paused.accountId())).isEmpty();
        assertThat(drafts.unsent(paused.id())).isEmpty();
        assertThat(documents.named(Set.of(file.sha256()))).as("whose bytes may go").isEmpty();
    }
}
