package vn.motcua.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which dossiers: what the address of a list says.
 *
 * @param unitId        that has them now, or for {@link Group#DECIDED} had the most hours; null for all
 * @param procedureCode null for all
 * @param verdict       only for {@link Group#DECIDED}; null for all
 * @param first         day of the result, only for {@link Group#DECIDED}
 */
public record Selection(Group group, UUID agencyId, UUID unitId, String procedureCode, Verdict verdict, LocalDate first, LocalDate last) {
    public Selection {
        if (group == Group.DECIDED && (first == null || last == null)) {
            throw new IllegalArgumentException("Decided dossiers are listed between two days");
        }
    }
}
