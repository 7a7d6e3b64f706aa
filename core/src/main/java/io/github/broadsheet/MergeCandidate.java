package io.github.broadsheet;

import java.util.Objects;

/**
 * Two entities of a corpus that may be one, but were not joined: for a person to judge.
 *
 * @param a the entity whose id comes first
 * @param b the other entity
 * @param evidence what speaks for it, such as {@code near-spelling}
 */
public record MergeCandidate(CorpusEntity a, CorpusEntity b, Evidence evidence) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if both are the same entity
     */
    public MergeCandidate {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(evidence, "evidence");
        if (a.id().equals(b.id())) {
            throw new IllegalArgumentException("b: must be another entity than " + a.id());
        }
    }
}
