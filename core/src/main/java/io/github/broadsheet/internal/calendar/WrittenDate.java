package io.github.broadsheet.internal.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * A calendar date found in a text, with the time of day and the zone written beside it.
 *
 * <p>{@code "July 25, 2017, 2:01 PM PDT"} has the date 2017-07-25, the time 14:01, the offset -07:00 and the zone {@code
 * PDT}; its {@link #value} is {@code 2017-07-25T14:01-07:00}.
 *
 * @param begin offset of the first UTF-16 code unit in the text
 * @param end offset after the last code unit
 * @param date the day
 * @param time the time of day, to the second, if one is written
 * @param offset the distance from UTC, if it is written or follows from the zone; only with a time
 * @param zone the name of the zone, if one is written: the usual abbreviation, or such as {@code GMT+01:00}; only with a
 *     time
 * @param ambiguous whether day and month could change places, so that the reader's {@link DayMonthOrder} decided
 */
public record WrittenDate(
        int begin,
        int end,
        LocalDate date,
        Optional<LocalTime> time,
        Optional<ZoneOffset> offset,
        Optional<String> zone,
        boolean ambiguous) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the span is negative or empty, or an offset or zone stands without a time
     */
    public WrittenDate {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("begin, end: not a stretch of text: " + begin + ", " + end);
        }
        Objects.requireNonNull(date, "date");
        if (time.isEmpty() && (offset.isPresent() || zone.isPresent())) {
            throw new IllegalArgumentException("time: an offset or zone needs a time");
        }
    }

    /**
     * The date in ISO 8601 form, with time and offset as far as they are known.
     *
     * @return such as {@code 2017-07-25}, {@code 2017-07-25T14:01} or {@code 2017-07-25T14:01-07:00}; seconds only if
     *     they are not zero; UTC is {@code Z}
     */
    public String value() {
        String day = date.toString();
        return time.map(t -> day + "T" + t + offset.map(ZoneOffset::getId).orElse(""))
                .orElse(day);
    }
}
