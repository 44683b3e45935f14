package vn.motcua.calendar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/**
 * Where sun and moon stand, after Meeus, "Astronomical Algorithms", chapters 25 and 49: new moons to within about a
 * minute, the sun to a hundredth of a degree, for the years 1900 to 2200.
 */
final class Astronomy {
    private static final double EPOCH_2000 = 2_451_545.0;
    private static final double JULIAN_CENTURY = 36_525.0;
    private static final double SYNODIC_MONTH = 29.530_588_861;
    private static final double FIRST_NEW_MOON_OF_2000 = 2_451_550.097_66;

    /** Coefficient in days, power of the eccentricity factor, multiples of M, M' and F. */
    private static final double[][] PERIODIC = {
        {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0}, {0.01608, 0, 0, 2, 0}, {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0}, {0.00208, 2, 2, 0, 0}, {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0}, {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0}, {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0}, {0.00003, 0, 1, 1, -2}, {0.00003, 0, 0, 2, 2}, {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0}};

    /** Planets: coefficient in days, angle at the epoch and its growth per lunation, in degrees. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824}, {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518}};

    private Astronomy() {
    }

    /** Number of the lunation (0 is the new moon of 6 January 2000) nearest to a Julian day. */
    static long lunation(double julianDay) {
        return Math.round((julianDay - FIRST_NEW_MOON_OF_2000) / SYNODIC_MONTH);
    }

    /** Moment of a new moon as Julian day in universal time. */
    static double newMoon(long lunation) {
        double k = lunation;
        double t = k / 1236.85;
        double moment = FIRST_NEW_MOON_OF_2000 + SYNODIC_MONTH * k + t * t * (0.000_154_37 - 0.000_000_150 * t);
        double e = 1 - 0.002_516 * t - 0.000_0074 * t * t;
        double sun = 2.5534 + 29.105_356_70 * k - 0.000_0014 * t * t;
        double moon = 201.5643 + 385.816_935_28 * k + 0.010_7582 * t * t + 0.000_012_38 * t * t * t;
        double latitude = 160.7108 + 390.670_502_84 * k - 0.001_6118 * t * t;
        double node = 124.7746 - 1.563_755_88 * k + 0.002_0672 * t * t;
        for (double[] term : PERIODIC) {
            moment += term[0] * Math.pow(e, term[1]) * sin(toRadians(term[2] * sun + term[3] * moon + term[4] * latitude));
        }
        moment -= 0.00017 * sin(toRadians(node));
        for (double[] planet : PLANETS) {
            moment += planet[0] * sin(toRadians(planet[1] + planet[2] * k));
        }
        return moment - clockDrift(moment);
    }

    /** Apparent longitude of the sun, 0 to 360 degrees, at a Julian day in universal time. */
    static double sunLongitude(double julianDay) {
        double t = (julianDay + clockDrift(julianDay) - EPOCH_2000) / JULIAN_CENTURY;
        double mean = 280.466_46 + 36_000.769_83 * t + 0.000_3032 * t * t;
        double m = toRadians(357.529_11 + 35_999.050_29 * t - 0.000_1537 * t * t);
        double centre = (1.914_602 - 0.004_817 * t) * sin(m) + (0.019_993 - 0.000_101 * t) * sin(2 * m) + 0.000_289 * sin(3 * m);
        double apparent = mean + centre - 0.005_69 - 0.004_78 * sin(toRadians(125.04 - 1934.136 * t));
        return ((apparent % 360) + 360) % 360;
    }

    /** Dynamical minus universal time, in days (Espenak and Meeus, the two polynomials that serve these years). */
    private static double clockDrift(double julianDay) {
        double year = 2000 + (julianDay - EPOCH_2000) / 365.25;
        double u = (year - 1820) / 100;
        double seconds;
        if (year >= 2005 && year < 2050) {
            double t = year - 2000;
            seconds = 62.92 + 0.322_17 * t + 0.005_589 * t * t;
        } else {
            seconds = -20 + 32 * u * u - (year >= 2050 && year < 2150 ? 0.5628 * (2150 - year) : 0);
        }
        return seconds / 86_400;
    }
}
