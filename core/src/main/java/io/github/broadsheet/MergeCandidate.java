package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;

/**
 * Two entities of a corpus that may be one, but were not joined: for a person to judge.
 *
 * <p>The answer is a line of the corrections file. {@code candidate.asCorrection(true).toCsv()} says that they are one,
 * {@code false} that they are not; either way the pair is not asked for again.
 *
 * @param a the entity whose id comes first
 * @param b the other entity
 * @param evidence what speaks for it, such as {@code near-spelling}
 * @param document the id of a document that speaks of {@code a}
 * @param text the name that this document has for {@code a}
 */
public record MergeCandidate(CorpusEntity a, CorpusEntity b, Evidence evidence, String document, String text) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if both are the same entity, or document or text is blank
     */
    public MergeCandidate {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(evidence, "evidence");
        Checks.notBlank(document, "document");
        Checks.notBlank(text, "text");
        if (a.id().equals(b.id())) {
            throw new IllegalArgumentException("b: must be another entity than " + a.id());
        }
    }

    /**
     * The answer of a person, for {@code CorpusBuilder.corrections} or as a line of a file of corrections.
     *
     * @param same whether the two are one
     * @return the correction; its value is the id of {@code b}
     */
    public Correction asCorrection(boolean same) {
        Correction.Kind kind = same ? Correction.Kind.SAME : Correction.Kind.APART;
        return new Correction("merge-candidate", document, text, "", "", kind, b.id(), Optional.of(a.type()));
    }
}
