package vn.motcua.dossier;

import java.util.List;

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02), ready to print. */
public record SupplementPaper(PaperHead head, Applicant applicant, String procedure, List<Row> rows, String guidance, String answerBy,
                              String officer, String phone) {

    /** One thing to supplement. */
    public record Row(int order, String name, String reason) {
    }
}
