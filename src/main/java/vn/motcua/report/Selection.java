package vn.motcua.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which dossiers: what the address of a list says.
 *
 * @param unitId        that has them now, or for {@link Group#DECIDED} had the most hours; null for all
 * @param procedureCode null for all, as for those closed
 * @param verdict       only for {@link Group#DECIDED}; null for all
 * @param first         day of the result or of the end, only for groups of a period
 */
public record Selection(Group group, UUID agencyId, UUID unitId, String procedureCode, Verdict verdict, LocalDate first, LocalDate last) {
    public Selection {
        if (group.ofPeriod() ? first == null || last == null : first != null || last != null) {
            throw new IllegalArgumentException("What was done is listed between two days, what is open without");
        }
        if (verdict != null && group != Group.DECIDED || group.closed() && (unitId != null || procedureCode != null)) {
            throw new IllegalArgumentException("Only results are told apart by verdict, and no closed dossier by unit or procedure");
        }
    }
}
