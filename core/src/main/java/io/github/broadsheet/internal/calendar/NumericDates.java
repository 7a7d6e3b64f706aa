package io.github.broadsheet.internal.calendar;

import org.jspecify.annotations.Nullable;

/** Reads a date of three numbers: {@code 2021-05-03}, {@code 2021/5/3}, {@code 20.06.2024}, {@code 6/20/24}. */
final class NumericDates {

    private static final int MONTHS = 12;

    private final DayMonthOrder order;

    NumericDates(DayMonthOrder order) {
        this.order = order;
    }

    /** Reads the date; null if there is none, the cursor then anywhere. */
    @Nullable
    DatePart read(Cursor cursor) {
        int start = cursor.at();
        int first = cursor.number(4);
        int firstDigits = cursor.at() - start;
        char mark = separator(cursor.peek());
        if (first < 0 || firstDigits == 3 || mark == 0) {
            return null;
        }
        cursor.to(cursor.at() + 1);
        int secondStart = cursor.at();
        int second = cursor.number(2);
        int secondDigits = cursor.at() - secondStart;
        if (second < 0 || separator(cursor.peek()) != mark) {
            return null;
        }
        cursor.to(cursor.at() + 1);
        if (firstDigits == 4) {
            int day = cursor.number(2);
            return day < 0 || !ends(cursor, mark, true) ? null : yearFirst(first, second, day);
        }
        int yearStart = cursor.at();
        int year = DatePart.year(cursor, mark == '/' || (firstDigits == 2 && secondDigits == 2));
        boolean glue = cursor.at() - yearStart == 4 && Cursor.isCapital(cursor.peek());
        return year == 0 || (!glue && !ends(cursor, mark, false)) ? null : yearLast(first, second, year);
    }

    private static @Nullable DatePart yearFirst(int year, int month, int day) {
        return year < 1000 || year > 2999 ? null : DatePart.of(year, month, day);
    }

    private DatePart yearLast(int first, int second, int year) {
        boolean either = first <= MONTHS && second <= MONTHS;
        boolean monthFirst = either ? order == DayMonthOrder.MONTH_FIRST : second > MONTHS;
        boolean ambiguous = either && first != second;
        return monthFirst
                ? new DatePart(year, first, second, ambiguous, null)
                : new DatePart(year, second, first, ambiguous, null);
    }

    private static boolean ends(Cursor cursor, char mark, boolean yearFirst) {
        char next = cursor.peek();
        if (yearFirst && (next == 'T' || next == 't') && Cursor.isDigit(cursor.peek(1))) {
            return true;
        }
        boolean runsOn = separator(next) == mark || next == '.' || next == ':';
        return cursor.atEdge() && next != '/' && !(runsOn && Cursor.isDigit(cursor.peek(1)));
    }

    /** The mark between the numbers, every hyphen the same; 0 if it is none. */
    private static char separator(char c) {
        return c == '/' || c == '.' ? c : Cursor.isHyphen(c) || c == '\u2013' ? '-' : 0;
    }
}
