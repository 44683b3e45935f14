package vn.motcua.desk;

import java.util.List;
import vn.motcua.result.Redeclared;

/**
 * Dự thảo, ký, phát hành: the paper beside what is done with it.
 *
 * @param fields of the paper, to be read and corrected; where it is signed, those to look at again because the declaration was corrected
 * @param preview address of the paper as it stands; null before the first draft
 * @param refusing whether the paper refuses what was asked for
 * @param outdated whether the paper was made from a declaration that has been corrected since
 * @param answers what is declared, to be held against the paper
 * @param sentBack why it came back; null unless it did
 * @param drafted whether there is a draft that may be handed on
 * @param opinions what was written on the way here
 * @param number held for it since an earlier try to issue it; null for none
 */
public record DraftPage(ActHead head, String title, List<Field> fields, String preview, boolean refusing, boolean drafted, boolean outdated,
                        List<CasePage.Part> answers, SentBack sentBack, List<Opinion> opinions, String number) {
    static final String PREFIX = "kq-";
    /** Which paper is drafted; without it that of the last draft. */
    static final String KIND = "loai";
    static final String REFUSAL = "tu-choi";
    static final String RESULT = "ket-qua";
    /** The button that goes on to handing on. */
    public static final String ONWARD = "tiep";

    /** Where the other paper is drafted instead. */
    public String other() {
        return "%s/du-thao?%s=%s%s".formatted(head.path(), KIND, refusing ? RESULT : REFUSAL, head.slug().isEmpty() ? "" : "&ds=" + head.slug());
    }

    /** @param name of the HTML field @param redeclared null unless the declaration was corrected here and the paper says something else */
    public record Field(String name, String label, String value, boolean required, boolean lines, Redeclared redeclared) {
    }
}
