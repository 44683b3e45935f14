package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.routing.Slip;
import vn.motcua.routing.SlipStream;
import vn.motcua.routing.Slips;
import vn.motcua.shared.CanonicalJson;

@OfficeTest
class TamperingTest {
    @Autowired People people;
    @Autowired HistoryCheck history;
    @Autowired DossierRows rows;
    @Autowired Slips slips;
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
        assertBroken(people.received(), "UPDATE dossier.dossier SET sent_back = true WHERE id = :id", "sent back");
        assertBroken(dossier, "UPDATE dossier.dossier SET step_act = 'SIGN' WHERE id = :id", "stepAct is");
        assertBroken(dossier, "UPDATE dossier.dossier SET applicant = 'Ai Đó' WHERE id = :id", "applicant");
        assertBroken(dossier, "UPDATE routing.leg SET used_minutes = allotted_minutes, verdict = 'ON_TIME' WHERE dossier_id = :id AND seq = 2", "slip");
        assertBroken(dossier, "UPDATE routing.leg SET due_at = due_at + interval '3 days' WHERE dossier_id = :id AND seq = 2", "slip");
        assertBroken(dossier, "DELETE FROM routing.leg WHERE dossier_id = :id AND seq = 1", "slip");
        for (String name : List.of("unit_name", "post_name", "closed_by")) {
            assertBroken(dossier, "UPDATE routing.leg SET %s = 'Ai Đó' WHERE dossier_id = :id AND seq = 2".formatted(name), "of its legs");
        }
        assertBroken(dossier, "UPDATE routing.leg SET officer_name = 'Ai Đó' WHERE dossier_id = :id AND seq = 1", "of its legs");
        assertBroken(dossier, "UPDATE routing.slip SET steps = jsonb_set(steps, '{1,minutes}', '9999') WHERE dossier_id = :id", "planned steps");
        assertBroken(dossier, "UPDATE routing.slip SET steps = steps - 1 WHERE dossier_id = :id", "planned steps");
        DossierSummary asked = people.asked(people.received(), "lehanh");
        assertBroken(asked, "UPDATE dossier.supplement SET guidance = 'Khác' WHERE dossier_id = :id", "request to supplement");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(), "Đã chụp lại", People.anh()));
        assertBroken(back, "UPDATE dossier.supplement SET answer_note = 'Khác' WHERE dossier_id = :id", "request to supplement");
        assertBroken(dossier, "UPDATE dossier.content SET body = replace(body, 'Trần', 'Tran') WHERE dossier_id = :id", "content");
        assertBroken(dossier, "DELETE FROM dossier.document WHERE dossier_id = :id", "files");
        assertBroken(dossier, "DELETE FROM dossier.event WHERE dossier_id = :id AND seq = 3", "event 3 is missing");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Sự kiện cũ chưa ghi tên và bảng bước vẫn đúng; báo là chưa ghi, không báo là sai")
    void eventsThatDidNotYetTellNamesAndStepsStayValid() {
        DossierSummary returned = people.returned();
        Dossier stored = rows.find(returned.code()).orElseThrow();
        Fold told = new Fold();
        Fold old = new Fold();
        byte[] head = Chain.BEGINNING;
        for (Event event : rows.events(stored.id())) {
            told.add(event);
            ObjectNode without = (ObjectNode) EventBody.read(event.body());
            if (without.path("data") instanceof ObjectNode data) {
                data.remove("steps");
                data.path("legs").valueStream().forEach(leg -> ((ObjectNode) leg).remove(LegFacts.LATER));
            }
            Event linked = Chain.link(head, event.dossierId(), event.seq(), event.at(), event.accountId(), event.post(), event.act(),
                    CanonicalJson.write(without));
            head = linked.hash();
            old.add(linked);
        }
        Kept kept = kept(stored);
        assertThat(told.problem(stored, kept)).isEmpty();
        assertThat(told.leavesOut()).isFalse();
        Dossier before = new Dossier(stored.id(), stored.code(), stored.subject(), stored.state(), stored.terms(), stored.holder(), stored.units(),
                stored.documents(), stored.draft(), stored.version(), head);
        assertThat(old.problem(before, kept)).isEmpty();
        assertThat(old.leavesOut()).isTrue();
    }

    private Kept kept(Dossier dossier) {
        Slip slip = slips.of(dossier.id()).orElseThrow();
        return new Kept(jdbc.sql("SELECT body FROM dossier.content WHERE dossier_id = :id").param("id", dossier.id()).query(String.class).single(), null,
                jdbc.sql("SELECT component || ' ' || sha256 FROM dossier.document WHERE dossier_id = :id").param("id", dossier.id()).query(String.class).list(),
                null, new SlipStream.Stored(slip.digest(), slip.legs()));
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
