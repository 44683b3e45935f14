package vn.motcua.party;

import java.time.LocalDate;

/** Số định danh cá nhân: 12 digits whose fourth tells century and sex, whose fifth and sixth the year of birth (TT 59/2021/TT-BCA). */
public final class PersonalId {
    private PersonalId() {
    }

    public static boolean wellFormed(String digits) {
        return digits != null && digits.matches("[0-9]{12}");
    }

    /** Whether the number can belong to somebody of this birth date and sex; false for what is no number at all. */
    public static boolean fits(String digits, LocalDate birthDate, Sex sex) {
        if (!wellFormed(digits)) {
            return false;
        }
        int fourth = digits.charAt(3) - '0';
        int year = 1900 + fourth / 2 * 100 + Integer.parseInt(digits, 4, 6, 10);
        return year == birthDate.getYear() && (fourth % 2 == 0) == (sex == Sex.MALE);
    }
}
