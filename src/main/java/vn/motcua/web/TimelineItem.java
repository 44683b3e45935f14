package vn.motcua.web;

import java.time.Instant;
import java.util.List;

/**
 * One legal act in the story of a dossier.
 *
 * @param title the act ("Tiếp nhận hồ sơ")
 * @param by who, and in what post
 * @param text what was said or found, null for nothing
 * @param papers what it made
 */
public record TimelineItem(Icon icon, String title, String by, Instant at, String text, List<Link> papers) {
    public TimelineItem {
        papers = List.copyOf(papers);
    }
}
