package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Joins the timeline entries of different documents that tell one event: their days overlap, they name one entity at
 * least in common, and their words are alike.
 */
final class EventFinder {

    private static final int LONGEST_BY_DAY = 7;
    private static final int MOST_NEIGHBOURS = 12;
    private static final double ALIKE = 0.19;
    private static final int LEAST_SHARED = 3;

    private final Tellings tellings;
    private final UnionFind sets;
    private final List<DateRange> rangeOfSet = new ArrayList<>();

    EventFinder(Tellings tellings) {
        this.tellings = tellings;
        this.sets = new UnionFind(tellings.size());
    }

    /** The events, each as the numbers of its entries, in the order of their first entries. */
    UnionFind find() {
        Neighbours neighbours = new Neighbours(MOST_NEIGHBOURS);
        for (int telling = 0; telling < tellings.size(); telling++) {
            Telling each = tellings.get(telling);
            rangeOfSet.add(each.entry().range());
            int[] heavy = tellings.heaviest(telling);
            int[] places = places(each);
            for (int place : places) {
                neighbours.look(heavy, place);
            }
            joinBest(telling, neighbours.take());
            for (int place : places) {
                neighbours.add(telling, heavy, place);
            }
        }
        return sets;
    }

    /** The days of a short range; a long or open one is found by its value alone. */
    private static int[] places(Telling telling) {
        DateRange range = telling.entry().range();
        OptionalLong days = range.days();
        if (days.isEmpty() || days.getAsLong() > LONGEST_BY_DAY) {
            return new int[] {Words.hash(telling.entry().value())};
        }
        LocalDate first = range.earliest().orElseThrow();
        int[] places = new int[(int) days.getAsLong()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) first.plusDays(i).toEpochDay();
        }
        return places;
    }

    private void joinBest(int telling, List<Integer> others) {
        int best = -1;
        double bestSimilarity = ALIKE;
        for (int other : others) {
            double similarity = tellings.similarity(telling, other);
            if (similarity >= bestSimilarity && canBeOne(telling, other)) {
                best = other;
                bestSimilarity = similarity;
            }
        }
        if (best >= 0) {
            DateRange common = common(rangeOfSet.get(sets.find(best)), rangeOfSet.get(telling));
            sets.union(best, telling);
            rangeOfSet.set(sets.find(best), common);
        }
    }

    private boolean canBeOne(int telling, int other) {
        Telling a = tellings.get(telling);
        Telling b = tellings.get(other);
        return a.document() != b.document()
                && a.entry().modality() == b.entry().modality()
                && rangeOfSet.get(sets.find(other)).overlaps(rangeOfSet.get(telling))
                && a.sharedAround(b) > 0
                && a.sharedWords(b) > 0
                && a.sharedAround(b) + a.sharedWords(b) >= LEAST_SHARED;
    }

    /** The days that lie in both, which overlap. */
    static DateRange common(DateRange a, DateRange b) {
        if (a.encloses(b)) {
            return b;
        }
        if (b.encloses(a)) {
            return a;
        }
        boolean ordered = a.compareTo(b) <= 0;
        LocalDate begin = (ordered ? b : a).earliest().orElseThrow();
        LocalDate end = (ordered ? a : b).latest().orElseThrow();
        return DateRange.of(begin, end);
    }
}
