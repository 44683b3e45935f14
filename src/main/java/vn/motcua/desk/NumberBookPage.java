package vn.motcua.desk;

import java.util.List;
import vn.motcua.result.NumberLine;
import vn.motcua.web.Exports;
import vn.motcua.web.Link;

/**
 * @param offices other agencies whose book may be read; the one shown has no address
 * @param years likewise
 * @param year 0 when no number was ever taken
 */
public record NumberBookPage(String office, List<Link> offices, int year, List<Link> years, List<NumberLine> lines, String next, String first, Exports exports) {
}
