package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.calendar.CalendarWords.MonthWord;
import io.github.broadsheet.internal.calendar.CalendarWords.Particle;
import org.jspecify.annotations.Nullable;

/** Reads a date with the name of its month: {@code July 25, 2017}, {@code the 25th of July 2017}, {@code 19-Nov-2019}. */
final class NamedDates {

    private static final int FIRST_LIKELY_YEAR = 1900;
    private static final int LAST_LIKELY_YEAR = 2059;

    private NamedDates() {}

    /**
     * Reads a date that begins with a month, a day or the word "the"; null if there is none, the cursor then anywhere.
     * Without a year it is read only if the month has a capital.
     */
    static @Nullable DatePart read(Cursor cursor) {
        int start = cursor.at();
        DatePart part = Cursor.isDigit(cursor.peek()) ? dayFirst(cursor, false) : monthFirst(cursor);
        if (part == null && start < cursor.at()) {
            cursor.to(start);
        }
        if (part == null && CalendarWords.take(cursor, Particle.ARTICLE) && cursor.spaces() > 0) {
            part = dayFirst(cursor, true);
        }
        return part;
    }

    private static @Nullable DatePart monthFirst(Cursor cursor) {
        boolean capital = Cursor.isCapital(cursor.peek());
        int month = month(cursor, true);
        char joint = month == 0 ? 0 : joint(cursor);
        if (joint == 0 || joint == '.') {
            return null;
        }
        boolean parted = joint != ' ' || CalendarWords.skip(cursor, Particle.ARTICLE);
        int day = parted ? day(cursor, false) : -1;
        if (day < 0) {
            return null;
        }
        if (joint != ' ') {
            return gluedYear(cursor, joint, month, day);
        }
        int year = year(cursor);
        if (year > 0) {
            return DatePart.of(year, month, day);
        }
        DatePart withTime = timeThenYear(cursor, month, day);
        return withTime != null ? withTime : yearless(cursor, capital, month, day);
    }

    private static @Nullable DatePart dayFirst(Cursor cursor, boolean ordinal) {
        int day = day(cursor, ordinal);
        char joint = day < 0 ? 0 : joint(cursor);
        if (joint == 0 || (joint == ' ' && !CalendarWords.skip(cursor, Particle.OF))) {
            return null;
        }
        boolean capital = Cursor.isCapital(cursor.peek());
        int month = month(cursor, joint != '.');
        if (month == 0) {
            return null;
        }
        if (joint != ' ') {
            return gluedYear(cursor, joint, month, day);
        }
        int year = year(cursor);
        return year > 0 ? DatePart.of(year, month, day) : yearless(cursor, capital, month, day);
    }

    /** Reads a month and the point of its abbreviation; 0 if there is none. */
    private static int month(Cursor cursor, boolean point) {
        MonthWord month = cursor.word(CalendarWords.MONTHS);
        if (month != null && month.abbreviated() && point) {
            cursor.take('.');
        }
        return month == null ? 0 : month.number();
    }

    private static int day(Cursor cursor, boolean ordinalOnly) {
        int day = cursor.number(2);
        boolean ordinal = day >= 0 && CalendarWords.take(cursor, Particle.ORDINAL);
        return cursor.atEdge() && (ordinal || !ordinalOnly) ? day : -1;
    }

    /** Reads what stands between day and month: a space for spaces, else the mark; 0 if there is nothing of the kind. */
    private static char joint(Cursor cursor) {
        char next = cursor.peek();
        if (next == '/' || next == '.' || Cursor.isHyphen(next)) {
            cursor.take(next);
            return Cursor.isHyphen(next) ? '-' : next;
        }
        boolean parted = cursor.spaces() > 0 || cursor.peek(-1) == '.';
        return parted ? ' ' : 0;
    }

    private static @Nullable DatePart gluedYear(Cursor cursor, char joint, int month, int day) {
        if (joint(cursor) != joint) {
            return null;
        }
        int start = cursor.at();
        int year = DatePart.year(cursor, true);
        boolean ends = cursor.at() - start == 2 ? cursor.atEdge() : DatePart.endsYear(cursor);
        return year == 0 || !ends ? null : DatePart.of(year, month, day);
    }

    /** Reads the year after spaces, a comma or both; 0, without moving, if there is none. */
    private static int year(Cursor cursor) {
        int start = cursor.at();
        boolean parted = cursor.joint(",", 1);
        int year = parted ? DatePart.year(cursor, false) : 0;
        if (year == 0 && parted) {
            year = DatePart.yearGluedToTime(cursor);
            if (year > 0) {
                return year;
            }
        }
        if (year > 0 && DatePart.endsYear(cursor) && !isTime(cursor, year)) {
            return year;
        }
        cursor.to(start);
        return 0;
    }

    /** Whether what looks like an unlikely year is a time, as in {@code May 3, 1030 GMT}. */
    private static boolean isTime(Cursor cursor, int year) {
        if (year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR) {
            return false;
        }
        int end = cursor.at();
        cursor.to(end - 4);
        boolean time = TimeReader.read(cursor, false) != null;
        cursor.to(end);
        return time;
    }

    /** Reads the order of Unix and of some feeds, {@code May 3 10:12:33 UTC 2021}; null, without moving, if it is not so. */
    private static @Nullable DatePart timeThenYear(Cursor cursor, int month, int day) {
        int start = cursor.at();
        ClockTime time = cursor.spaces() == 0 ? null : TimeReader.read(cursor, false);
        int year = time == null ? 0 : year(cursor);
        if (year == 0) {
            cursor.to(start);
            return null;
        }
        return new DatePart(year, month, day, false, time);
    }

    private static @Nullable DatePart yearless(Cursor cursor, boolean capital, int month, int day) {
        char next = cursor.peek();
        boolean runsOn = (next == '.' || next == ',' || next == ':' || next == '/') && Cursor.isDigit(cursor.peek(1));
        return capital && cursor.atEdge() && !runsOn && next != '%' ? DatePart.of(0, month, day) : null;
    }
}
