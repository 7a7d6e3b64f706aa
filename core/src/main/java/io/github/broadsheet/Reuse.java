package io.github.broadsheet;

import java.util.Objects;

/**
 * Two passages of different documents that are the same text, word for word or lightly edited.
 *
 * @param a the passage in the document whose id comes first
 * @param b the passage in the other document
 * @param similarity the share of the words of both that stand in both in the same order, above 0, at most 1
 */
public record Reuse(Passage a, Passage b, double similarity) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if both lie in one document, or the similarity is out of bounds
     */
    public Reuse {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        if (a.document().equals(b.document())) {
            throw new IllegalArgumentException("b: must be of another document than " + a.document());
        }
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity: must be above 0 and at most 1, was " + similarity);
        }
    }
}
