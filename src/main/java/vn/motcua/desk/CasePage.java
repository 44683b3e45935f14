package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.web.Chip;
import vn.motcua.web.Icon;
import vn.motcua.web.Link;
import vn.motcua.web.SlipCell;
import vn.motcua.web.StateFace;
import vn.motcua.web.TimelineItem;

/**
 * What the page of one dossier shows.
 *
 * @param slug of the list it was opened from
 * @param back the list itself
 * @param due the deadline in words: "Trả lời trước 16:30 hôm nay"; null once closed
 * @param ticking whether this official may judge the components now
 * @param viewed the document shown at the side; null when there is none
 * @param notice what this official should know before acting; null most of the time
 */
public record CasePage(DossierSummary dossier, String slug, Link back, StateFace face, String state, Chip chip, String due,
                       List<SlipCell> slip, String slipSummary, List<ActButton> acts, boolean ticking, List<Component> components,
                       List<Part> form, Viewed viewed, List<TimelineItem> history, SupplementRequest supplement, List<Link> papers,
                       Party applicant, String notice) {

    /** @param submits the button sends the ticks along */
    public record ActButton(String label, String href, Icon icon, String kind, String key, boolean submits) {
    }

    /** A component with its files. @param accepted null while not judged */
    public record Component(String key, String name, String note, List<SubmittedDocument> files, Boolean accepted) {
        public boolean holds(Viewed viewed) {
            return viewed != null && files.stream().anyMatch(file -> file.id().equals(viewed.document().id()));
        }
    }

    /** A section of the form. */
    public record Part(String title, List<Row> rows) {
    }

    /** @param from where the answer came from when it was not typed; null otherwise */
    public record Row(String label, String value, String from) {
    }

    public record Viewed(SubmittedDocument document, String href, boolean picture, boolean pdf) {
    }

    /** Whom to call. */
    public record Party(String name, String personalId, String phone, String email, String address) {
    }
}
