package vn.motcua.desk;

import java.util.List;
import vn.motcua.agency.Seat;

/**
 * @param agency name of the agency whose code the dossier's code begins with; null when there is none
 * @param own whether that is the official's own agency
 * @param ask who can help there
 */
public record OutOfReachPage(String code, String agency, boolean own, List<Seat> ask) {
}
