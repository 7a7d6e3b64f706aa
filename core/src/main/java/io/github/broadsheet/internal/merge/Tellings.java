package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All timeline entries of the corpus with the weights of their terms. */
final class Tellings {

    private static final int HEAVY_TERMS = 20;

    private final List<Telling> list;
    private final IntCounts frequency = new IntCounts();
    private final List<TermVector> vectors = new ArrayList<>();
    private final List<TermVector> own = new ArrayList<>();

    Tellings(List<Telling> list) {
        this.list = list;
        for (Telling telling : list) {
            Arrays.stream(telling.terms()).forEach(frequency::add);
        }
        double all = list.size();
        for (Telling telling : list) {
            vectors.add(TermVector.of(telling.terms(), term -> Math.log(1 + all / frequency.count(term))));
            own.add(TermVector.of(telling.own(), term -> Math.log(1 + all / Math.max(1, frequency.count(term)))));
        }
    }

    int size() {
        return list.size();
    }

    Telling get(int telling) {
        return list.get(telling);
    }

    double similarity(int a, int b) {
        return vectors.get(a).cosine(vectors.get(b));
    }

    /** How alike two entries are without the rest of their sentences. */
    double ownSimilarity(int a, int b) {
        return own.get(a).cosine(own.get(b));
    }

    /** The terms that weigh most among those that another entry has too. */
    int[] heaviest(int telling) {
        return vectors.get(telling).heaviest(HEAVY_TERMS, term -> frequency.count(term) > 1);
    }
}
