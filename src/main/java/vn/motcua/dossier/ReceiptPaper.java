package vn.motcua.dossier;

import java.util.List;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01), ready to print.
 *
 * @param received when the office accepted it, from which the time limit runs
 * @param filed when it was handed in
 */
public record ReceiptPaper(PaperHead head, String window, Applicant applicant, String procedure, List<Row> rows, String received, String filed,
                           String due, String limit, boolean moved, String way, String fees, String book, String order, String officer) {

    /** One component. */
    public record Row(int order, String name, String kind, int count) {
    }
}
