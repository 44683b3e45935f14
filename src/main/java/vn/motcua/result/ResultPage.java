package vn.motcua.result;

import java.util.List;

/**
 * What a result page shows, in the order of the boxes of Decree 30/2020, Appendix I.
 *
 * @param signerTitle lines above the signature: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param check mã kiểm tra as printed; empty on a draft
 * @param system whose system made it (Decree 45/2020, Article 18)
 * @param trial signed with keys that are not real
 */
public record ResultPage(String parent, List<String> agency, String typeName, String subject, List<String> legalBases, String opening,
                         List<Line> lines, List<String> body, List<String> recipients, List<String> signerTitle, String signer, String code, String check,
                         String lookUp, String qr, String system, boolean trial) {
    /** One statement: what it is about, and what is stated. */
    public record Line(String label, String value) {
        private static final int WORDS = 140;

        /** What is stated, one line each; several are printed under the label. */
        public List<String> values() {
            return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }

        /** Sentences rather than a name or a figure: printed in the weight of text. */
        public boolean text() {
            return value.length() > WORDS;
        }
    }

    /** The paragraph that stays with the signature and the codes, so that these never stand on a page alone; null when there is none. */
    public String last() {
        return body.isEmpty() ? null : body.getLast();
    }

    public List<String> bodyApart() {
        return body.isEmpty() ? body : body.subList(0, body.size() - 1);
    }

    /** Papers of many lines take the smaller of the two sizes the decree allows. */
    public boolean dense() {
        return lines.stream().mapToInt(line -> Math.max(1, line.values().size())).sum() + body.size() > 9;
    }
}
