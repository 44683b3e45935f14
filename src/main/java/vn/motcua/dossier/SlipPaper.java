package vn.motcua.dossier;

import java.util.List;

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06), ready to print. */
public record SlipPaper(PaperHead head, String agency, String procedure, String applicant, String received, String due, List<Row> rows) {

    /**
     * One handing over: from whom to whom and when, how the giver kept its hours and what it wrote. The last row of a dossier that is
     * still with somebody tells who has it, without a moment.
     *
     * @param taker empty where nobody takes it any more: {@code to} then says how the dossier ended
     */
    public record Row(String from, String to, String at, String giver, String taker, String verdict, String used, String note) {
    }
}
