package io.github.broadsheet.internal.time;

import java.time.temporal.ChronoUnit;

/** A unit of the clock or the calendar, from the finest to the coarsest. */
enum Unit {
    SECOND("T%sS", ChronoUnit.SECONDS),
    MINUTE("T%sM", ChronoUnit.MINUTES),
    HOUR("T%sH", ChronoUnit.HOURS),
    DAY("%sD", ChronoUnit.DAYS),
    WEEKEND("%sWE", ChronoUnit.WEEKS),
    WEEK("%sW", ChronoUnit.WEEKS),
    FORTNIGHT("%sW", ChronoUnit.WEEKS),
    MONTH("%sM", ChronoUnit.MONTHS),
    QUARTER("%sQ", ChronoUnit.MONTHS),
    SEASON("%sSE", ChronoUnit.YEARS),
    HALF("%sH", ChronoUnit.MONTHS),
    YEAR("%sY", ChronoUnit.YEARS),
    DECADE("%sDE", ChronoUnit.DECADES),
    CENTURY("%sCE", ChronoUnit.CENTURIES),
    MILLENNIUM("%sML", ChronoUnit.MILLENNIA);

    private static final Unit[] ALL = values();
    private static final int WEEKS_IN_FORTNIGHT = 2;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;

    private final String form;
    private final ChronoUnit chrono;

    Unit(String form, ChronoUnit chrono) {
        this.form = form;
        this.chrono = chrono;
    }

    static Unit at(int ordinal) {
        return ALL[ordinal];
    }

    /** The part of a TIMEX3 duration that follows P: {@code 2M}, {@code T4H}. */
    String amount(String count) {
        return form.replace("%s", count);
    }

    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The unit of {@code java.time} that this is a multiple of. */
    ChronoUnit chrono() {
        return chrono;
    }

    /** How many of {@link #chrono} make one. */
    int multiple() {
        return switch (this) {
            case FORTNIGHT -> WEEKS_IN_FORTNIGHT;
            case QUARTER -> MONTHS_IN_QUARTER;
            case HALF -> MONTHS_IN_HALF;
            default -> 1;
        };
    }
}
