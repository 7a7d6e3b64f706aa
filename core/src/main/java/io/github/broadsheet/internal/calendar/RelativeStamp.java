package io.github.broadsheet.internal.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A time written as its distance from the moment when the page was looked at: {@code 2 hours ago}, {@code yesterday}.
 * It has a date only once that moment is given.
 *
 * @param begin offset of the first UTF-16 code unit in the text
 * @param end offset after the last code unit
 * @param amount how many units ago, 0 for now or today
 * @param unit the unit, from {@link ChronoUnit#SECONDS} to {@link ChronoUnit#YEARS}
 * @param time the time of day written with a day, as in {@code yesterday at 14:01}
 * @param offset the distance from UTC of that time, if it is written or follows from the zone on any day
 * @param zone the name of the zone of that time, if one is written
 */
public record RelativeStamp(
        int begin,
        int end,
        int amount,
        ChronoUnit unit,
        Optional<LocalTime> time,
        Optional<ZoneOffset> offset,
        Optional<String> zone) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the span is negative or empty, the amount is negative, or the unit is none of
     *     seconds, minutes, hours, days, weeks, months and years
     */
    public RelativeStamp {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("begin, end: not a stretch of text: " + begin + ", " + end);
        }
        if (amount < 0) {
            throw new IllegalArgumentException("amount: must not be negative, was " + amount);
        }
        boolean usual = unit.compareTo(ChronoUnit.SECONDS) >= 0 && unit.compareTo(ChronoUnit.YEARS) <= 0;
        if (!usual || unit == ChronoUnit.HALF_DAYS) {
            throw new IllegalArgumentException("unit: must be seconds to years, was " + unit);
        }
    }

    /**
     * The date, and for hours and less the time, reckoned back from the moment when the page was looked at.
     *
     * @param retrieved that moment; its offset is kept
     * @return the reckoned date, whose span is this stamp's; a reckoned time is cut to the minute
     */
    public WrittenDate reckonedFrom(OffsetDateTime retrieved) {
        Objects.requireNonNull(retrieved, "retrieved");
        return reckoned(retrieved.toLocalDateTime(), Optional.of(retrieved.getOffset()));
    }

    /**
     * The date, and for hours and less the time, reckoned back from the moment when the page was looked at.
     *
     * @param retrieved that moment, in a zone that is not known
     * @return the reckoned date, whose span is this stamp's; a reckoned time is cut to the minute
     */
    public WrittenDate reckonedFrom(LocalDateTime retrieved) {
        Objects.requireNonNull(retrieved, "retrieved");
        return reckoned(retrieved, Optional.empty());
    }

    private WrittenDate reckoned(LocalDateTime retrieved, Optional<ZoneOffset> retrievedOffset) {
        LocalDateTime then = retrieved.minus(amount, unit);
        LocalDate date = then.toLocalDate();
        if (unit.isTimeBased()) {
            Optional<LocalTime> minute = Optional.of(then.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            return new WrittenDate(begin, end, date, minute, retrievedOffset, Optional.empty(), false);
        }
        return new WrittenDate(begin, end, date, time, offset, zone, false);
    }
}
