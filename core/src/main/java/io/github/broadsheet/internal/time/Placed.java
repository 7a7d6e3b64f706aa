package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time with its value.
 *
 * @param type what kind of TIMEX3 it is
 * @param value its TIMEX3 value
 * @param day the first day that it can mean, if it can be placed
 * @param grain how fine it is
 */
record Placed(TimeType type, String value, Optional<LocalDate> day, Unit grain) {

    /** A date that is known. */
    static Placed on(LocalDate day, Unit grain) {
        return new Placed(TimeType.DATE, Values.date(day, grain), Optional.of(day), grain);
    }

    /** A date of which nothing is known but its grain. */
    static Placed unknown(Unit grain) {
        return unplaced(TimeType.DATE, Values.unknown(grain), grain);
    }

    static Placed unplaced(TimeType type, String value, Unit grain) {
        return new Placed(type, value, Optional.empty(), grain);
    }
}
