package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Groups the documents that tell of one event: those that share rare words and names, and were published within days.
 * Groups grow from the most similar pairs on; two groups become one only if their members are similar on average.
 */
final class StoryFinder {

    private static final int HEAVY_TERMS = 40;
    private static final int MOST_NEIGHBOURS = 24;
    private static final int NAME_COUNT = 2;
    private static final long LONGEST_GAP = 14;
    private static final double UNDATED = 0.85;
    private static final double SIMILAR = 0.16;

    /** The number of each document's story; stories are numbered in the order of their first documents. */
    int[] find(List<Extract> documents) {
        IntCounts frequency = new IntCounts();
        TermVector[] vectors = vectors(documents, frequency);
        StoryGroups groups = new StoryGroups(documents.size(), SIMILAR, MOST_NEIGHBOURS);
        Neighbours neighbours = new Neighbours(MOST_NEIGHBOURS);
        Integer[] order = new Integer[documents.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> documents.get(i).date().orElse(LocalDate.MIN)));
        for (int document : order) {
            int[] heavy = vectors[document].heaviest(HEAVY_TERMS, term -> frequency.count(term) > 1);
            neighbours.look(heavy, 0);
            for (int other : neighbours.take()) {
                double near = near(documents.get(document), documents.get(other));
                groups.pair(document, other, near * vectors[document].cosine(vectors[other]));
            }
            neighbours.add(document, heavy, 0);
        }
        return groups.numbers();
    }

    /** From 1 for the same day down to a half at the longest gap and nothing beyond it. */
    private static double near(Extract a, Extract b) {
        Optional<LocalDate> first = a.date();
        Optional<LocalDate> second = b.date();
        if (first.isEmpty() || second.isEmpty()) {
            return UNDATED;
        }
        long gap = Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
        return gap > LONGEST_GAP ? 0 : 1 - 0.5 * gap / LONGEST_GAP;
    }

    private static TermVector[] vectors(List<Extract> documents, IntCounts frequency) {
        List<int[]> terms = new ArrayList<>();
        for (Extract document : documents) {
            int[] occurrences = terms(document);
            terms.add(occurrences);
            Arrays.stream(occurrences).distinct().forEach(frequency::add);
        }
        double all = documents.size();
        return terms.stream()
                .map(each -> TermVector.of(each, term -> Math.log(1 + all / frequency.count(term))))
                .toArray(TermVector[]::new);
    }

    /** The words that are no function words, and each name as a term of its own. */
    private static int[] terms(Extract document) {
        IntList terms = new IntList(document.words().size());
        for (int i = 0; i < document.words().size(); i++) {
            int hash = document.words().hash(i);
            if (!FunctionWords.contains(hash)) {
                terms.add(hash);
            }
        }
        for (KeptEntity entity : document.entities()) {
            int hash = Words.hash(entity.type() + " "
                    + NameKey.of(entity.type(), entity.name()).text());
            for (int i = 0; i < NAME_COUNT; i++) {
                terms.add(hash);
            }
        }
        return terms.toArray();
    }
}
