package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import java.util.Optional;

/**
 * When something happened, as a timeline has it: whole days, and open at one end after "since" and before "until".
 *
 * @param value the value of the entry
 * @param range its days
 * @param isRange whether the next time of the text is its other end
 */
record DatedTime(String value, DateRange range, boolean isRange) {

    private static final String OPEN = "..";

    /** Reads a time with the word before it; empty if it cannot be placed. */
    static Optional<DatedTime> of(TimeExpression time, ClauseWords words, int first) {
        if ((time.type() != TimeType.DATE && time.type() != TimeType.TIME)
                || time.range().isEmpty()) {
            return Optional.empty();
        }
        String whole = days(time.beginPoint().orElse(time.value()));
        Optional<DatedTime> between = time.endPoint().flatMap(end -> parse(whole + "/" + days(end), true));
        if (between.isPresent()) {
            return between;
        }
        String value = days(time.value());
        if (first == words.first() || value.indexOf('/') >= 0) {
            return parse(value, false);
        }
        return switch (words.at(first - 1)) {
            case SINCE, AFTER -> parse(value + "/" + OPEN, false);
            case UNTIL -> parse(OPEN + "/" + value, false);
            default -> parse(value, false);
        };
    }

    /** What comes after it; empty if that cannot be told. */
    Optional<DatedTime> after() {
        return value.indexOf('/') >= 0 ? Optional.empty() : parse(value + "/" + OPEN, false);
    }

    /** The time itself, without what a word before made of it. */
    DatedTime itself() {
        int slash = value.indexOf('/');
        boolean open = value.startsWith(OPEN) || value.endsWith(OPEN);
        String plain = value.startsWith(OPEN) ? value.substring(slash + 1) : value.substring(0, Math.max(0, slash));
        return open ? parse(plain, false).orElse(this) : this;
    }

    /** A time of this value; empty if it is none that can be placed. */
    static Optional<DatedTime> parse(String value) {
        return parse(value, false);
    }

    private static Optional<DatedTime> parse(String value, boolean isRange) {
        return DateRange.tryParse(value).map(range -> new DatedTime(value, range, isRange));
    }

    /** The value without its time of day. */
    private static String days(String value) {
        int time = value.indexOf('T');
        return time < 0 ? value : value.substring(0, time);
    }
}
