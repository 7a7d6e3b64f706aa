package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length of time between a deed and the date of another: "two weeks after the May 3 vote" is May 17.
 *
 * @param dated when the deed was
 * @param link the token that stands behind the length, "after"
 */
record Lag(DatedTime dated, int link) {

    private enum Role {
        LATER,
        EARLIER,
        DURING
    }

    private static final int REACH = 10;
    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        for (WordList.Line line : WordList.lines(Lag.class, "lag-words.txt")) {
            ROLES.put(line.column(0), Role.valueOf(line.column(1).toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * The lag that a length of time makes with the time that comes next.
     *
     * @param length a time
     * @param first its first token
     * @param last one more than its last token
     * @param base the next time
     * @param baseFirst the first token of that
     */
    static Optional<Lag> of(
            TimeExpression length, TokenTable tokens, int first, int last, TimeExpression base, int baseFirst) {
        boolean near = baseFirst > last && baseFirst - last <= REACH;
        if (length.type() != TimeType.DURATION || base.type() != TimeType.DATE || !near) {
            return Optional.empty();
        }
        Role role = role(tokens, last);
        if (role == null || role == Role.DURING) {
            return Optional.empty();
        }
        for (int i = last; i < baseFirst; i++) {
            if (tokens.is(i, TokenKind.MARK) || tokens.is(i, TokenKind.QUOTE)) {
                return Optional.empty();
            }
        }
        boolean during = first > 0 && role(tokens, first - 1) == Role.DURING;
        return base.range()
                .filter(range -> range.days().orElse(0) == 1)
                .flatMap(DateRange::earliest)
                .flatMap(day -> DatedTime.parse(value(day, length, role == Role.LATER, during)))
                .map(dated -> new Lag(dated, last));
    }

    private static @Nullable Role role(TokenTable tokens, int i) {
        return ROLES.get(tokens.text(i).toLowerCase(Locale.ROOT));
    }

    private static String value(LocalDate day, TimeExpression length, boolean later, boolean during) {
        Optional<Period> period = length.mod().isPresent() ? Optional.empty() : period(length.value());
        if (period.isEmpty()) {
            return later ? day + "/.." : "../" + day;
        }
        Period step = period.get();
        LocalDate moved = later ? day.plus(step) : day.minus(step);
        if (during) {
            return later ? day + "/" + moved : moved + "/" + day;
        }
        String whole = moved.toString();
        int grain =
                step.getYears() != 0 ? whole.length() - 6 : step.getMonths() != 0 ? whole.length() - 3 : whole.length();
        return whole.substring(0, grain);
    }

    private static Optional<Period> period(String value) {
        try {
            return Optional.of(Period.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
