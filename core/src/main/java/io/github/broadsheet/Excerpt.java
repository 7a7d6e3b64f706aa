package io.github.broadsheet;

import java.io.Serializable;

/**
 * A place in one of the documents of a corpus, with the words that stand there.
 *
 * @param document the id of the document
 * @param span where in its text, in UTF-16 code units, half-open
 * @param text exactly what stands there
 */
public record Excerpt(String document, Span span, String text) implements Located, Serializable {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the id is blank, or span and text differ in length
     */
    public Excerpt {
        Checks.notBlank(document, "document");
        Checks.sameLength(span, text);
    }

    /**
     * The place without the words.
     *
     * @return the passage
     */
    public Passage passage() {
        return new Passage(document, span);
    }

    /** For people: {@code 004[12,16): text}. */
    @Override
    public String toString() {
        return document + span + ": " + text;
    }
}
