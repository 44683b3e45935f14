package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class TamperingTest {
    @Autowired People people;
    @Autowired HistoryCheck history;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("Sửa lén một sự kiện, một ô của hồ sơ hay bớt một sự kiện: kiểm tra lịch sử chỉ ra đúng hồ sơ")
    void tamperingIsFound() {
        DossierSummary dossier = people.returned();
        assertBroken(dossier, "UPDATE dossier.event SET body = replace(body, 'Trực tuyến', 'Tại quầy') WHERE dossier_id = :id AND act = 'HAND_OVER'", "was changed");
        assertBroken(dossier, "UPDATE dossier.event SET at = at - interval '1 day' WHERE dossier_id = :id AND seq = 2", "was changed");
        assertBroken(dossier, "UPDATE dossier.event SET post = 'Chủ tịch' WHERE dossier_id = :id AND seq = 2", "another post");
        assertBroken(dossier, "UPDATE dossier.dossier SET due_at = due_at + interval '3 days' WHERE id = :id", "due is");
        assertBroken(dossier, "UPDATE dossier.dossier SET holder_officer = 'Ai Đó', holder_officer_id = uuidv7() WHERE id = :id", "officer");
        assertBroken(dossier, "UPDATE dossier.dossier SET step_act = 'SIGN' WHERE id = :id", "stepAct is");
        assertBroken(dossier, "UPDATE dossier.dossier SET applicant = 'Ai Đó' WHERE id = :id", "applicant");
        assertBroken(dossier, "UPDATE routing.leg SET used_minutes = allotted_minutes, verdict = 'ON_TIME' WHERE dossier_id = :id AND seq = 2", "slip");
        assertBroken(dossier, "UPDATE routing.leg SET due_at = due_at + interval '3 days' WHERE dossier_id = :id AND seq = 2", "slip");
        assertBroken(dossier, "DELETE FROM routing.leg WHERE dossier_id = :id AND seq = 1", "slip");
        DossierSummary asked = people.asked(people.received(), "lehanh");
        assertBroken(asked, "UPDATE dossier.supplement SET guidance = 'Khác' WHERE dossier_id = :id", "request to supplement");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(), "Đã chụp lại", People.anh()));
        assertBroken(back, "UPDATE dossier.supplement SET answer_note = 'Khác' WHERE dossier_id = :id", "request to supplement");
        assertBroken(dossier, "UPDATE dossier.content SET body = replace(body, 'Trần', 'Tran') WHERE dossier_id = :id", "content");
        assertBroken(dossier, "DELETE FROM dossier.document WHERE dossier_id = :id", "files");
        assertBroken(dossier, "DELETE FROM dossier.event WHERE dossier_id = :id AND seq = 3", "event 3 is missing");
        assertThat(history.check().first()).isEmpty();
    }

    private void assertBroken(DossierSummary dossier, String tampering, String reason) {
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql(tampering).param("id", dossier.id()).update()).isEqualTo(1);
            HistoryCheck.Report report = history.check();
            assertThat(report.first()).hasValueSatisfying(broken -> {
                assertThat(broken.code()).isEqualTo(dossier.code());
                assertThat(broken.reason()).contains(reason);
            });
            status.setRollbackOnly();
        });
    }
}
