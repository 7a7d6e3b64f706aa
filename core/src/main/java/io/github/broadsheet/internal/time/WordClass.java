package io.github.broadsheet.internal.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word, a number or a time found before may be to a rule; written in small letters there: {@code {month}}. */
enum WordClass {
    MONTH,
    /** The name or short name of a month, in any case; a date only where a day and a year stand beside it. */
    ANYMONTH,
    /** The name of a month that is hardly anything else. */
    SUREMONTH,
    WEEKDAY,
    /** The short name of a weekday in small letters, as messages write it. */
    SHORTDAY,
    /** The name of a weekday that is hardly anything else. */
    SUREDAY,
    /** A weekday in the plural. */
    WEEKDAYS,
    SEASON(Field.SEASON),
    UNIT(Field.UNIT),
    /** A unit in the singular. */
    UNIT1(Field.UNIT),
    /** A unit in the plural. */
    UNITS(Field.UNIT),
    PART(Field.PART),
    SMALL,
    TENS,
    SCALE,
    AMPM,
    ZONE,
    DECADEWORD,
    /** A short name of the fiscal or calendar year, written before its number. */
    FISCALYEAR,
    /** A quarter by its short name, Q1. */
    QUARTERNAME,
    /** A half of a year by its short name, H1. */
    HALFNAME,
    TENSE,
    /** A word that tells of the verb beside it: see {@link ClauseWord}. */
    CLAUSE,
    /** A whole number, in words or digits. */
    N,
    /** A whole number in words. */
    NWORD,
    /** A number with a fraction, of at most three digits: the value is a thousand times as much. */
    DECIMAL,
    /** A number and the letter of a unit in one, 10d: count and unit packed. */
    LETTERUNIT,
    /** "third" or "3rd". */
    ORD,
    /** A number, or an ordinal in digits, that may be a day of a month. */
    DAY,
    /** An ordinal in digits that may be a day of a month: 18th. */
    ORDDAY,
    /** A number that is most often a year. */
    YEAR,
    /** A number that may be a year. */
    MAYBEYEAR,
    /** Two digits after an apostrophe. */
    YEAR2,
    /** Two digits, which are a year where the words beside them say so. */
    SHORTYEAR,
    /** "1990s", "'90s". */
    DECADE,
    /** A whole date in digits: year, month and day in decimal places. */
    FULLDATE,
    /** A month and a day in digits. */
    MONTHDAY,
    /** A year and the two digits of the next, 2018/19: in decimal places. */
    YEARPAIR,
    /** A year and a month in digits. */
    YEARMONTH,
    /** Hours, minutes and seconds in decimal places. */
    CLOCK,
    /** Hours and minutes with a dot between; the value is that of a number with a fraction. */
    DOTCLOCK,
    /** A number that may be an hour. */
    HOUR,
    /** An hour with the letter of the morning: 9a. */
    HOURA,
    /** Four digits that may be hours and minutes: 0900. */
    CLOCK4,
    /** Three digits that may be hours and minutes before a.m. or p.m.: 730. */
    CLOCK3,
    /** A word in small letters that ends in s, as most things that are counted do. */
    PLURAL,
    /** A word in small letters that ends in ing, as most do that tell of a deed. */
    GERUND,
    CAPITAL,
    // from here on: times that rules found before
    DATE,
    DAYDATE,
    WEEKDATE,
    MONTHDATE,
    QUARTERDATE,
    SEASONDATE,
    YEARDATE,
    DECADEDATE,
    /** A feast or a day of remembrance, by its name. */
    HOLIDAY,
    CLOCKTIME,
    TIMEOFDAY,
    DURATION,
    /** A duration that is no stretch of the calendar. */
    LENGTH,
    SET,
    REFERENCE;

    static final int SIZE = values().length;

    private final @Nullable Field words;

    WordClass() {
        this.words = null;
    }

    WordClass(Field words) {
        this.words = words;
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    long bit() {
        return 1L << ordinal();
    }

    /** The value of a word of this class, as the table of words has it. */
    int parse(String text) {
        return words == null ? Integer.parseInt(text) : words.parse(text);
    }
}
