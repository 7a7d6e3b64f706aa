package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;

/**
 * Words that name a time, with the TIMEX3 value that they have (TimeML 1.2.1): "July 4" in an article of that month is a
 * {@link TimeType#DATE} with the value {@code 2017-07-04}.
 *
 * <p>What is unknown in a value is written X: {@code XXXX-WXX-3} is some Wednesday.
 */
public final class TimeExpression implements Located {

    private final Span span;
    private final String text;
    private final TimeType type;
    private final String value;
    private final Optional<String> mod;
    private final Optional<String> quant;
    private final Optional<String> freq;
    private final Optional<String> beginPoint;
    private final Optional<String> endPoint;
    private final Optional<DateRange> range;
    private final Optional<Span> after;
    private final Optional<Span> before;
    private final Evidence evidence;

    private TimeExpression(Builder builder, Evidence evidence) {
        this.span = builder.span;
        this.text = builder.text;
        this.type = builder.type;
        this.value = builder.value;
        this.mod = builder.mod;
        this.quant = builder.quant;
        this.freq = builder.freq;
        this.beginPoint = builder.beginPoint;
        this.endPoint = builder.endPoint;
        this.range = builder.range.or(builder::rangeOfValue);
        this.after = builder.after;
        this.before = builder.before;
        this.evidence = evidence;
    }

    /**
     * Begins a time expression.
     *
     * @param span where it stands, without a preposition or a possessive
     * @param text exactly what stands there
     * @param type what kind of time it names
     * @param value the TIMEX3 value
     * @return the builder
     * @throws IllegalArgumentException if span and text differ in length, or the value is blank
     */
    public static Builder builder(Span span, String text, TimeType type, String value) {
        return new Builder(span, text, type, value);
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * What kind of time it names.
     *
     * @return the type
     */
    public TimeType type() {
        return type;
    }

    /**
     * The TIMEX3 value.
     *
     * @return such as {@code 2017-07-04}, {@code 2023-W41}, {@code P2M} or {@code PAST_REF}
     */
    public String value() {
        return value;
    }

    /**
     * How the value is changed.
     *
     * @return a TIMEX3 {@code mod} such as APPROX or MORE_THAN
     */
    public Optional<String> mod() {
        return mod;
    }

    /**
     * The quantifier of a set.
     *
     * @return a TIMEX3 {@code quant} such as EVERY
     */
    public Optional<String> quant() {
        return quant;
    }

    /**
     * How often within a set.
     *
     * @return a TIMEX3 {@code freq} such as 2X
     */
    public Optional<String> freq() {
        return freq;
    }

    /**
     * Where a span of time begins.
     *
     * @return the value that it begins with
     */
    public Optional<String> beginPoint() {
        return beginPoint;
    }

    /**
     * Where a span of time ends.
     *
     * @return the value that it ends with
     */
    public Optional<String> endPoint() {
        return endPoint;
    }

    /**
     * The days that it can mean. If the day of writing is known, {@code PAST_REF} ends and {@code FUTURE_REF} begins with
     * it, and {@code PRESENT_REF} is that day.
     *
     * @return the days, if a {@link TimeType#DATE} or {@link TimeType#TIME} can be placed on the calendar
     */
    public Optional<DateRange> range() {
        return range;
    }

    /**
     * The time of the same text that this one comes after, where neither can be placed on the calendar and the text says
     * in which order they come: in "They met on Monday and left the following day" the second comes after the first.
     *
     * @return where the earlier time stands in the text
     */
    public Optional<Span> after() {
        return after;
    }

    /**
     * The time of the same text that this one comes before, where neither can be placed on the calendar and the text says
     * in which order they come: in "They left in May; the month before they had met" the second comes before the first.
     *
     * @return where the later time stands in the text
     */
    public Optional<Span> before() {
        return before;
    }

    /**
     * What made the library say so.
     *
     * @return the rule
     */
    public Evidence evidence() {
        return evidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeExpression that
                && span.equals(that.span)
                && text.equals(that.text)
                && type == that.type
                && value.equals(that.value)
                && mod.equals(that.mod)
                && quant.equals(that.quant)
                && freq.equals(that.freq)
                && beginPoint.equals(that.beginPoint)
                && endPoint.equals(that.endPoint)
                && range.equals(that.range)
                && after.equals(that.after)
                && before.equals(that.before)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, type, value);
    }

