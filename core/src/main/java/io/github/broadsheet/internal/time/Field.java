package io.github.broadsheet.internal.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing that a rule may say about a time. The value is a number, or one of the field's own words. */
enum Field {
    /** What kind of meaning: the words are those that a value begins with, in the order of {@link Kind}. */
    KIND("CALENDAR", "RELATIVE", "CLOCK", "REFERENCE", "DURATION", "SET", "NONE"),
    YEAR,
    /** Last year of an interval of years. */
    UNTIL,
    /** Last digit of the last year of an interval: 1950-3. */
    UNTIL_DIGIT,
    /** 1 if the year is before Christ. */
    ERA,
    /** First year of a decade, of two or four digits. */
    DECADE,
    /** The first century is 1. */
    CENTURY,
    QUARTER,
    HALF,
    SEASON("SP", "SU", "FA", "WI"),
    MONTH,
    /** The week of a year as ISO 8601 counts them, -1 the last. */
    WEEK,
    /** The day of a month, -1 the last. */
    DAY,
    /** ISO number: Monday is 1. */
    WEEKDAY,
    /** Which of a month's weekdays, -1 the last. */
    NTH,
    /** Days after Easter. */
    EASTER,
    /** 1 if it is a feast or a day of remembrance. */
    HOLIDAY,
    /** 1 if the year is a fiscal one. */
    FISCAL,
    /** The month in which a range ends whose year is that of its end. */
    LATER_MONTH,
    /** Where to look for what is not written in full. */
    DIRECTION("LAST", "THIS", "NEXT", "COMING", "GONE"),
    UNIT(Unit.values()),
    /** Units from the base; back if negative. */
    OFFSET,
    /**
     * What an offset counts from: the day of writing, the time told before, the time told before if the text is a history,
     * the quarter told before, the month told before in the paragraph.
     */
    BASE("TODAY", "TOLD", "TOLD_IN_HISTORY", "QUARTER", "MONTH"),
    /** Units of a duration; unknown if negative. */
    COUNT,
    /** Thousandths added to the count. */
    THOUSANDTHS,
    /** 1 if a duration is a stretch of the calendar: "the past three months". */
    WINDOW,
    /**
     * 1 if a duration is the time that lies so far ahead where the verb tells of what is to come, "in two weeks", 2 if it is
     * that beside any verb that is not past.
     */
    AHEAD,
    /** 1 if units are counted, "two years ago", "daily": a message counts them from its day. */
    COUNTED,
    /** A second, finer unit of a duration. */
    FINER_UNIT(Unit.values()),
    FINER_COUNT,
    /** A third unit. */
    FINEST_UNIT(Unit.values()),
    FINEST_COUNT,
    HOUR,
    /** Before the hour if negative. */
    MINUTE,
    SECOND,
    /** 1 in the afternoon, 0 before noon. */
    AFTERNOON,
    /** The hour in which a range ends whose a.m. or p.m. is that of its end, or that hour's time in decimal places. */
    LATER_HOUR,
    /** Minutes from Greenwich. */
    ZONE,
    PART("MO", "MI", "AF", "EV", "NI", "DT"),
    MOD(
            "START",
            "MID",
            "END",
            "APPROX",
            "BEFORE",
            "AFTER",
            "ON_OR_BEFORE",
            "ON_OR_AFTER",
            "MORE_THAN",
            "LESS_THAN",
            "EQUAL_OR_MORE",
            "EQUAL_OR_LESS"),
    QUANT("EVERY", "EACH", "SOME"),
    /** How often in a set, unit left open. */
    FREQ,
    REFERENCE("PAST_REF", "PRESENT_REF", "FUTURE_REF"),
    /** Units to move by after all else. */
    SHIFT,
    SHIFT_UNIT(Unit.values()),
    /** Finer units to move by after that. */
    FINER_SHIFT,
    FINER_SHIFT_UNIT(Unit.values()),
    /** The day of the week, ISO number, to go to in the week where all else leads: "Friday two weeks from now". */
    IN_WEEK,
    /** The next such day after all that, ISO number; if negative the last before: "the Sunday after Easter". */
    TO_WEEKDAY,
    /** A count and a unit in one number. */
    PACKED_LENGTH,
    /** Year, month and day, or month and day, in decimal places; becomes the three fields. */
    PACKED_DATE,
    /** A year and the two digits of another in decimal places; become year and until. */
    PACKED_YEARS,
    /** Year and month in decimal places. */
    PACKED_MONTH,
    /** Hours, minutes and seconds in decimal places. */
    PACKED_TIME,
    /** Hours and minutes in decimal places. */
    PACKED_CLOCK;

    static final int SIZE = values().length;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Field(String... words) {
        this.words = List.of(words);
    }

    Field(Unit[] words) {
        this.words = Arrays.stream(words).map(Enum::name).toList();
    }

    /** The field that rules write so. */
    static Field named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The number of a word, or of digits. */
    int parse(String text) {
        int found = words.indexOf(text);
        if (found >= 0) {
            return found;
        }
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("not a value of " + name() + ": " + text);
        }
        return Integer.parseInt(text);
    }

    /** The word of a number. */
    String word(int value) {
        return words.get(value);
    }
}
