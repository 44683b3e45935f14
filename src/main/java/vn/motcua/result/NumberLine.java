package vn.motcua.result;

import java.time.Instant;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/**
 * Một dòng của sổ đăng ký văn bản đi (Decree 30/2020/NĐ-CP Articles 15 and 18): every number of an agency's year stands in exactly one.
 *
 * @param notation số, ký hiệu as issued; null while the number is only reserved, and for a cancelled one
 * @param title of the paper, and {@code holder} to whom it was given; null for a cancelled number
 * @param at when it was issued, reserved, or cancelled
 * @param why of a cancelled number or a revoked result, a Vietnamese sentence without its full stop; null otherwise
 */
public record NumberLine(int number, Fate fate, String notation, String title, String holder, String signer, String resultCode, String dossierCode,
                         Instant at, String why) {
    /** What became of a number. */
    public enum Fate {
        ISSUED("Đã phát hành"),
        REVOKED("Đã thu hồi"),
        RESERVED("Đang giữ, chưa phát hành"),
        CANCELLED("Số hủy");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As on the paper; a number that is on no paper as papers write it: under 10 with a zero. */
    public String words() {
        return notation == null ? "%02d".formatted(number) : notation;
    }

    /** "20/11/2026", as it is printed beside the number. */
    public String day() {
        return Vietnamese.date(Vietnam.at(at).toLocalDate());
    }
}
