package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.shared.FieldError;

/** The papers to attach. @param upload where files come in pieces @param shown papers that are only shown at a counter, by name */
public record PapersPage(String name, String saved, String address, String upload, String back, List<Paper> papers, List<String> shown, List<FieldError> errors, boolean again) {

    /** "10 MB" when it is the same for all, to be said once; null when it is not. */
    public String commonLimit() {
        List<String> limits = papers.stream().map(Paper::limit).distinct().toList();
        return limits.size() == 1 ? limits.getFirst() : null;
    }

    /**
     * @param field name of the file field
     * @param limit "10 MB" @param count "1 bản chính"; empty when the source does not say
     */
    public record Paper(String field, String name, String note, String basis, String count, String limit, boolean required, List<Attached> files) {
    }

    /** @param open where the owner looks at it */
    public record Attached(String type, String name, String facts, String open, String remove) {

        public boolean picture() {
            return type.equals("JPG") || type.equals("PNG");
        }
    }
}
