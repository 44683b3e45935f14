package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.agency.Agencies;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.form.Answers;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.support.Http.Page;

/** A partner that filed before applicant and answers had to say the same, lost the answer and asks again now (decision 0081). */
@LinkTests
@DisplayName("Nộp trước khi có quy tắc một người nộp, nay gửi lại: vẫn là hồ sơ ấy")
class FiledBeforeTest {
    @LocalServerPort int port;
    @Autowired Partners partners;
    @Autowired Filing filing;
    @Autowired FilingReader reader;
    @Autowired Catalogue catalogue;
    @Autowired Agencies agencies;
    @Autowired JdbcClient jdbc;
    Partner partner;
    Program program;

    @BeforeEach
    void aPartner() {
        Partners.Added added = partners.add("Cổng của tỉnh", Set.of("H13.42"));
        partner = added.partner();
        program = new Program(port, added.token());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Lê Hoàng Nam|092095007361|0907114236|nam@example.vn|Phường Cái Răng", "TRẦN NGỌC ÁNH|092197004518|+84 912.345.678|ANH@example.vn|18 đường Hai Bà Trưng - phường Ninh Kiều",
        "Công ty TNHH 30-4|1800123456|0912345678|a@example.vn|Khu công nghiệp Trà Nóc", "Trần Ngọc Ánh|092197004518|0912345678|anh@example.vn|18 đường Hai Bà Trưng, phường Ninh Kiều, thành phố Cần Thơ"})
    void whatContradictedTheFormOrWasWrittenOtherwiseIsKnownAgain(String name, String id, String phone, String email, String address) throws IOException {
        Map<String, Object> sent = Program.filing();
        sent.put("applicant", Map.of("name", name, "personalId", id, "phone", phone, "email", email, "address", address));
        DossierSummary filed = filed("truoc", sent, new Applicant(partner.id(), null, name, id, phone, email, address));
        sameDossier(filed, sent);
    }

    @Test
    void whatWasNotSaidAndNotFilledInIsKnownAgain() throws IOException {
        Map<String, Object> sent = Program.filing();
        sent.put("applicant", Map.of("name", "TRẦN NGỌC ÁNH"));
        DossierSummary filed = filed("truoc", sent, new Applicant(partner.id(), null, "TRẦN NGỌC ÁNH", "", "", "", ""));
        String now = content(filed.id(), null);
        ObjectNode then = (ObjectNode) Program.JSON.readTree(now);
        then.putObject("applicant").put("name", "TRẦN NGỌC ÁNH").put("personalId", "").put("phone", "").put("email", "").put("address", "");
        try {
            content(filed.id(), CanonicalJson.write(then));
            sameDossier(filed, sent);
        } finally {
            content(filed.id(), now);
        }
    }

    private void sameDossier(DossierSummary filed, Map<String, Object> sent) {
        for (int time = 0; time < 2; time++) {
            Page again = program.file("truoc", sent);
            assertThat(again.status()).as(again.body()).isEqualTo(200);
            assertThat(Program.field(again, "code")).isEqualTo(filed.code());
        }
        Map<String, Object> other = new java.util.LinkedHashMap<>(sent);
        other.put("applicant", Map.of("name", "Ai Khác"));
        assertThat(program.file("truoc", other).status()).as("somebody else under the key").isEqualTo(409);
        Program.part(sent, "answers").put("so-luong", "3");
        assertThat(program.file("truoc", sent).status()).as("other answers under the key").isEqualTo(409);
    }

    /** By the act itself, which the rule does not stand before, as the door of then called it. */
    private DossierSummary filed(String key, Map<String, Object> sent, Applicant applicant) throws IOException {
        FilingOutcome outcome = filing.file(new FilingRequest(Filings.id(partner, key), catalogue.current("2.000908").orElseThrow().id(),
                agencies.byCode("H13.42").orElseThrow().id(), applicant, answers(sent), List.of(), Channel.ONLINE, partner.actor()));
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) outcome).dossier();
    }

    private Answers answers(Map<String, Object> sent) throws IOException {
        return reader.read(new ByteArrayInputStream(Program.JSON.writeValueAsBytes(sent))).answers();
    }

    /** What is kept of the filing; changed first where a text is given. */
    private String content(UUID dossier, String changed) {
        if (changed != null) {
            assertThat(jdbc.sql("UPDATE dossier.content SET body = :body WHERE dossier_id = :id").param("body", changed).param("id", dossier).update()).isEqualTo(1);
        }
        return jdbc.sql("SELECT body FROM dossier.content WHERE dossier_id = :id").param("id", dossier).query(String.class).single();
    }
}