    /** For people: {@code July 4 [7,13) DATE 2017-07-04}. */
    @Override
    public String toString() {
        return text + " " + span + " " + type + " " + value;
    }

    /** Gathers the parts of a time expression; not for use by several threads. */
    public static final class Builder {

        private final Span span;
        private final String text;
        private final TimeType type;
        private final String value;
        private Optional<String> mod = Optional.empty();
        private Optional<String> quant = Optional.empty();
        private Optional<String> freq = Optional.empty();
        private Optional<String> beginPoint = Optional.empty();
        private Optional<String> endPoint = Optional.empty();
        private Optional<DateRange> range = Optional.empty();
        private Optional<Span> after = Optional.empty();
        private Optional<Span> before = Optional.empty();
        private Optional<Evidence> evidence = Optional.empty();

        private Builder(Span span, String text, TimeType type, String value) {
            Checks.sameLength(span, text);
            this.span = span;
            this.text = text;
            this.type = Objects.requireNonNull(type, "type");
            this.value = Checks.notBlank(value, "value");
        }

        /**
         * Sets how the value is changed.
         *
         * @param mod a TIMEX3 {@code mod} such as APPROX
         * @return this
         */
        public Builder mod(String mod) {
            this.mod = Optional.of(Checks.notBlank(mod, "mod"));
            return this;
        }

        /**
         * Sets the quantifier of a set.
         *
         * @param quant a TIMEX3 {@code quant} such as EVERY
         * @return this
         */
        public Builder quant(String quant) {
            this.quant = Optional.of(Checks.notBlank(quant, "quant"));
            return this;
        }

        /**
         * Sets how often within a set.
         *
         * @param freq a TIMEX3 {@code freq} such as 2X
         * @return this
         */
        public Builder freq(String freq) {
            this.freq = Optional.of(Checks.notBlank(freq, "freq"));
            return this;
        }

        /**
         * Sets where a span of time begins.
         *
         * @param beginPoint the value that it begins with
         * @return this
         */
        public Builder beginPoint(String beginPoint) {
            this.beginPoint = Optional.of(Checks.notBlank(beginPoint, "beginPoint"));
            return this;
        }

        /**
         * Sets where a span of time ends.
         *
         * @param endPoint the value that it ends with
         * @return this
         */
        public Builder endPoint(String endPoint) {
            this.endPoint = Optional.of(Checks.notBlank(endPoint, "endPoint"));
            return this;
        }

        /**
         * Sets the days that it can mean, where they are not those of {@link DateRange#tryParse} of the value.
         *
         * @param range the days
         * @return this
         */
        public Builder range(DateRange range) {
            this.range = Optional.of(range);
            return this;
        }

        /**
         * Sets the time of the same text that it comes after.
         *
         * @param after where that stands
         * @return this
         */
        public Builder after(Span after) {
            this.after = Optional.of(after);
            return this;
        }

        /**
         * Sets the time of the same text that it comes before.
         *
         * @param before where that stands
         * @return this
         */
        public Builder before(Span before) {
            this.before = Optional.of(before);
            return this;
        }

        /**
         * Sets what made the library say so.
         *
         * @param evidence the rule
         * @return this
         */
        public Builder evidence(Evidence evidence) {
            this.evidence = Optional.of(evidence);
            return this;
        }

        /**
         * Makes the time expression.
         *
         * @return the time expression
         * @throws IllegalStateException if there is no evidence
         */
        public TimeExpression build() {
            return new TimeExpression(
                    this, evidence.orElseThrow(() -> new IllegalStateException("evidence: must be set")));
        }

        private Optional<DateRange> rangeOfValue() {
            return type == TimeType.DATE || type == TimeType.TIME ? DateRange.tryParse(value) : Optional.empty();
        }
    }
}
