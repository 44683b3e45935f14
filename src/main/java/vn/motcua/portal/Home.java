package vn.motcua.portal;

import java.util.List;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.web.Link;

/** Trang đầu. @param size number of procedures in the catalogue */
public record Home(long size, List<Link> quick, List<LifeEvent> events) {
}
