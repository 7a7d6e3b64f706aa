package io.github.broadsheet.internal.merge;

import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Two entries of one story in different documents whose sentences are alike, as they are themselves.
 *
 * @param a the entry of the document that comes first
 * @param b the other
 */
record AlikeEntries(WeighedTelling a, WeighedTelling b) implements Serializable {

    private static final double ALIKE = 0.28;
    private static final double ALIKE_ITSELF = 0.2;

    /** The pairs among all entries. */
    static Pile<AlikeEntries> of(Pile<WeighedTelling> told) {
        return WeighedTelling.compare(told, telling -> new int[] {telling.story()}, AlikeEntries::alike);
    }

    private static Stream<AlikeEntries> alike(WeighedTelling here, WeighedTelling earlier, int rank) {
        boolean alike = here.telling().document() != earlier.telling().document()
                && here.similarity(earlier) >= ALIKE
                && here.ownSimilarity(earlier) >= ALIKE_ITSELF;
        return alike ? Stream.of(new AlikeEntries(earlier, here)) : Stream.empty();
    }

    /** The documents by number, as one key. */
    long documents() {
        return key(a.telling().document(), b.telling().document());
    }

    static long key(int a, int b) {
        return ((long) a << Integer.SIZE) | b;
    }

    /** How alike the sentences are, from 0 to 1. */
    double similarity() {
        return a.similarity(b);
    }

    /** How alike the entries are without the rest of their sentences. */
    double ownSimilarity() {
        return a.ownSimilarity(b);
    }

    /** Whether they may tell one deed: of the same days, and as sure. */
    boolean isOfOneTime() {
        return a.telling().entry().modality() == b.telling().entry().modality()
                && a.telling().entry().range().overlaps(b.telling().entry().range());
    }
}
