package vn.motcua.desk;

import java.util.List;
import vn.motcua.calendar.DueTime;

/**
 * @param due when the result would be due if received now; null when the procedure gives no limit
 * @param basis limit and where it is written
 * @param unfinished names of components not ticked as right, which stand in the way
 * @param supplementable whether the one request the law allows is still to be had
 */
public record ReceivePage(ActHead head, List<CasePage.Component> components, DueTime due, String basis, List<String> unfinished, boolean supplementable) {
}
