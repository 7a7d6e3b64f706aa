package io.github.broadsheet.internal.time;

/** The kinds of meaning, in the order of the words of {@link Field#KIND}. */
enum Kind {
    /** A place on the calendar: year, month, weekday …. */
    CALENDAR,
    /** So many units from a base. */
    RELATIVE,
    /** A time of day alone. */
    CLOCK,
    /** The past, the present or the future at large. */
    REFERENCE,
    DURATION,
    SET,
    /** Words that look like a time and are none. */
    NONE;

    private static final Kind[] ALL = values();

    static Kind at(int ordinal) {
        return ALL[ordinal];
    }
}
