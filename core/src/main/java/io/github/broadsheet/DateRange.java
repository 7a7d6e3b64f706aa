package io.github.broadsheet;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The days that a time can mean: from the earliest to the latest, both inclusive. At most one end is open.
 *
 * <p>{@code DateRange.parse("2017-07")} runs from July 1 to July 31; {@code DateRange.parse("2017-09/..")} begins on
 * September 1 and has no latest day.
 */
public final class DateRange implements Comparable<DateRange>, Serializable {

    private static final long serialVersionUID = 1;

    private static final Comparator<DateRange> ORDER = Comparator.<DateRange, LocalDate>comparing(
                    range -> range.earliest.orElse(LocalDate.MIN))
            .thenComparing(range -> range.latest.orElse(LocalDate.MAX));

    private final transient Optional<LocalDate> earliest;
    private final transient Optional<LocalDate> latest;

    private DateRange(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * The days from one to another.
     *
     * @param earliest the first day
     * @param latest the last day
     * @return the range
     * @throws IllegalArgumentException if {@code latest} lies before {@code earliest}
     */
    public static DateRange of(LocalDate earliest, LocalDate latest) {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest: must not lie before " + earliest + ", was " + latest);
        }
        return earliest.equals(latest) ? on(earliest) : new DateRange(Optional.of(earliest), Optional.of(latest));
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the range of that day alone
     */
    public static DateRange on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Optional<LocalDate> only = Optional.of(day);
        return new DateRange(only, only);
    }

    /**
     * A day and all days after it.
     *
     * @param earliest the first day
     * @return the range, open at its end
     */
    public static DateRange from(LocalDate earliest) {
        Objects.requireNonNull(earliest, "earliest");
        return new DateRange(Optional.of(earliest), Optional.empty());
    }

    /**
     * A day and all days before it.
     *
     * @param latest the last day
     * @return the range, open at its beginning
     */
    public static DateRange until(LocalDate latest) {
        Objects.requireNonNull(latest, "latest");
        return new DateRange(Optional.empty(), Optional.of(latest));
    }

    /**
     * The days of a TIMEX3 value: a day {@code 2017-07-04}, with or without a time; a week {@code 2023-W41} (ISO 8601:
     * from Monday), a day or weekend of it {@code 2023-W41-3}, {@code 2023-W41-WE}; a month {@code 2017-07}; a quarter
     * or half {@code 2017-Q2}, {@code 2017-H1}; a season {@code 2017-SP}, {@code -SU}, {@code -FA}, {@code -WI} (the
     * three months of the northern, meteorological season; winter runs into the next year); a year {@code 2017}; a
     * decade {@code 199X}; a century {@code 19XX}; an interval {@code A/B}, {@code A/..}, {@code ../B}. Where the month,
     * week or day is unknown ({@code 2017-XX-XX}), the range is that of the part that is known.
     *
     * @param value the value
     * @return its days
     * @throws IllegalArgumentException if the value cannot be placed on the calendar
     */
    public static DateRange parse(String value) {
        return tryParse(value)
                .orElseThrow(() -> new IllegalArgumentException("value: cannot be placed on the calendar: " + value));
    }

    /**
     * The days of a TIMEX3 value, if it can be placed on the calendar: {@code XXXX-WXX-3} and {@code P2M} cannot.
     *
     * @param value the value
     * @return its days as in {@link #parse}, or empty
     */
    public static Optional<DateRange> tryParse(String value) {
        Objects.requireNonNull(value, "value");
        try {
            return CalendarValue.range(value);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The first day.
     *
     * @return the first day, or empty if the beginning is open
     */
    public Optional<LocalDate> earliest() {
        return earliest;
    }

    /**
     * The last day.
     *
     * @return the last day, or empty if the end is open
     */
    public Optional<LocalDate> latest() {
        return latest;
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day a day
     * @return true if it is neither before the earliest nor after the latest
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /**
     * Whether the ranges share a day.
     *
     * @param other another range
     * @return true if at least one day lies in both
     */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /**
     * Whether every day of the other range lies in this one; a range encloses itself.
     *
     * @param other another range
     * @return true if no day of the other lies outside
     */
    public boolean encloses(DateRange other) {
        Objects.requireNonNull(other, "other");
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /**
     * How many days the range has.
     *
     * @return the number of days, both ends counted, or empty if an end is open
     */
    public OptionalLong days() {
        return earliest.isPresent() && latest.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(earliest.get(), latest.get()) + 1)
                : OptionalLong.empty();
    }

    private LocalDate first() {
        return earliest.orElse(LocalDate.MIN);
    }

    private LocalDate last() {
        return latest.orElse(LocalDate.MAX);
    }

    /** Orders by the earliest day, an open beginning first; then by the latest, an open end last. */
    @Override
    public int compareTo(DateRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange range && earliest.equals(range.earliest) && latest.equals(range.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest);
    }

    /** A form that {@link #parse} reads: {@code 2017-07-04}, {@code 2017-07-01/2017-07-31}, {@code 2017-07-04/..}. */
    @Override
    public String toString() {
        if (earliest.equals(latest)) {
            return first().toString();
        }
        return earliest.map(LocalDate::toString).orElse("..") + "/"
                + latest.map(LocalDate::toString).orElse("..");
    }

    /**
     * Serialised as its plain parts, since an optional is not serialisable.
     *
     * @return the parts
     */
    private Object writeReplace() {
        return new Serial(earliest.orElse(LocalDate.MIN), latest.orElse(LocalDate.MAX));
    }

    private record Serial(LocalDate earliest, LocalDate latest) implements Serializable {

        private Object readResolve() {
            return new DateRange(
                    Optional.of(earliest).filter(day -> !day.equals(LocalDate.MIN)),
                    Optional.of(latest).filter(day -> !day.equals(LocalDate.MAX)));
        }
    }
}
