package io.github.broadsheet.internal.calendar;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a time zone that stands after a time: an abbreviation, a name, an offset, or both ({@code GMT+01:00}). */
final class ZoneReader {

    private static final Phrases<Zone> ZONES = Phrases.load("zones.txt", Zone::of);
    private static final Zone UTC = new Zone(ZoneOffset.UTC, null, false);
    private static final int MAX_HOURS = 14;
    private static final char MINUS = '\u2212';

    private ZoneReader() {}

    /**
     * Reads the zone; null, without moving, if there is none.
     *
     * @param tight whether an hour alone and a glued minus sign make an offset, as in an ISO time; elsewhere {@code
     *     10:12-11:30} is a range
     */
    static @Nullable Zone read(Cursor cursor, boolean tight) {
        int start = cursor.at();
        if (cursor.take('Z')) {
            if (cursor.atEdge()) {
                return UTC;
            }
            cursor.to(start);
            return null;
        }
        boolean spaced = cursor.spaces() > 0;
        boolean bracket = cursor.take('(');
        Zone zone = isSign(cursor.peek()) ? bareOffset(cursor, tight, spaced || bracket) : named(cursor);
        if (zone == null || (bracket && !cursor.take(')'))) {
            cursor.to(start);
            return null;
        }
        return zone;
    }

    private static @Nullable Zone bareOffset(Cursor cursor, boolean tight, boolean parted) {
        if (cursor.peek() != '+' && !tight && !parted) {
            return null;
        }
        ZoneOffset offset = offset(cursor, tight ? 2 : 3);
        return offset == null ? null : new Zone(offset, null, false);
    }

    private static @Nullable Zone named(Cursor cursor) {
        int start = cursor.at();
        Zone zone = ZONES.longest(cursor);
        if (zone == null || !ZoneOffset.UTC.equals(zone.rules())) {
            return zone == null || cursor.atEdgeOrGlue() ? zone : null;
        }
        int end = cursor.at();
        cursor.spaces();
        ZoneOffset offset = offset(cursor, 1);
        if (offset == null) {
            cursor.to(end);
            return cursor.atEdgeOrGlue() ? zone : null;
        }
        return new Zone(offset, cursor.from(start), false);
    }

    /** Reads a sign and h, hh, hhmm or h:mm; null if there is none or it has fewer digits than asked for. */
    private static @Nullable ZoneOffset offset(Cursor cursor, int minDigits) {
        char sign = cursor.peek();
        if (!isSign(sign)) {
            return null;
        }
        cursor.take(sign);
        int start = cursor.at();
        int hours = cursor.number(4);
        int digits = cursor.at() - start;
        int minutes = 0;
        if (digits == 4) {
            minutes = hours % 100;
            hours = hours / 100;
        } else if (digits <= 2 && cursor.peek() == ':') {
            cursor.take(':');
            minutes = cursor.twoDigits();
            digits += 2;
        }
        boolean sound = hours >= 0 && hours <= MAX_HOURS && minutes >= 0 && minutes < 60 && minutes % 15 == 0;
        if (!sound || (digits == 3 && cursor.peek(-3) != ':') || digits < minDigits || !cursor.atEdgeOrGlue()) {
            return null;
        }
        int total = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(sign == '+' ? total : -total);
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == MINUS;
    }
}
