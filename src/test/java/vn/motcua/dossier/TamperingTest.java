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
import vn.motcua.shared.Vietnam;

@OfficeTest
class TamperingTest {
    @Autowired People people;
    @Autowired HistoryCheck history;
    @Autowired DossierRows rows;
    @Autowired Slips slips;
    @Autowired SubmittedDocuments documents;
    @Autowired SupplementRows requests;
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
    @DisplayName("Sự kiện cũ chưa ghi tên, bảng bước, tên tệp, điện thoại vẫn đúng; báo là chưa ghi, không báo là sai")
    void eventsThatDidNotYetTellNamesAndStepsStayValid() {
        DossierSummary asked = people.asked(people.received(), "lehanh");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(people.paper("giay-xac-nhan-cu", "chup-lai.pdf")), "",
                People.anh()));
        Dossier stored = rows.find(back.code()).orElseThrow();
        Fold told = new Fold();
        Fold old = new Fold();
        byte[] head = Chain.BEGINNING;
        for (Event event : rows.events(stored.id())) {
            told.add(event);
            ObjectNode without = (ObjectNode) EventBody.read(event.body());
            if (without.path("data") instanceof ObjectNode data) {
                data.remove(List.of("steps", AskedFacts.PHONE));
                data.path("documents").valueStream().forEach(file -> ((ObjectNode) file).remove(DocumentFacts.PROOF));
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

    @Test
    @DisplayName("Sửa lén tên tệp, tên giấy tờ, lần nộp, dấu kiểm tra từng thành phần: kiểm tra lịch sử chỉ ra đúng hồ sơ")
    void tamperingWithWhatIsKeptOfTheFilesIsFound() {
        DossierSummary dossier = people.returned();
        String file = "UPDATE dossier.document SET %s WHERE dossier_id = :id";
        for (String changed : List.of("name = 'khac.pdf'", "component_name = 'Giấy khác'", "round = 1", "size = size + 1", "media_type = 'image/png'",
                "at = at + interval '1 second'")) {
            assertBroken(dossier, file.formatted(changed), "names, kinds or rounds of the files");
        }
        assertBroken(dossier, file.formatted("component = 'giay-to-khac'"), "the files differ");
        for (String changed : List.of("accepted = false", "accepted = NULL", "note = 'Đã xem'")) {
            assertBroken(dossier, file.formatted(changed), "the ticks of the files");
        }
        assertBroken(people.filed(), file.formatted("accepted = true"), "the ticks of the files");
        DossierSummary asked = people.asked(people.received(), "lehanh");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(people.paper("giay-xac-nhan-cu", "chup-lai.pdf")), "",
                People.anh()));
        for (String changed : List.of("name = 'khac.pdf'", "round = 0")) {
            assertBroken(back, file.formatted(changed) + " AND round = 1", "names, kinds or rounds of the files");
        }
        assertBroken(back, file.formatted("accepted = true") + " AND round = 1", "the ticks of the files");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Sửa lén người yêu cầu, điện thoại trên phiếu bổ sung, lời tìm thấy, đơn vị từng giữ: kiểm tra lịch sử chỉ ra đúng hồ sơ")
    void tamperingWithTheRequestAndWithWhatADossierIsFoundByIsFound() {
        DossierSummary asked = people.asked(people.received(), "lehanh");
        for (String changed : List.of("officer = 'Ai Đó'", "phone = '0900 000 000'", "phone = ''")) {
            assertBroken(asked, "UPDATE dossier.supplement SET %s WHERE dossier_id = :id".formatted(changed), "request to supplement");
        }
        assertBroken(asked, "DELETE FROM dossier.supplement WHERE dossier_id = :id", "request to supplement");
        for (String changed : List.of("search || ' ai do'", "''", "replace(search, 'tran', 'le')")) {
            assertBroken(asked, "UPDATE dossier.dossier SET search = %s WHERE id = :id".formatted(changed), "the words it is found by");
        }
        assertBroken(asked, "DELETE FROM dossier.passed WHERE dossier_id = :id", "the units it is found by");
        assertBroken(asked, "UPDATE dossier.passed SET filed_at = filed_at - interval '1 year' WHERE dossier_id = :id", "the units it is found by");
        assertBroken(asked, "INSERT INTO dossier.passed (unit_id, filed_at, dossier_id) SELECT uuidv7(), filed_at, id FROM dossier.dossier WHERE id = :id",
                "the units it is found by");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Người nhận theo ủy quyền: lịch sử không giữ tên và số giấy tờ, nhưng sửa lén, bớt hay thêm thì kiểm tra lịch sử chỉ ra")
    void whoTookTheResultIsProvenNotTold() {
        DossierSummary returned = People.done(people.work.handOver(People.seen(people.decided()), "Tại quầy",
                new ResultRecipient(true, "Lê Văn Út", "Giấy ủy quyền ngày 20/11/2026, căn cước 092190000123"), people.officer("thuha")));
        assertThat(rows.events(returned.id()).getLast().body()).contains("\"byMandate\":true").doesNotContain("Lê Văn Út", "092190000123");
        for (String changed : List.of("name = 'Ai Đó'", "paper = 'Không xem'", "salt = uuidv7()")) {
            assertBroken(returned, "UPDATE dossier.result_recipient SET %s WHERE dossier_id = :id".formatted(changed), "who took the result");
        }
        assertBroken(returned, "DELETE FROM dossier.result_recipient WHERE dossier_id = :id", "who took the result");
        assertBroken(people.returned(), "INSERT INTO dossier.result_recipient (dossier_id, salt, name, paper) VALUES (:id, uuidv7(), 'Ai Đó', 'Giấy')", "who took the result");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Xóa lén cả một hồ sơ cùng mọi dòng của nó: kiểm tra lịch sử nêu ngày và cơ quan có số không còn hồ sơ")
    void aDossierTakenAwayWithAllItsRowsIsMissed() {
        DossierSummary gone = people.filed();
        people.filed();
        assertThat(history.check().gap()).isEmpty();
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("event", "document", "content", "reading")) {
                jdbc.sql("DELETE FROM dossier.%s WHERE dossier_id = :id".formatted(table)).param("id", gone.id()).update();
            }
            assertThat(jdbc.sql("DELETE FROM dossier.dossier WHERE id = :id").param("id", gone.id()).update()).isEqualTo(1);
            HistoryCheck.Report report = history.check();
            assertThat(report.first()).isEmpty();
            assertThat(report.gap()).hasValueSatisfying(gap -> {
                assertThat(gap.agencyId()).isEqualTo(gone.agencyId());
                assertThat(gap.day()).isEqualTo(Vietnam.at(gone.filedAt()).toLocalDate());
                assertThat(gap.held()).isEqualTo(gap.last() - 1);
            });
            status.setRollbackOnly();
        });
        // A dossier slipped in, with or without a number of its own day, is one too many.
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql("UPDATE dossier.series SET last = last - 1 WHERE agency_id = :agency AND day = :day AND last > 1").param("agency", gone.agencyId())
                    .param("day", Vietnam.at(gone.filedAt()).toLocalDate()).update()).isEqualTo(1);
            assertThat(history.check().gap()).hasValueSatisfying(gap -> assertThat(gap.held()).isEqualTo(gap.last() + 1));
            status.setRollbackOnly();
        });
    }

    private Kept kept(Dossier dossier) {
        Slip slip = slips.of(dossier.id()).orElseThrow();
        SupplementRequest asked = requests.find(dossier.id()).orElseThrow();
        return new Kept(documents.content(dossier.id()), null, jdbc.sql("SELECT search FROM dossier.dossier WHERE id = :id").param("id", dossier.id()).query(String.class).single(),
                new AskedFacts(CanonicalJson.of(SupplementRows.json(asked.items())), asked.guidance(), asked.officer(), asked.phone(), asked.askedAt(), asked.answerBy(),
                        asked.answeredAt(), asked.answerNote()), null,
                documents.of(dossier.id()),
                jdbc.sql("SELECT unit_id, filed_at FROM dossier.passed WHERE dossier_id = :id").param("id", dossier.id())
                        .query((row, n) -> new Kept.Passed(DossierRow.id(row, "unit_id"), DossierRow.at(row, "filed_at"))).list(),
                new SlipStream.Stored(slip.digest(), slip.legs()));
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
