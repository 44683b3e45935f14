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
 * @param moved what waiting for a supplement did to that deadline, in a sentence; empty where nobody waited
 * @param ticking whether this official may judge the components now
 * @param viewed the document shown at the side; null when there is none
 * @param notice what this official should know before acting; null most of the time
 * @param outcome the paper that answers the dossier, as it stands; null before the first draft
 * @param sentBack why it came back; null unless it did and has not gone on since
 * @param corrected when the declaration was corrected, in words; null when it was not
 */
public record CasePage(DossierSummary dossier, String slug, Link back, StateFace face, String state, Chip chip, String due, String moved,
                       List<SlipCell> slip, String slipSummary, List<ActButton> acts, boolean ticking, List<Component> components,
                       List<Part> form, Viewed viewed, List<TimelineItem> history, SupplementRequest supplement, List<Link> papers,
                       Party applicant, String notice, Outcome outcome, SentBack sentBack, String corrected) {

    /** @param submits the button sends the ticks along */
    public record ActButton(String label, String href, Icon icon, String kind, String key, boolean submits) {
    }

    /** A component with its files. @param accepted null while not judged */
    public record Component(String key, String name, String note, List<SubmittedDocument> files, Boolean accepted) {
        /** What the side is headed with when it shows this file. */
        public String title(SubmittedDocument file) {
            return Cases.title(file);
        }

        public boolean holds(Viewed viewed) {
            return viewed != null && files.stream().anyMatch(file -> file.id().toString().equals(viewed.id()));
        }
    }

    /** A section of the form. */
    public record Part(String title, List<Row> rows) {
    }

    /**
     * @param from where the answer came from when it was not typed; null otherwise
     * @param before what was declared before it was corrected; null when it was not
     * @param doubt in what it contradicts another answer, which the official has to look into; null for nothing
     */
    public record Row(String label, String value, String from, String before, String doubt) {
    }

    /** What stands at the side. @param id of the file handed in, or {@link Outcome#ID} */
    public record Viewed(String id, String title, String href, String sha256, boolean picture, boolean pdf) {
        public boolean outcome() {
            return id.equals(Outcome.ID);
        }
    }

    /**
     * Văn bản trả lời hồ sơ: as drafted, signed or issued.
     *
     * @param words what it is and how far it got, in a sentence
     * @param first whether it is what one opens the dossier for: to check it, sign it, hand it out
     */
    public record Outcome(String title, String words, String href, String sha256, boolean issued, boolean first) {
        /** How the address of the page names it among the files. */
        public static final String ID = "ket-qua";
    }

    /** Whom to call. */
    public record Party(String name, String personalId, String phone, String email, String address) {
    }
}
