package vn.motcua.dossier;

import java.util.List;

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06), ready to print. */
public record SlipPaper(PaperHead head, String agency, String procedure, String applicant, String received, String due, List<Row> rows) {

    /** One handing over: from whom to whom, when, and how the giver kept its hours. */
    public record Row(String from, String to, String at, String giver, String taker, String verdict, String used, String note) {
    }
}
