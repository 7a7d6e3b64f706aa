package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.calendar.CalendarWords.Particle;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds written calendar dates, each with the time of day and the zone beside it.
 *
 * <p>Read are ISO dates, dates of three numbers and dates with the name of the month, with or without a weekday, before
 * or after their time: {@code 2021-05-03T10:12:33Z}, {@code 6/20/2024}, {@code July 25, 2017, 2:01 PM PDT}, {@code Wed 3
 * May 2021 09.12 BST}, {@code 10:12 GMT, 3 May 2021}. A weekday is not held against its date. A day that the calendar
 * does not have ({@code Feb. 30, 2021}) is not returned, nor is anything inside a longer number or word; but what lost markup
 * glued together is parted again ({@code PoeMay 3, 20212:26 PMUpdated}). A single line break counts as a space; who does
 * not want that asks line by line.
 *
 * <p>Instances are immutable and may be shared between threads; the time taken is linear in the length of the text.
 */
public final class DateReader {

    private static final String MARKS = ",|;/@-\u2013\u2014\u00B7\u2022";

    private final NumericDates numericDates;

    /**
     * A reader of dates.
     *
     * @param order what comes first in a date such as {@code 3/4/2021}, where the numbers do not tell
     */
    public DateReader(DayMonthOrder order) {
        numericDates = new NumericDates(Objects.requireNonNull(order, "order"));
    }

    /**
     * Every date with a year in a stretch of text, with an attached time and zone, if any.
     *
     * @param text the text
     * @param begin offset of the first UTF-16 code unit of the stretch; what lies before it is not looked at
     * @param end offset after the last code unit; what lies behind it is not looked at
     * @return the dates, from left to right, none overlapping another, each as long as it can be read
     * @throws IndexOutOfBoundsException if the stretch does not lie inside the text
     */
    public List<WrittenDate> find(CharSequence text, int begin, int end) {
        List<WrittenDate> found = new ArrayList<>();
        Cursor cursor = new Cursor(text, begin, end);
        int last = -1;
        while (cursor.seek()) {
            int start = cursor.at();
            WrittenDate date = dated(cursor, last);
            if (date == null) {
                cursor.to(start);
                cursor.skipRun();
            } else {
                found.add(date);
                last = date.end();
                cursor.to(last);
            }
        }
        return found;
    }

    /**
     * Every month and day without a year in a stretch of text: {@code March 2}, {@code Mar. 2}, {@code 2 March}. The
     * month must have a capital; dates with a year are left out.
     *
     * @param text the text
     * @param begin offset of the first UTF-16 code unit of the stretch; what lies before it is not looked at
     * @param end offset after the last code unit; what lies behind it is not looked at
     * @return the dates, from left to right, none overlapping another
     * @throws IndexOutOfBoundsException if the stretch does not lie inside the text
     */
    public List<YearlessDate> findYearless(CharSequence text, int begin, int end) {
        List<YearlessDate> found = new ArrayList<>();
        Cursor cursor = new Cursor(text, begin, end);
        int last = -1;
        while (cursor.seek()) {
            int start = cursor.at();
            WrittenDate date = dated(cursor, last);
            cursor.to(start);
            DatePart part = date == null && Edges.opens(cursor, last) >= Edges.NAMED ? NamedDates.read(cursor) : null;
            if (date != null) {
                last = date.end();
                cursor.to(last);
            } else if (part != null && part.year() == 0 && part.hasMonthAndDay()) {
                last = cursor.at();
                found.add(new YearlessDate(start, last, part.month(), part.day()));
            } else {
                cursor.to(start);
                cursor.skipRun();
            }
        }
        return found;
    }

    private @Nullable WrittenDate dated(Cursor cursor, int last) {
        int start = cursor.at();
        int edge = Edges.opens(cursor, last);
        if (edge == Edges.CLOSED || (!Cursor.isDigit(cursor.peek()) && !mayBegin(cursor))) {
            return null;
        }
        WrittenDate date = edge == Edges.OPEN ? timeFirst(cursor) : null;
        if (date == null) {
            cursor.to(start);
            date = dateFirst(cursor, edge == Edges.OPEN);
        }
        return date;
    }

    /** Whether the word here can begin a date; most words end here. */
    private static boolean mayBegin(Cursor cursor) {
        int start = cursor.at();
        long word = cursor.word();
        cursor.to(start);
        return CalendarWords.MONTHS.has(word)
                || CalendarWords.WEEKDAYS.has(word)
                || CalendarWords.NAMED_TIMES.has(word)
                || CalendarWords.PARTICLES.get(word) == Particle.ARTICLE;
    }

    private @Nullable WrittenDate timeFirst(Cursor cursor) {
        int start = cursor.at();
        ClockTime time = TimeReader.read(cursor, false);
        if (time == null || !cursor.joint(MARKS, 1) || !CalendarWords.skip(cursor, Particle.BEFORE_DATE)) {
            return null;
        }
        weekday(cursor);
        DatePart part = datePart(cursor, true);
        return part == null ? null : written(start, cursor.at(), part, time);
    }

    private @Nullable WrittenDate dateFirst(Cursor cursor, boolean numeric) {
        int start = cursor.at();
        weekday(cursor);
        DatePart part = datePart(cursor, numeric);
        if (part == null) {
            return null;
        }
        ClockTime time = part.clock() != null ? part.clock() : timeAfter(cursor);
        return written(start, cursor.at(), part, time);
    }

    private @Nullable DatePart datePart(Cursor cursor, boolean numeric) {
        int start = cursor.at();
        DatePart part = numeric && Cursor.isDigit(cursor.peek()) ? numericDates.read(cursor) : null;
        if (part == null) {
            cursor.to(start);
            part = NamedDates.read(cursor);
        }
        return part;
    }

    /** Reads a weekday and what parts it from its date; without moving, if there is none. */
    private static void weekday(Cursor cursor) {
        int start = cursor.at();
        if (cursor.word(CalendarWords.WEEKDAYS) != null) {
            boolean point = cursor.take('.');
            if (cursor.joint(MARKS, 1) || point) {
                return;
            }
        }
        cursor.to(start);
    }

    /** Reads the time that belongs to the date that ends here; null, without moving, if there is none. */
    private static @Nullable ClockTime timeAfter(Cursor cursor) {
        int start = cursor.at();
        boolean iso = Cursor.isDigit(cursor.peek(1)) && (cursor.take('T') || cursor.take('t'));
        ClockTime time = null;
        if (iso) {
            time = TimeReader.read(cursor, true);
        } else if (cursor.joint(MARKS, 2) || Cursor.isDigit(cursor.peek())) {
            weekday(cursor);
            boolean bracket = cursor.take('(');
            time = CalendarWords.skip(cursor, Particle.BEFORE_TIME) ? TimeReader.read(cursor, false) : null;
            if (bracket && !cursor.take(')')) {
                time = null;
            }
        }
        if (time == null) {
            cursor.to(start);
        }
        return time;
    }

    private static @Nullable WrittenDate written(int begin, int end, DatePart part, @Nullable ClockTime clock) {
        LocalDate date = part.date();
        if (date == null) {
            return null;
        }
        Optional<LocalTime> time = Optional.ofNullable(clock).map(ClockTime::time);
        Optional<Zone> zone = Optional.ofNullable(clock).map(ClockTime::zone);
        Optional<ZoneOffset> offset =
                zone.flatMap(z -> z.offset(LocalDateTime.of(date, time.orElse(LocalTime.MIDNIGHT))));
        return new WrittenDate(begin, end, date, time, offset, zone.map(Zone::name), part.ambiguous());
    }
}
