package vn.motcua.desk;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.Vietnamese;

/** Văn bản trả lời on the page of its dossier: asks only where the steps can have made one. */
@Component
class CaseOutcomes {
    private static final Set<State> ISSUED = Set.of(State.DECIDED, State.RETURNED, State.REVOKED);
    /** Steps that are about the paper rather than about what was handed in. */
    private static final Set<String> ABOUT_IT = Set.of("VERIFY", "SIGN", "ISSUE");
    private final Results results;

    CaseOutcomes(Results results) {
        this.results = results;
    }

    /** @return null while there is nothing to look at */
    CasePage.Outcome of(DossierDetail detail) {
        DossierSummary dossier = detail.dossier();
        if (ISSUED.contains(dossier.state())) {
            return results.ofDossier(dossier.id()).filter(IssuedResult::issued).map(result -> issued(dossier, result)).orElse(null);
        }
        if (dossier.state() != State.IN_PROCESS || !ABOUT_IT.contains(dossier.stepAct()) && !dossier.stepAct().equals("DRAFT")) {
            return null;
        }
        boolean signed = dossier.stepAct().equals("ISSUE");
        if (!detail.drafted()) {
            return results.file(dossier.id()).map(file -> new CasePage.Outcome("Dự thảo trước khi sửa tờ khai",
                    "Làm từ lời khai cũ, không ký được nữa. "
                            + (dossier.stepAct().equals("DRAFT") ? "Đọc lời khai mới rồi lưu lại dự thảo." : "Trả lại bước dự thảo để soạn lại theo lời khai mới."), href(dossier), file.sha256(), false, false)).orElse(null);
        }
        return results.file(dossier.id()).map(file -> new CasePage.Outcome(signed ? "Kết quả đã ký" : "Dự thảo kết quả",
                signed ? "Đã ký số, chờ lấy số và đóng dấu." : "Chưa ký. Chữ ký, số và dấu được thêm ở các bước sau.", href(dossier), file.sha256(), false,
                ABOUT_IT.contains(dossier.stepAct()))).orElse(null);
    }

    private static CasePage.Outcome issued(DossierSummary dossier, IssuedResult result) {
        return new CasePage.Outcome(result.title(), result.inForce() ? "Số %s, ký số và đóng dấu lúc %s.".formatted(result.notation(), Vietnamese.moment(result.issuedAt()))
                : "Số %s, đã thu hồi lúc %s.".formatted(result.notation(), Vietnamese.moment(result.revoked().at())), href(dossier), result.sha256(), true, true);
    }

    private static String href(DossierSummary dossier) {
        return "/ban-lam-viec/" + dossier.code() + "/ket-qua";
    }
}
