package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.calendar.DueTime;
import vn.motcua.dossier.Receipt;
import vn.motcua.portal.FeesAndCharges;
import vn.motcua.web.SummaryRow;

/** Biên nhận nộp hồ sơ. @param qr svg of the dossier's address @param limit "3 ngày làm việc", empty when unknown */
public record ReceiptPage(Receipt receipt, DueTime due, List<SummaryRow> facts, String qr, String procedure, String limit, String email, FeesAndCharges fees) {

    /** In groups of four, easier to compare by eye. */
    public static String grouped(String sha256) {
        return String.join(" ", Shown.hash(sha256));
    }
}
