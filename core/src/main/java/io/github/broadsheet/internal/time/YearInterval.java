package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Two numbers with a hyphen between: "1950-1953", "1950-53" and "1950-3" are years, "2021-05" is a month. */
final class YearInterval {

    private static final int CENTURY = 100;
    private static final int DECADE = 10;
    /** Since when dates are written as computers do. */
    private static final int FIRST_YEAR_OF_DIGITS = 1970;

    private YearInterval() {}

    /** The years or the month; throws DateTimeException if it is neither. */
    static Placed placed(int from, Meaning meaning) {
        int last = meaning.has(Field.UNTIL)
                ? lastYear(from, meaning.get(Field.UNTIL))
                : from / DECADE * DECADE + meaning.get(Field.UNTIL_DIGIT);
        if (last > from) {
            String value = Values.year(from) + "/" + Values.year(last);
            return new Placed(TimeType.DATE, value, Optional.of(LocalDate.of(from, 1, 1)), Unit.YEAR);
        }
        if (from < FIRST_YEAR_OF_DIGITS) {
            throw new DateTimeException("ends before it begins");
        }
        return Placed.on(LocalDate.of(from, meaning.get(Field.UNTIL, meaning.get(Field.UNTIL_DIGIT)), 1), Unit.MONTH);
    }

    /** The year of two digits is in the century of the first, or the one that ends it: "1999-00". */
    private static int lastYear(int from, int until) {
        int first = until == 0 ? from + CENTURY : from;
        return until < CENTURY ? first / CENTURY * CENTURY + until : until;
    }
}
