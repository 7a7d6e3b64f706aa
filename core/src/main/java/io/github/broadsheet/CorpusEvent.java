package io.github.broadsheet;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened or is to happen, as one or more documents of a corpus tell it.
 *
 * @param value when: a TIMEX3 value or an interval, as in {@link TimelineEntry#value()}; the narrowest that a source gives
 * @param range the days that it can mean
 * @param text the words of one source
 * @param entities who and what the sources speak of
 * @param modality whether it is told as a fact, planned, or depends on something
 * @param sources where it is told, sorted by document and place; at least one
 */
public record CorpusEvent(
        String value,
        DateRange range,
        String text,
        List<CorpusEntity> entities,
        Modality modality,
        List<Excerpt> sources) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if value or text is blank, or there is no source
     */
    public CorpusEvent {
        Checks.notBlank(value, "value");
        Objects.requireNonNull(range, "range");
        Checks.notBlank(text, "text");
        entities = List.copyOf(Objects.requireNonNull(entities, "entities"));
        Objects.requireNonNull(modality, "modality");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources: must have at least one");
        }
    }

    /**
     * How many documents tell it.
     *
     * @return the number of documents, each counted once
     */
    public int weight() {
        return (int) sources.stream().map(Excerpt::document).distinct().count();
    }

    /** For people: {@code 2017-07-04 (2) the words of a source}. */
    @Override
    public String toString() {
        return value + " (" + weight() + ") " + text;
    }
}
