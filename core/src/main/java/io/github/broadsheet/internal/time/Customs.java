package io.github.broadsheet.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The customs of the place where an article appears.
 *
 * @param weekStart the day on which a week begins
 * @param fiscalYearStart the month in which a fiscal year begins; it is named after the year in which it ends
 * @param zone the outlet's time zone, if it is known
 */
record Customs(DayOfWeek weekStart, Month fiscalYearStart, Optional<ZoneId> zone) {

    private static final int DAYS_TO_THURSDAY = 3;

    /** The first day of the week of a day. */
    LocalDate firstOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    /** The Monday of the ISO week that holds most of the week of a day. */
    LocalDate isoWeek(LocalDate day) {
        return firstOfWeek(day)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .minusDays(DAYS_TO_THURSDAY);
    }

    /** The first day of the week that an ISO week, given by its Monday, stands for. */
    LocalDate firstOfIsoWeek(LocalDate monday) {
        return firstOfWeek(monday.plusDays(DAYS_TO_THURSDAY));
    }

    boolean isFiscalYearOwn() {
        return fiscalYearStart != Month.JANUARY;
    }

    /** The fiscal year of a day. */
    int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= fiscalYearStart.getValue() && isFiscalYearOwn()
                ? day.getYear() + 1
                : day.getYear();
    }

    /** The first day of a fiscal year. */
    LocalDate startOfFiscalYear(int year) {
        return LocalDate.of(isFiscalYearOwn() ? year - 1 : year, fiscalYearStart, 1);
    }
}
