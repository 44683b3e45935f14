package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Vietnam;

/**
 * Thời hạn giá trị của kết quả, as the rules say under which it was applied for.
 *
 * @param lastDay the last on which it holds; null where no end is written
 */
public record Validity(LocalDate lastDay, Integer months) {
    public static final Validity UNLIMITED = new Validity(null, null);

    /** A term in months ends with the day of the same number (Civil Code 2015, Article 148). */
    static Validity of(Instant issuedAt, int months) {
        return new Validity(Vietnam.at(issuedAt).toLocalDate().plusMonths(months), months);
    }

    public boolean over(Instant now) {
        return lastDay != null && Vietnam.at(now).toLocalDate().isAfter(lastDay);
    }
}
