package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Âm lịch Việt Nam: months begin on the day of the new moon in the time of the 105th meridian (UTC+7), the eleventh month
 * holds the winter solstice, and in a year of thirteen months the first one without a principal term is the leap month.
 */
public final class LunarCalendar {
    /** A Julian day begins at noon in Greenwich; a Vietnamese one at 17:00 of the day before. */
    private static final double LOCAL_MIDNIGHT = 0.5 + 7.0 / 24;

    /** Finding a solstice takes some hundred sines, and every year asks for the same few. */
    private static final Map<Integer, Long> ELEVENTH = new ConcurrentHashMap<>();

    private LunarCalendar() {
    }

    /** Mùng 1 tháng Giêng. */
    public static LocalDate tet(int year) {
        return solar(year, 1, 1);
    }

    /** The solar date of a day in a plain (not leap) lunar month. */
    public static LocalDate solar(int lunarYear, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("No lunar day %d of month %d".formatted(day, month));
        }
        // Months 11 and 12 belong to the solstice of their own year, the others to that of the year before.
        int solsticeYear = month >= 11 ? lunarYear : lunarYear - 1;
        long eleventh = ELEVENTH.computeIfAbsent(solsticeYear, LunarCalendar::eleventhMonth);
        int after = Math.floorMod(month - 11, 12);
        int leap = leapOffset(eleventh, ELEVENTH.computeIfAbsent(solsticeYear + 1, LunarCalendar::eleventhMonth));
        long lunation = eleventh + after + (leap > 0 && after >= leap ? 1 : 0);
        return firstDay(lunation).plusDays(day - 1L);
    }

    /** The lunation that is the eleventh month of a year: the last to begin by the day of the winter solstice. */
    private static long eleventhMonth(int year) {
        long lunation = Astronomy.lunation(LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY));
        LocalDate solstice = solstice(year);
        while (firstDay(lunation).isAfter(solstice)) {
            lunation--;
        }
        return lunation;
    }

    /** Day on which the sun passes 270 degrees. */
    private static LocalDate solstice(int year) {
        LocalDate day = LocalDate.of(year, 12, 19);
        while (principalTerm(day.plusDays(1)) < 9) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many months after the eleventh the leap month comes, 0 when the year has none. */
    private static int leapOffset(long eleventh, long next) {
        if (next - eleventh == 12) {
            return 0;
        }
        for (int i = 1; i < 13; i++) {
            if (principalTerm(firstDay(eleventh + i)) == principalTerm(firstDay(eleventh + i + 1))) {
                return i;
            }
        }
        throw new IllegalStateException("Thirteen months from lunation %d and none is leap".formatted(eleventh));
    }

    /** Sector of 30 degrees in which the sun stands when a day begins. */
    private static int principalTerm(LocalDate day) {
        return (int) (Astronomy.sunLongitude(day.getLong(JulianFields.JULIAN_DAY) - LOCAL_MIDNIGHT) / 30);
    }

    private static LocalDate firstDay(long lunation) {
        long day = (long) Math.floor(Astronomy.newMoon(lunation) + LOCAL_MIDNIGHT);
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, day);
    }
}
