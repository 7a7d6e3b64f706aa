package io.github.broadsheet;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
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
 * @param weight how many independent sources tell it: documents, of which those that print the same words count once
 * @param evidence the rule that dated it, as in {@link TimelineEntry#evidence()}; a time in the words of a source if any has one
 */
public record CorpusEvent(
        String value,
        DateRange range,
        String text,
        List<CorpusEntity> entities,
        Modality modality,
        List<Excerpt> sources,
        int weight,
        Evidence evidence)
        implements Serializable {

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
        Objects.requireNonNull(evidence, "evidence");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources: must have at least one");
        }
        if (weight < 1 || weight > count(sources)) {
            throw new IllegalArgumentException(
                    "weight: must be 1 to " + count(sources) + ", the number of documents, was " + weight);
        }
    }

    /**
     * An event whose documents are all independent.
     *
     * @param value when
     * @param range the days that it can mean
     * @param text the words of one source
     * @param entities who and what the sources speak of
     * @param modality whether it is told as a fact, planned, or depends on something
     * @param sources where it is told; at least one
     * @param evidence the rule that dated it
     */
    public CorpusEvent(
            String value,
            DateRange range,
            String text,
            List<CorpusEntity> entities,
            Modality modality,
            List<Excerpt> sources,
            Evidence evidence) {
        this(value, range, text, entities, modality, sources, Math.max(1, count(sources)), evidence);
    }

    private static int count(List<Excerpt> sources) {
        return (int) sources.stream().map(Excerpt::document).distinct().count();
    }

    /**
     * The documents that tell it.
     *
     * @return their ids, in the order of the sources, each once
     */
    public List<String> documents() {
        return sources.stream().map(Excerpt::document).distinct().toList();
    }

    /**
     * Whether a time in the words of a source dates it, rather than the day of a report.
     *
     * @return true if a source has a time
     */
    public boolean isDated() {
        return TimelineEntry.hasTime(evidence);
    }

    /**
     * Whether it speaks of something.
     *
     * @param term words, in capitals or not
     * @return true if a source has the words, or one of the entities is called so
     */
    public boolean isAbout(String term) {
        String folded = Objects.requireNonNull(term, "term").strip().toLowerCase(Locale.ROOT);
        return sources.stream()
                        .anyMatch(
                                source -> source.text().toLowerCase(Locale.ROOT).contains(folded))
                || entities.stream()
                        .anyMatch(
                                entity -> entity.name().toLowerCase(Locale.ROOT).contains(folded));
    }

    /** For people: {@code 2017-07-04 (2) the words of a source}. */
    @Override
    public String toString() {
        return value + " (" + weight() + ") " + text;
    }
}
