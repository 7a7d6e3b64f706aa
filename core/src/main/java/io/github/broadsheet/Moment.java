package io.github.broadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date, or date and time, with or without offset, taken apart. The forms that scrapers hand over are read:
 * {@code 2017-07-25}, {@code 2017-07-25T14:01-07:00}, {@code 2017-07-25 14:01:00.000+0000}.
 */
record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)"
            + "(?:[Tt ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)? ?(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    static Moment parse(String iso, String parameter) {
        Objects.requireNonNull(iso, parameter);
        Matcher matcher = FORM.matcher(iso);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(parameter + ": must be an ISO 8601 date or date and time, was " + iso);
        }
        try {
            return new Moment(LocalDate.parse(matcher.group(1)), time(matcher), offset(matcher));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(parameter + ": is not on the calendar or the clock, was " + iso, e);
        }
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        if (matcher.group(2) == null) {
            return Optional.empty();
        }
        String second = Objects.requireNonNullElse(matcher.group(4), "00");
        return Optional.of(LocalTime.of(
                Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), Integer.parseInt(second)));
    }

    private static Optional<ZoneOffset> offset(Matcher matcher) {
        return Optional.ofNullable(matcher.group(5)).map(offset -> ZoneOffset.of(offset.equals("z") ? "Z" : offset));
    }

    /** The day in a zone: a moment with an offset is moved to the zone, any other keeps its day. */
    LocalDate dayIn(ZoneId zone) {
        return in(zone).map(LocalDateTime::toLocalDate).orElse(day);
    }

    /** The time of day in a zone: a moment with an offset is moved to the zone, any other keeps its time. */
    Optional<LocalTime> timeIn(ZoneId zone) {
        return in(zone).map(LocalDateTime::toLocalTime).or(() -> time);
    }

    private Optional<LocalDateTime> in(ZoneId zone) {
        return time.flatMap(clock -> offset.map(shift ->
                OffsetDateTime.of(day, clock, shift).atZoneSameInstant(zone).toLocalDateTime()));
    }
}
