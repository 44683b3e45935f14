package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Correction;
import vn.motcua.form.Corrections;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormProblem;

class CorrectedApplicantTest {
    private static final Applicant FILED = new Applicant(null, null, "Trần Ngọc Ánh", "092197004518", "0912345678", "anh@example.vn", "Phường Ninh Kiều");

    @Test
    @DisplayName("Câu hỏi họ tên không còn hỏi nữa: hồ sơ vẫn có tên người nộp như đã nộp, những điều khác theo tờ khai mới")
    void nobodyLosesTheirNameByACorrection() throws FormProblem {
        FormDefinition form = FormDefinition.parse("""
                id: "9.999999"
                title: Tờ khai thử
                sections: { viec: Việc }
                questions:
                  - { id: cho, section: viec, ask: "Cho ai?", label: Cho ai, type: choice, options: { minh: Cho mình, khac: Cho người khác } }
                  - { id: ho-ten, section: viec, ask: Họ và tên, type: name, when: { cho: minh } }
                  - { id: thu-dien-tu, section: viec, ask: Thư điện tử, type: email, when: { cho: minh } }
                """);
        Answers filed = Answers.NONE.with("cho", Answer.typed("minh")).with("ho-ten", Answer.typed("Trần Ngọc Ánh")).with("thu-dien-tu", Answer.typed("anh@example.vn"));
        Answers now = Corrections.applied(form, filed, Answers.NONE.with("cho", Answer.typed("khac")));
        List<Correction> corrections = Corrections.between(form, filed, now);
        Applicant applicant = Correcting.applicant(FILED, now, corrections);
        assertThat(applicant.name()).isEqualTo("Trần Ngọc Ánh");
        assertThat(applicant.email()).as("no longer declared").isEmpty();
        assertThat(applicant.phone()).isEqualTo("0912345678");
    }

    @Test
    @DisplayName("Tổ chức nộp, sửa họ tên người nộp thay: tên và mã số thuế của tổ chức giữ nguyên")
    void anOrganisationKeepsItsName() throws FormProblem {
        FormDefinition form = FormDefinition.parse("""
                id: "9.999999"
                title: Tờ khai thử
                sections: { viec: Việc }
                questions:
                  - { id: ho-ten, section: viec, ask: Họ và tên, type: name }
                  - { id: dien-thoai, section: viec, ask: Số điện thoại, type: phone }
                """);
        Answers filed = Answers.NONE.with("ho-ten", Answer.typed("Trần Ngọc Ánh")).with("dien-thoai", Answer.typed("0912345678"));
        Answers now = filed.with("ho-ten", Answer.typed("Lê Hoàng Nam")).with("dien-thoai", Answer.typed("0907114236"));
        Applicant office = new Applicant(null, null, "Công ty TNHH 30-4", "1800123456", "0912345678", "", "");
        Applicant corrected = Correcting.applicant(office, now, Corrections.between(form, filed, now));
        assertThat(corrected.name()).isEqualTo("Công ty TNHH 30-4");
        assertThat(corrected.personalId()).isEqualTo("1800123456");
        assertThat(corrected.phone()).isEqualTo("0907114236");
        assertThat(Correcting.applicant(FILED, now, Corrections.between(form, filed, now)).name()).isEqualTo("Lê Hoàng Nam");
    }
}
