package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.catalogue.FeeSum;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Link;

/**
 * The form at the counter.
 *
 * @param address where it is sent
 * @param odd what may be right but looks odd
 * @param shown papers that need only be shown
 * @param limit how long the result takes when received now; empty when unknown
 * @param fees what it costs this way; null when it cannot be handed in directly
 * @param clock when the page was made, milliseconds of the epoch
 */
public record CounterPage(String procedure, String person, String address, String saved, List<Part> parts, List<PapersPage.Paper> papers,
                          List<String> shown, List<Link> odd, String limit, FeeSum fees, long clock, List<FieldError> errors) {
    /** A section of the form. */
    public record Part(String title, List<Group> groups) {
    }

    /** Questions that belong together. @param heading empty when the only question carries it itself */
    public record Group(String heading, List<FieldView> fields) {
    }

    /** The questions this page holds, so that only those are read from what it sends. */
    public String questions() {
        return parts.stream().flatMap(part -> part.groups().stream()).flatMap(group -> group.fields().stream()).map(FieldView::name)
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
