package vn.motcua.calendar;

/**
 * Phương án nghỉ Tết và Quốc khánh: what the Prime Minister fixes each year (Labour Code 2019, Article 112.3).
 *
 * @param daysBeforeTet     of the five days of Tết, those before mùng 1: one or two
 * @param dayBeforeNational whether the second day of Quốc khánh is 1/9 (else 3/9)
 * @param confirmed         false for a plan that nobody has decided yet
 */
public record YearPlan(int year, int daysBeforeTet, boolean dayBeforeNational, String source, boolean confirmed) {
    public YearPlan {
        if (daysBeforeTet < 0 || daysBeforeTet > 4) {
            throw new IllegalArgumentException("Tết begins 0 to 4 days before mùng 1, not " + daysBeforeTet);
        }
    }
}
