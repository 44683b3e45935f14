package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.State;

/** A first look at the platform shows an office at work, and nothing that looks like a mistake. */
@DeskTest
class DemonstrationDossiersTest {
    @Autowired JdbcClient jdbc;

    @Test
    void thereIsADossierInEachStateAnOfficeSees() {
        List<String> states = jdbc.sql("SELECT DISTINCT state FROM dossier.dossier").query(String.class).list();
        assertThat(states).contains(State.FILED.name(), State.IN_PROCESS.name(), State.AWAITING_SUPPLEMENT.name(), State.PAUSED.name(),
                State.REFUSED.name(), State.DECIDED.name(), State.RETURNED.name(), State.STOPPED.name());
        assertThat(jdbc.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single()).isGreaterThanOrEqualTo(30);
        assertThat(jdbc.sql("SELECT count(*) FROM result.result WHERE issued_at IS NOT NULL").query(Long.class).single()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatSomebodyHandsInFitsWhatTheySaid() {
        List<String> birth = jdbc.sql("""
                SELECT DISTINCT component FROM dossier.document d JOIN dossier.dossier o ON o.id = d.dossier_id WHERE o.procedure_code = '1.001193'
                """).query(String.class).list();
        assertThat(birth).as("no child is born in a clinic, found and borne by another at once")
                .doesNotContain("bien-ban-bo-roi", "xac-nhan-mang-thai-ho", "van-ban-uy-quyen", "giay-cam-doan");
        assertThat(jdbc.sql("SELECT body FROM dossier.content").query(String.class).list()).isNotEmpty()
                .allSatisfy(content -> assertThat(content).doesNotContain("\"communeName\":\"\"").doesNotContain("\"provinceName\":\"\""));
    }
}
