package io.github.broadsheet;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in one of the documents of a corpus.
 *
 * @param document the id of the document
 * @param span where in its text, in UTF-16 code units, half-open
 */
public record Passage(String document, Span span) implements Comparable<Passage>, Serializable {

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::document).thenComparing(Passage::span);

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Passage {
        Checks.notBlank(document, "document");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The words of the passage.
     *
     * @param source the document that the passage is a place of
     * @return what stands there
     * @throws IllegalArgumentException if it is another document, or its text is too short
     */
    public String of(Document source) {
        Objects.requireNonNull(source, "source");
        if (!source.id().equals(document)) {
            throw new IllegalArgumentException("source: must be the document " + document + ", was " + source.id());
        }
        Checks.inside(span, source.text().length(), "source");
        return span.of(source.text());
    }

    /** Orders by the id of the document, then by place. */
    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code 004[12,40)}. */
    @Override
    public String toString() {
        return document + span;
    }
}
