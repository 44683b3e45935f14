package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.shared.Vietnam;

/**
 * Thời hạn giá trị của kết quả, as the rules say under which it was applied for.
 *
 * @param lastDay the last on which it holds; null where the rules do not say in months how long, which does not mean that it has no end
 * @param note what the rules say of it in words; empty where nothing is said, as of a refusal, which they do not name
 */
public record Validity(LocalDate lastDay, Integer months, String note) {

    /** A term in months ends with the day of the same number (Civil Code 2015, Article 148). @param kinds which the rules name */
    static Validity of(String title, Instant issuedAt, List<ResultKind> kinds) {
        return kinds.stream().filter(kind -> kind.name().equalsIgnoreCase(title)).min(Comparator.comparing(kind -> kind.months() == null))
                .map(kind -> new Validity(kind.months() == null ? null : Vietnam.at(issuedAt).toLocalDate().plusMonths(kind.months()), kind.months(), kind.note()))
                .orElse(new Validity(null, null, ""));
    }

    public boolean over(Instant now) {
        return lastDay != null && Vietnam.at(now).toLocalDate().isAfter(lastDay);
    }
}
