package io.github.broadsheet;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * Two passages of different documents that are the same text, word for word or lightly edited, or tell the same in other
 * words.
 *
 * @param a the passage in the document whose id comes first
 * @param b the passage in the other document
 * @param similarity the share of the words of both that stand in both in the same order, above 0, at most 1; of a {@link
 *     Kind#PARAPHRASE} how much of their names and content words, rare ones most, both have
 * @param kind where the words come from
 * @param first which of the two was printed first; empty where dates do not tell
 */
public record Reuse(Passage a, Passage b, double similarity, Kind kind, Optional<Passage> first)
        implements Serializable {

    /** Where shared words come from. */
    public enum Kind {
        /** Both documents quote them: somebody said them. */
        QUOTATION,
        /** One of the documents names a news agency as its author, and the other none or the same. */
        WIRE_COPY,
        /** The words are others, but most names and content words are the same: it may be the same told again. */
        PARAPHRASE,
        /** One document may have them from the other, or both from a third. */
        OTHER
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if both lie in one document, the similarity is out of bounds, or the first is
     *     neither of the two
     */
    public Reuse {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(kind, "kind");
        if (a.document().equals(b.document())) {
            throw new IllegalArgumentException("b: must be of another document than " + a.document());
        }
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity: must be above 0 and at most 1, was " + similarity);
        }
        if (first.isPresent() && !first.get().equals(a) && !first.get().equals(b)) {
            throw new IllegalArgumentException("first: must be a or b, was " + first.get());
        }
    }

    /**
     * Passages of which no more is known.
     *
     * @param a the passage in the document whose id comes first
     * @param b the passage in the other document
     * @param similarity the share of the words of both that stand in both in the same order, above 0, at most 1
     */
    public Reuse(Passage a, Passage b, double similarity) {
        this(a, b, similarity, Kind.OTHER, Optional.empty());
    }

    /**
     * Serialised as its plain parts, since an optional is not serialisable.
     *
     * @return the parts
     */
    private Object writeReplace() {
        int printedFirst = first.map(passage -> passage.equals(a) ? 1 : 2).orElse(0);
        return new Serial(a, b, similarity, kind, printedFirst);
    }

    private record Serial(Passage a, Passage b, double similarity, Kind kind, int printedFirst)
            implements Serializable {

        private Object readResolve() {
            Optional<Passage> first = printedFirst == 0 ? Optional.empty() : Optional.of(printedFirst == 1 ? a : b);
            return new Reuse(a, b, similarity, kind, first);
        }
    }
}
