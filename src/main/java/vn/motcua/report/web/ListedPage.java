package vn.motcua.report.web;

import java.util.List;
import vn.motcua.web.Chip;
import vn.motcua.web.Exports;

/** The dossiers behind a number. @param what the number in words ("Quá hạn, Bộ phận Tư pháp - Hộ tịch") @param exports the whole list as files */
public record ListedPage(String what, String office, String overview, List<Row> rows, String next, String first, Exports exports) {

    /** @param chip null where no time runs @param call whom to call where nobody has taken it; empty otherwise */
    public record Row(Chip chip, String code, String procedure, String state, String unit, String holder, String call, String filedAt, String due) {
    }
}
