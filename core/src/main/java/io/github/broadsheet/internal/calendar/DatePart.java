package io.github.broadsheet.internal.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a date as written, which need not be a day of the calendar.
 *
 * @param year the year, 0 if none is written
 * @param month the month, from 1 to 12 if the date is sound
 * @param day the day, from 1 to 31 if the date is sound
 * @param ambiguous whether day and month could change places
 * @param clock the time, if it is written inside the date, else null
 */
record DatePart(
        int year,
        int month,
        int day,
        boolean ambiguous,
        @Nullable ClockTime clock) {

    private static final int PIVOT = 69;
    private static final int MIN_YEAR = 1000;
    private static final int MAX_YEAR = 2999;

    /** A date written out, with neither doubt nor time. */
    static DatePart of(int year, int month, int day) {
        return new DatePart(year, month, day, false, null);
    }

    /** The day of the calendar; null if there is no year or no such day. */
    @Nullable
    LocalDate date() {
        return year == 0 || !hasMonthAndDay() || (month == 2 && day == 29 && !Year.isLeap(year))
                ? null
                : LocalDate.of(year, month, day);
    }

    /** Whether some year has such a month and day. */
    boolean hasMonthAndDay() {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    /** Reads a year of four digits, or of two if allowed (69 is 1969, 68 is 2068); 0, without moving, if there is none. */
    static int year(Cursor cursor, boolean twoDigits) {
        int start = cursor.at();
        int year = cursor.number(4);
        int digits = cursor.at() - start;
        if (digits == 4 && year >= MIN_YEAR && year <= MAX_YEAR) {
            return year;
        }
        if (digits == 2 && twoDigits) {
            return year < PIVOT ? 2000 + year : 1900 + year;
        }
        cursor.to(start);
        return 0;
    }

    /**
     * Reads a year of four digits to which lost markup glued a time, {@code 20232:26 PM} or {@code 202312:26}; 0, without
     * moving, if there is none.
     */
    static int yearGluedToTime(Cursor cursor) {
        int start = cursor.at();
        int figures = cursor.number(6);
        int digits = cursor.at() - start;
        int year = digits == 6 ? figures / 100 : digits == 5 ? figures / 10 : 0;
        boolean time = cursor.peek() == ':' && Cursor.isDigit(cursor.peek(1)) && Cursor.isDigit(cursor.peek(2));
        boolean glued = time && year >= MIN_YEAR && year <= MAX_YEAR;
        cursor.to(glued ? start + 4 : start);
        return glued ? year : 0;
    }

    /**
     * Whether a date that ends here in a year of four digits ends well. A capital may be glued to it, as where the markup
     * between a date and the next line was lost ({@code 3 May 2021By}).
     */
    static boolean endsYear(Cursor cursor) {
        return Cursor.isCapital(cursor.peek()) || (cursor.atEdge() && !runsOn(cursor, ':'));
    }

    /** Whether a mark and another digit follow. */
    static boolean runsOn(Cursor cursor, char mark) {
        return cursor.peek() == mark && Cursor.isDigit(cursor.peek(1));
    }
}
