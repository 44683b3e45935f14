package vn.motcua.catalogue;

import vn.motcua.form.Answers;
import vn.motcua.form.Condition;

/**
 * Thành phần hồ sơ: one row of the list of papers.
 *
 * @param key unique within the procedure, stable over revisions of a package ("to-khai")
 * @param form name of the form to fill in, where there is one; else empty
 * @param originals number of originals, {@code copies} of copies
 * @param required must be attached by everybody; papers that only some cases need are not required
 * @param maxBytes largest size of one file attached for it
 * @param group heading or case ("Giấy tờ phải nộp", "Trường hợp …") under which the source lists it; else empty
 * @param when on which answers it is asked for; null: always
 * @param legalBasis why it may be asked ("Điều 21 Nghị định 123/2015/NĐ-CP"); empty in exports, which do not say
 */
public record RequiredDocument(String key, String name, String form, int originals, int copies, boolean required,
        String note, long maxBytes, String group, Kind kind, Condition when, String legalBasis) {
    public static final long USUAL_MAX_BYTES = 10_000_000;

    public enum Kind {
        /** Handed in with the dossier. */
        SUBMIT("Giấy tờ phải nộp"),
        /** Only shown for comparison (giấy tờ phải xuất trình). */
        SHOW("Giấy tờ phải xuất trình"),
        /** No paper at all: an explanation that the list carries (0 originals, 0 copies). */
        NOTE("Lưu ý");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public RequiredDocument {
        form = form == null ? "" : form;
        note = note == null ? "" : note;
        group = group == null ? "" : group;
        legalBasis = legalBasis == null ? "" : legalBasis;
        if (key == null || key.isBlank() || name == null || name.isBlank()) {
            throw new IllegalArgumentException("A required document needs a key and a name");
        }
        if (originals < 0 || copies < 0 || maxBytes < 1) {
            throw new IllegalArgumentException("Counts and sizes of '%s' must not be negative".formatted(key));
        }
    }

    /** Whether it concerns somebody who answered so. */
    public boolean concerns(Answers answers) {
        return kind != Kind.NOTE && (when == null || when.holds(answers));
    }

    /** "1 bản chính, 2 bản sao"; empty for a note. */
    public String count() {
        String first = originals > 0 ? originals + " bản chính" : "";
        String second = copies > 0 ? copies + " bản sao" : "";
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }
}
