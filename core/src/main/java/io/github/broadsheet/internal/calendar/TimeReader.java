package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.calendar.CalendarWords.Particle;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads a time of day beside a date: {@code 14:01}, {@code 2.01pm}, {@code 2 p.m. ET}, {@code 1030 GMT}, {@code noon}. */
final class TimeReader {

    private static final int NOON = 12;

    /** What stands after the figures of a time. */
    private enum Half {
        NONE,
        AM,
        PM,
        NOON,
        MIDNIGHT
    }

    private TimeReader() {}

    /**
     * Reads a time and the zone after it; null, without moving, if there is none.
     *
     * @param iso whether the time follows the T of an ISO date
     */
    static @Nullable ClockTime read(Cursor cursor, boolean iso) {
        int start = cursor.at();
        ClockTime time = Cursor.isDigit(cursor.peek()) ? figures(cursor, iso) : named(cursor);
        if (time == null) {
            cursor.to(start);
        }
        return time;
    }

    private static @Nullable ClockTime named(Cursor cursor) {
        LocalTime time = cursor.word(CalendarWords.NAMED_TIMES);
        return time == null || !cursor.atEdge() ? null : new ClockTime(time, ZoneReader.read(cursor, false));
    }

    private static @Nullable ClockTime figures(Cursor cursor, boolean iso) {
        int start = cursor.at();
        int hour = cursor.number(4);
        int digits = cursor.at() - start;
        if (hour < 0 || digits == 3) {
            return null;
        }
        if (digits == 4) {
            return military(cursor, hour);
        }
        char mark = cursor.peek();
        if (mark == ':' || (mark == '.' && Cursor.isDigit(cursor.peek(1)))) {
            cursor.take(mark);
            return withMinutes(cursor, hour, mark == '.' ? digits : 0, iso);
        }
        Half half = half(cursor);
        int hourOfDay = hourOfDay(hour, half);
        return half == Half.NONE || hourOfDay < 0
                ? null
                : new ClockTime(LocalTime.of(hourOfDay, 0), ZoneReader.read(cursor, false));
    }

    /** The rest after the colon; after a point if {@code pointAfter}, the number of digits before it, is not 0. */
    private static @Nullable ClockTime withMinutes(Cursor cursor, int hour, int pointAfter, boolean iso) {
        int minute = cursor.twoDigits();
        int second = pointAfter == 0 && minute >= 0 && cursor.peek() == ':' ? seconds(cursor) : 0;
        if (minute < 0 || minute > 59 || second < 0 || second > 59 || runsOn(cursor)) {
            return null;
        }
        Half half = half(cursor);
        int hourOfDay = hourOfDay(hour, half);
        if (hourOfDay < 0) {
            return null;
        }
        boolean tight = iso || (pointAfter == 0 && cursor.peek(-3) == ':' && cursor.peek(-6) == ':');
        Zone zone = zone(cursor, half, tight);
        if (!ended(cursor) || (pointAfter == 1 && half == Half.NONE && zone == null) || cursor.peek() == '%') {
            return null;
        }
        return new ClockTime(LocalTime.of(hourOfDay, minute, second), zone);
    }

    private static @Nullable Zone zone(Cursor cursor, Half half, boolean tight) {
        int start = cursor.at();
        if (half == Half.NONE) {
            hours(cursor);
        }
        int end = cursor.at();
        Zone zone = ZoneReader.read(cursor, tight);
        if (zone == null) {
            cursor.to(end > start && cursor.atEdge() ? end : start);
        }
        return zone;
    }

    private static int seconds(Cursor cursor) {
        cursor.take(':');
        int second = cursor.twoDigits();
        char mark = cursor.peek();
        if (second >= 0 && (mark == '.' || mark == ',') && Cursor.isDigit(cursor.peek(1))) {
            int end = cursor.at();
            cursor.take(mark);
            if (cursor.number(9) < 0) {
                cursor.to(end);
            }
        }
        return second;
    }

    private static @Nullable ClockTime military(Cursor cursor, int figures) {
        int hour = figures / 100;
        int minute = figures % 100;
        boolean hours = hours(cursor);
        Zone zone = ZoneReader.read(cursor, false);
        boolean marked = hours || (zone != null && zone.name() != null);
        return hour > 23 || minute > 59 || !marked || !cursor.atEdgeOrGlue()
                ? null
                : new ClockTime(LocalTime.of(hour, minute), zone);
    }

    private static boolean hours(Cursor cursor) {
        int start = cursor.at();
        cursor.spaces();
        if (CalendarWords.take(cursor, Particle.HOURS) && cursor.atEdge()) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    private static boolean runsOn(Cursor cursor) {
        char c = cursor.peek();
        return Cursor.isDigit(c) || ((c == '.' || c == ':' || c == '/') && Cursor.isDigit(cursor.peek(1)));
    }

    private static Half half(Cursor cursor) {
        int start = cursor.at();
        cursor.spaces();
        Half half = letters(cursor);
        if (half == Half.NONE || !ended(cursor)) {
            cursor.to(start);
            return Half.NONE;
        }
        return half;
    }

    /** Whether the time ends here: no word runs on, save one glued on. */
    private static boolean ended(Cursor cursor) {
        return cursor.atEdgeOrGlue() || cursor.peek(-1) == '.';
    }

    private static Half letters(Cursor cursor) {
        if (CalendarWords.take(cursor, Particle.AM)) {
            return Half.AM;
        }
        if (CalendarWords.take(cursor, Particle.PM)) {
            return Half.PM;
        }
        LocalTime named = cursor.word(CalendarWords.NAMED_TIMES);
        if (named != null) {
            return named.equals(LocalTime.NOON) ? Half.NOON : Half.MIDNIGHT;
        }
        char first = (char) (cursor.peek() | 0x20);
        if ((first == 'a' || first == 'p') && cursor.peek(1) == '.') {
            cursor.to(cursor.at() + 2);
            cursor.spaces();
            if (cursor.take('m') || cursor.take('M')) {
                cursor.take('.');
                return first == 'a' ? Half.AM : Half.PM;
            }
        }
        return Half.NONE;
    }

    /** The hour from 0 to 23; -1 if the clock has no such hour. */
    private static int hourOfDay(int hour, Half half) {
        return switch (half) {
            case NONE -> hour <= 23 ? hour : -1;
            case AM -> hour == NOON ? 0 : hour < NOON ? hour : -1;
            case PM -> hour < NOON ? hour + NOON : hour <= 23 ? hour : -1;
            case NOON -> hour == NOON ? NOON : -1;
            case MIDNIGHT -> hour == NOON || hour == 0 ? 0 : -1;
        };
    }
}
