package vn.motcua.portal;

import java.util.List;
import vn.motcua.web.Icon;
import vn.motcua.web.Link;

/**
 * Kết luận xác minh: one sentence anybody understands, then what was checked in words, then what to do.
 *
 * @param kind "valid" for the registered file itself; "listed" for a code alone, which tells nothing of the paper in the reader's hand;
 *             "revoked" or "broken"
 * @param facts what the register or the file says, as label and value
 * @param advice what to do now; empty when nothing is to be done
 * @param technical lines for those who want them
 * @param codeFound code written on the file, when its true copy can be looked up; null otherwise
 * @param follow where the dossier of a form of ours is followed; null for everything else
 * @param proof what to ask of a reader who wants to compare with the registered paper; null where there is none to show
 */
public record Verdict(String kind, String title, String text, List<Check> checks, String factsTitle, List<Fact> facts, List<String> advice,
                      List<String> technical, String sha256, String codeFound, PaperProof proof, Link follow) {

    Verdict(String kind, String title, String text, List<Check> checks, String factsTitle, List<Fact> facts, List<String> advice,
            List<String> technical, String sha256, String codeFound, PaperProof proof) {
        this(kind, title, text, checks, factsTitle, facts, advice, technical, sha256, codeFound, proof, null);
    }

    /** @param tone "yes", "warn" or "bad" */
    public record Check(Icon icon, String tone, String title, String text) {
    }

    /** @param code shown in figures of equal width */
    public record Fact(String label, String value, boolean code) {
    }
}
