package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.calendar.CalendarWords.Particle;
import io.github.broadsheet.internal.resource.WordList;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds stamps such as {@code 2 hours ago}, {@code 35 mins ago}, {@code a day ago}, {@code 5h ago}, {@code 1 hour 20
 * minutes ago}, {@code yesterday at 14:01} and {@code just now}.
 *
 * <p>Such words stand in running text as well: it is for the caller to ask only about lines that may be date lines.
 * Instances are immutable and may be shared between threads; the time taken is linear in the length of the text.
 */
public final class RelativeStampReader {

    private static final WordTable<ChronoUnit> UNITS = WordTable.load("units.txt", line -> unit(line, 1));
    private static final WordTable<Integer> NUMBERS = WordTable.load("numbers.txt", line -> line.integer(1));
    private static final Phrases<Distance> PHRASES =
            Phrases.load("relative-phrases.txt", line -> new Distance(line.integer(1), unit(line, 2)));
    private static final int MAX_DIGITS = 4;
    private static final String APOSTROPHES = "'\u2019";
    private static final int MONTHS_OF_A_YEAR = 12;

    /** How far back a stamp lies. */
    private record Distance(int amount, ChronoUnit unit) {

        /** The sum in the other's unit, which must be smaller and go evenly into this one; else null. */
        @Nullable
        Distance plus(Distance less) {
            long units = unit == ChronoUnit.YEARS && less.unit == ChronoUnit.MONTHS
                    ? MONTHS_OF_A_YEAR
                    : unit.compareTo(ChronoUnit.WEEKS) <= 0 && unit.compareTo(less.unit) > 0
                            ? unit.getDuration().dividedBy(less.unit.getDuration())
                            : 0;
            long sum = amount * units + less.amount;
            return units == 0 || sum > Integer.MAX_VALUE ? null : new Distance((int) sum, less.unit);
        }
    }

    /** What was read: a distance, null if it cannot be reckoned, and the time of day, null if there is none. */
    private record Stretch(
            @Nullable Distance distance, @Nullable ClockTime clock) {

        Optional<RelativeStamp> stamp(int begin, int end) {
            if (distance == null) {
                return Optional.empty();
            }
            Optional<ClockTime> time = Optional.ofNullable(clock);
            Optional<Zone> zone = time.map(ClockTime::zone);
            Optional<ZoneOffset> fixed =
                    zone.map(Zone::rules).filter(ZoneOffset.class::isInstance).map(ZoneOffset.class::cast);
            return Optional.of(new RelativeStamp(
                    begin,
                    end,
                    distance.amount(),
                    distance.unit(),
                    time.map(ClockTime::time),
                    fixed,
                    zone.map(Zone::name)));
        }
    }

    /** A reader of relative stamps. */
    public RelativeStampReader() {}

    /**
     * Every relative stamp in a stretch of text.
     *
     * @param text the text
     * @param begin offset of the first UTF-16 code unit of the stretch; what lies before it is not looked at
     * @param end offset after the last code unit; what lies behind it is not looked at
     * @return the stamps, from left to right, none overlapping another
     * @throws IndexOutOfBoundsException if the stretch does not lie inside the text
     */
    public List<RelativeStamp> find(CharSequence text, int begin, int end) {
        List<RelativeStamp> found = new ArrayList<>();
        Cursor cursor = new Cursor(text, begin, end);
        while (cursor.seek()) {
            int start = cursor.at();
            Stretch stretch = mayBegin(cursor) ? stretch(cursor) : null;
            if (stretch == null) {
                cursor.to(start);
                cursor.skipRun();
            } else {
                stretch.stamp(start, cursor.at()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a stamp may begin here; a name may be glued to its number, as in {@code Ann Poe5 hours ago}. */
    private static boolean mayBegin(Cursor cursor) {
        return Edges.opens(cursor, -1) == Edges.OPEN
                || (Cursor.isDigit(cursor.peek()) && Cursor.isSmall(cursor.peek(-1)));
    }

    private static @Nullable Stretch stretch(Cursor cursor) {
        int start = cursor.at();
        Distance distance = Cursor.isDigit(cursor.peek()) ? null : PHRASES.longest(cursor);
        if (distance == null) {
            cursor.to(start);
            return counted(cursor);
        }
        boolean possessive = APOSTROPHES.indexOf(cursor.peek()) >= 0 && Cursor.isLetter(cursor.peek(1));
        if (possessive) {
            return null;
        }
        return new Stretch(distance, distance.unit() == ChronoUnit.DAYS ? timeAfter(cursor) : null);
    }

    /** Reads one or two counts and "ago"; two that do not add up are one stretch without a distance. */
    private static @Nullable Stretch counted(Cursor cursor) {
        Distance first = count(cursor);
        if (first == null || ago(cursor)) {
            return first == null ? null : new Stretch(first, null);
        }
        cursor.joint(",", 1);
        if (!CalendarWords.skip(cursor, Particle.AND)) {
            return null;
        }
        Distance second = count(cursor);
        return second == null || !ago(cursor) ? null : new Stretch(first.plus(second), null);
    }

    private static @Nullable Distance count(Cursor cursor) {
        int amount = cursor.number(MAX_DIGITS);
        if (amount < 0) {
            Integer number = cursor.word(NUMBERS);
            if (number == null || cursor.spaces() == 0) {
                return null;
            }
            amount = number;
        } else {
            cursor.spaces();
        }
        ChronoUnit unit = cursor.word(UNITS);
        return unit == null || !cursor.atEdge() ? null : new Distance(amount, unit);
    }

    private static boolean ago(Cursor cursor) {
        int start = cursor.at();
        cursor.take('.');
        if (cursor.spaces() > 0 && CalendarWords.take(cursor, Particle.AGO) && cursor.atEdgeOrGlue()) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    private static @Nullable ClockTime timeAfter(Cursor cursor) {
        int start = cursor.at();
        cursor.joint(",|-\u2013\u2014\u00B7\u2022", 1);
        ClockTime time = CalendarWords.skip(cursor, Particle.BEFORE_TIME) ? TimeReader.read(cursor, false) : null;
        if (time == null) {
            cursor.to(start);
        }
        return time;
    }

    private static ChronoUnit unit(WordList.Line line, int column) {
        try {
            return ChronoUnit.valueOf(line.column(column));
        } catch (IllegalArgumentException e) {
            throw line.fault("not a unit of time: " + line.column(column));
        }
    }
}
