package io.github.broadsheet;

import java.io.Serializable;
import java.util.Objects;

/**
 * The same fact, told by two documents with different values.
 *
 * @param kind what differs
 * @param a what one document tells
 * @param b what the other tells
 */
public record Divergence(Kind kind, Telling a, Telling b) implements Serializable {

    /** What differs. The names are those of the JSON form. */
    public enum Kind {
        /** When it happened. */
        DATE,
        /** A number in words that are otherwise the same. */
        NUMBER,
        /** Who said the words that both quote. */
        ATTRIBUTION,
        /** A name in words that are otherwise the same: of another person, place or body. */
        NAME
    }

    /**
     * What one document tells.
     *
     * @param excerpt where, and in which words
     * @param value the value: a TIMEX3 value for {@link Kind#DATE}, the number as written for {@link Kind#NUMBER}, {@link
     *     CorpusEntity#name()} for {@link Kind#NAME} and {@link Kind#ATTRIBUTION}
     */
    public record Telling(Excerpt excerpt, String value) implements Serializable {

        /**
         * Checks the arguments.
         *
         * @throws IllegalArgumentException if the value is blank
         */
        public Telling {
            Objects.requireNonNull(excerpt, "excerpt");
            Checks.notBlank(value, "value");
        }
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if both have the same value
     */
    public Divergence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        if (a.value().equals(b.value())) {
            throw new IllegalArgumentException("b: must have another value than " + a.value());
        }
    }
}
