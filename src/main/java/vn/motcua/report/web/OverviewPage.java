package vn.motcua.report.web;

import java.util.List;
import vn.motcua.web.Chip;
import vn.motcua.web.Link;

/**
 * Tổng quan.
 *
 * @param agencies the agencies this head answers for, when there are several
 * @param all      how many there are, in a sentence that {@code states} and {@code ended} spell out
 * @param states   what is open, the total first
 * @param ended    what was closed this month, the total first
 * @param late     what is overdue, longest first; at most ten
 */
public record OverviewPage(String office, List<Link> agencies, String now, String month, List<Tile> tiles, String all, List<Count> states,
                           List<Count> ended, Chart chart, Table units, Table procedures, List<Late> late, long lateCount, String lateHref) {

    /** One number at the top. @param icon name of a {@link vn.motcua.web.Icon} */
    public record Tile(String icon, String label, String number, String note, String href, boolean late) {
    }

    /** A number that opens its dossiers; no link where there are none. */
    public record Count(String label, long number, String href) {
    }

    /** One row of a table: a unit or a procedure. @param rate whole percents of those in time, -1 where nothing was decided */
    public record Line(String name, Count open, Count today, Count late, Count decided, String share, int rate) {
    }

    /** @param first heading of the first column */
    public record Table(String first, List<Line> lines, Line total) {
    }

    /** Decided dossiers a week. @param top the number at the upper end of the scale, divisible by four */
    public record Chart(List<Week> weeks, long top, String sentence) {
    }

    /** Heights are whole percents of the scale. */
    public record Week(String monday, Count early, Count onTime, Count late, int earlyHeight, int onTimeHeight, int lateHeight, String share) {
    }

    /** @param call whom to call where nobody has taken it; empty otherwise */
    public record Late(Chip chip, String code, String procedure, String unit, String holder, String call) {
    }
}
