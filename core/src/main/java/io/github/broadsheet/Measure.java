package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The size of an amount: "30,000 to 50,000 workers" has the amount 30000, the maximum 50000 and the unit "workers".
 *
 * @param amount the number, or the lower end of a range
 * @param maximum the upper end of a range
 * @param unit the currency (ISO 4217 where known), "%" or the unit as written
 * @param mod APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE or EQUAL_OR_LESS, as in TIMEX3
 */
public record Measure(double amount, OptionalDouble maximum, String unit, Optional<String> mod) {

    /** Checks the arguments. */
    public Measure {
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(mod, "mod");
    }
}
