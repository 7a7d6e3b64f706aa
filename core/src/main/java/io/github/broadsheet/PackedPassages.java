package io.github.broadsheet;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** A list of passages in a quarter of the memory that objects take; those of one document follow one another. */
final class PackedPassages extends AbstractList<Passage> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;
    private static final int FEW = 2;

    private final String[] documents;
    private final int[] places;

    private PackedPassages(String[] documents, int[] places) {
        this.documents = documents;
        this.places = places;
    }

    /** An unmodifiable copy. */
    static List<Passage> of(List<Passage> passages) {
        if (passages instanceof PackedPassages || passages.size() <= FEW) {
            return passages instanceof PackedPassages ? passages : List.copyOf(passages);
        }
        String[] documents = new String[passages.size()];
        int[] places = new int[3 * passages.size()];
        int known = 0;
        int next = 0;
        for (Passage passage : passages) {
            if (known == 0 || !documents[known - 1].equals(passage.document())) {
                documents[known++] = passage.document();
            }
            places[next++] = known - 1;
            places[next++] = passage.span().begin();
            places[next++] = passage.span().end();
        }
        return new PackedPassages(Arrays.copyOf(documents, known), places);
    }

    @Override
    public Passage get(int index) {
        int at = 3 * index;
        return new Passage(documents[places[at]], Span.of(places[at + 1], places[at + 2]));
    }

    @Override
    public int size() {
        return places.length / 3;
    }
}
