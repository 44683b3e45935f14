package vn.motcua.desk;

import java.util.List;
import vn.motcua.calendar.Derivation;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.web.Link;

/**
 * Phiếu kiểm soát and the account of everything: legs as walked, the chain of events with its hashes, who looked.
 *
 * @param due how the promise was counted; null before acceptance
 */
public record SlipPage(String code, String procedure, String applicant, String path, String slug, Link back, List<Line> lines,
                       Derivation due, List<HistoryEntry> history, List<DayOfReadings> readings) {

    /**
     * One leg.
     *
     * @param verdict "Trước hạn", "đang làm"; empty where hours do not count
     * @param note what its holder wrote when handing the dossier on
     */
    public record Line(int seq, String what, String who, String opened, String closed, String used, String verdict, String note) {
    }
}
