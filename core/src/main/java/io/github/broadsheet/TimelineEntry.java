package io.github.broadsheet;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened or is to happen at a time that can be placed on the calendar.
 *
 * @param id its name within the document, such as {@code t1}
 * @param value a TIMEX3 value, or an interval {@code A/B}, {@code A/..}, {@code ../B}
 * @param range the days that it can mean
 * @param span where the article tells it
 * @param text exactly what stands there
 * @param entities who and what it speaks of
 * @param modality whether it is told as a fact, planned, or depends on something
 * @param evidence the rule that dated it: that of a time in its words, {@link #DAY_TOLD} or {@link #DAY_OF_REPORT}
 */
public record TimelineEntry(
        String id,
        String value,
        DateRange range,
        Span span,
        String text,
        List<Entity> entities,
        Modality modality,
        Evidence evidence)
        implements Located {

    /** The rule of what goes with the day told before it in its paragraph, or else with that of the news at the top. */
    public static final String DAY_TOLD = "day-told";

    /** The rule of what goes with the day of the report, because nothing else is said. */
    public static final String DAY_OF_REPORT = "day-of-report";

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if id or value is blank, or span and text differ in length
     */
    public TimelineEntry {
        Checks.notBlank(id, "id");
        Checks.notBlank(value, "value");
        Objects.requireNonNull(range, "range");
        Checks.sameLength(span, text);
        entities = List.copyOf(Objects.requireNonNull(entities, "entities"));
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Whether a time in its own words dates it, rather than the day told before or that of the report.
     *
     * @return true if the words have a time
     */
    public boolean isDated() {
        return hasTime(evidence);
    }

    static boolean hasTime(Evidence evidence) {
        return !evidence.rule().equals(DAY_TOLD) && !evidence.rule().equals(DAY_OF_REPORT);
    }

    /** For people: {@code 2017-07-04 the words of the article}. */
    @Override
    public String toString() {
        return value + " " + text;
    }
}
