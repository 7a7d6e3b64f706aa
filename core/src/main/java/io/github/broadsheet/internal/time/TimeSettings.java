package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.calendar.DayMonthOrder;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Objects;

/**
 * What a caller may decide about the reading of times.
 *
 * @param order what comes first in a date such as {@code 3/4/2021}, where the numbers do not tell
 * @param style how a date without a year is placed
 * @param weekStart the day on which a week begins: which days "this week" are
 * @param fiscalYearStart the month in which a year begins that the text calls fiscal
 */
public record TimeSettings(DayMonthOrder order, Style style, DayOfWeek weekStart, Month fiscalYearStart) {

    /** How dates without a year are placed. */
    public enum Style {
        /** The text decides, by its years and by its words such as "yesterday". */
        DETECTED,
        /** Near the day of publication, as in a report of the day. */
        NEWS,
        /** After the date told before, as in a history. */
        NARRATIVE
    }

    /** Checks the arguments. */
    public TimeSettings {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(weekStart, "weekStart");
        Objects.requireNonNull(fiscalYearStart, "fiscalYearStart");
    }

    /**
     * The settings for most papers.
     *
     * @return month first, style detected, weeks from Monday as in ISO 8601, fiscal years as the calendar's
     */
    public static TimeSettings standard() {
        return new TimeSettings(DayMonthOrder.MONTH_FIRST, Style.DETECTED, DayOfWeek.MONDAY, Month.JANUARY);
    }
}
