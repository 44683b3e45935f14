package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Drafts;
import vn.motcua.shared.Ids;
import vn.motcua.shared.NamesDocuments;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;

@DisplayName("Dọn kho: tệp không hồ sơ, tờ khai nào gọi tên thì một ngày sau bị bỏ; còn ai gọi tên thì còn")
@PlatformTest
@TestPropertySource(properties = "test.database=unnamed")   // it looks through every document of its database
@DirtiesContext
class UnnamedTest {
    @Autowired Documents documents;
    @Autowired DocumentRows rows;
    @Autowired DocumentStore store;
    @Autowired List<NamesDocuments> rooms;
    @Autowired Unnamed unnamed;
    @Autowired Drafts drafts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired PdfRenderer renderer;
    @Autowired TestClock clock;

    private byte[] pdf() {
        return renderer.render("<html><body><p>" + UUID.randomUUID() + "</p></body></html>", "Thử");
    }

    private StoredDocument handedIn(byte[] bytes) throws Exception {
        return documents.store(new ByteArrayInputStream(bytes), 1_000_000);
    }

    private void aDayLater() {
        clock.advance(Duration.ofHours(25));
        unnamed.discard();
    }

    private boolean there(StoredDocument document) {
        boolean row = documents.find(document.sha256()).isPresent();
        assertThat(documents.exists(document.sha256())).isEqualTo(row);
        return row;
    }

    @Test
    @DisplayName("Tệp của tờ khai còn; gỡ khỏi tờ khai rồi thì một ngày sau mất, không sớm hơn")
    void whatWasTakenOutOfAFormGoes() throws Exception {
        clock.set("2026-11-20T09:00");
        StoredDocument file = handedIn(pdf());
        Draft draft = drafts.start(UUID.randomUUID(), UUID.randomUUID(), "1.004873", UUID.randomUUID(), Answers.NONE, 20).orElseThrow();
        DraftDocument attached = new DraftDocument(Ids.v7(clock.instant()), "giay-to", "a.pdf", file.sha256(), file.size(), file.mediaType());
        drafts.attach(draft, List.of(attached));
        unnamed.discard();
        aDayLater();
        aDayLater();
        assertThat(there(file)).isTrue();
        drafts.detach(draft, attached.id());
        unnamed.discard();
        clock.advance(Duration.ofHours(23));
        unnamed.discard();
        assertThat(there(file)).isTrue();
        aDayLater();
        assertThat(there(file)).isFalse();
    }

    @Test
    @DisplayName("Gửi lại đúng tệp ấy trong ngày thì ngày chờ tính lại từ đầu")
    void whoeverHandsItInAgainKeepsIt() throws Exception {
        clock.set("2026-11-20T09:00");
        byte[] bytes = pdf();
        StoredDocument file = handedIn(bytes);
        unnamed.discard();
        clock.advance(Duration.ofHours(23));
        handedIn(bytes);
        aDayLater();
        assertThat(there(file)).isTrue();
        aDayLater();
        assertThat(there(file)).isFalse();
    }

    @Test
    @DisplayName("Tệp của hồ sơ, của phần bổ sung chưa gửi, của đối tác: còn; giấy do nền tảng làm ra: còn")
    void whatAnyRoomNamesStays() throws Exception {
        clock.set("2026-11-20T09:00");
        StoredDocument made = documents.storeGenerated(pdf());
        Map<String, String> columns = Map.of(
                "dossier.document", "(dossier_id, component, component_name, name, sha256, size, media_type, round, at) VALUES (:id, 'a', 'a', 'a', :sha256, 1, 'a', 0, :at)",
                "dossier.supplement_draft", "(dossier_id, account_id, component, name, sha256, size, media_type, added_at) VALUES (:id, :id, 'a', 'a', :sha256, 1, 'a', :at)",
                "link.document", "(partner_id, sha256, size, media_type, sent_at) VALUES (:id, :sha256, 1, 'a', :at)");
        for (Map.Entry<String, String> each : columns.entrySet()) {
            StoredDocument file = handedIn(pdf());
            transaction.executeWithoutResult(status -> {
                jdbc.sql("SET LOCAL session_replication_role = replica").update();   // the dossier and the partner do not matter here
                jdbc.sql("INSERT INTO " + each.getKey() + " " + each.getValue()).param("id", UUID.randomUUID()).param("sha256", file.sha256())
                        .param("at", java.sql.Timestamp.from(clock.instant())).update();
            });
            unnamed.discard();
            aDayLater();
            assertThat(there(file)).as(each.getKey()).isTrue();
            jdbc.sql("DELETE FROM " + each.getKey() + " WHERE sha256 = :sha256").param("sha256", file.sha256()).update();
            unnamed.discard();
            aDayLater();
            assertThat(there(file)).as(each.getKey()).isFalse();
        }
        assertThat(there(made)).isTrue();
    }

    @Test
    @DisplayName("Tệp không xóa được hôm nay không chặn những tệp đứng sau nó")
    void whatCannotBeDeletedHoldsNothingUp() {
        List<String> looked = new java.util.ArrayList<>();
        List<String> many = java.util.stream.IntStream.range(0, 501).mapToObj("%064x"::formatted).toList();
        UnnamedBatch stubborn = new UnnamedBatch(rows, store, rooms) {
            @Override
            List<String> next(String after, int most) {
                return many.stream().filter(each -> each.compareTo(after) > 0).limit(most).toList();
            }

            @Override
            public int look(List<String> documents, java.time.Instant now, Duration grace) {
                if (documents.size() > 1) {
                    throw new java.io.UncheckedIOException("Nothing is deleted today", new java.io.IOException());
                }
                looked.addAll(documents);
                return 1;
            }
        };
        assertThat(new Unnamed(stubborn, clock).discard()).isEqualTo(1);
        assertThat(looked).containsExactly(many.getLast());
    }

    @Test
    @DisplayName("Mỗi cột giữ hàm băm của tệp đều có phòng trả lời cho nó, hoặc chỉ giữ giấy do nền tảng làm ra")
    void everyColumnThatNamesDocumentsIsAskedOrNamesOnlyWhatWeMade() {
        assertThat(jdbc.sql("""
                SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                 WHERE column_name LIKE '%sha256%' AND table_schema <> 'document' AND table_schema NOT LIKE 'pg%'
                """).query(String.class).list()).containsExactlyInAnyOrder(
                "dossier.document.sha256", "dossier.supplement_draft.sha256", "form.draft_document.sha256", "link.document.sha256",   // asked
                "dossier.dossier.content_sha256", "link.partner.token_sha256", "link.supplement.sent_sha256",   // of no document
                "dossier.dossier.draft_sha256", "result.draft.sha256", "result.result.signed_sha256", "result.result.sha256");   // our own
    }
}
