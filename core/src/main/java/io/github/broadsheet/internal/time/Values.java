package io.github.broadsheet.internal.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Writes TIMEX3 values of dates. */
final class Values {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int LAST_MONTH_OF_FIRST_HALF = 6;

    private Values() {}

    static String year(int year) {
        return year < 0 ? "BC" + pad(-year, 4) : pad(year, 4);
    }

    static String day(LocalDate day) {
        return month(day) + "-" + pad(day.getDayOfMonth(), 2);
    }

    private static String month(LocalDate day) {
        return year(day.getYear()) + "-" + pad(day.getMonthValue(), 2);
    }

    private static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** A date of this grain. */
    static String date(LocalDate day, Unit grain) {
        String year = year(day.getYear());
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> day(day);
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> month(day);
            case QUARTER -> year + "-Q" + ((day.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1);
            case SEASON -> year(Seasons.year(day)) + "-" + Field.SEASON.word(Seasons.of(day));
            case HALF -> year + (day.getMonthValue() > LAST_MONTH_OF_FIRST_HALF ? "-H2" : "-H1");
            case YEAR -> year;
            case DECADE -> year.substring(0, year.length() - 1);
            case CENTURY -> year.substring(0, year.length() - 2);
            case MILLENNIUM -> year.substring(0, year.length() - 3);
        };
    }

    /** A date of this grain of which nothing is known. */
    static String unknown(Unit grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH, SEASON -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
        };
    }

    static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
