package vn.motcua.calendar;

/** Cách tính thời hạn: the two lawful readings of "n ngày làm việc" (LAW.md 5.3 W0 and W2). */
public enum CountingMode {
    /** A day is eight working hours from the moment of acceptance, as the approved internal processes write it. */
    HOURS,
    /** The first day is not counted and the last one ends at 24:00 (Civil Code 2015, Articles 147 and 148). */
    EXCLUDE_FIRST_DAY
}
