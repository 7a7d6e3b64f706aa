package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Joins the timeline entries of different documents that tell one event: their days overlap, they name one entity or
 * country at least in common, and their words are alike. Each goes with the entry most like it; within a story one that has
 * a time in its own words goes with others too, if they are much alike: a report may come back to its event, once by the
 * day and once by the week.
 */
final class EventFinder {

    private static final int LONGEST_BY_DAY = 7;
    private static final int MOST_NEIGHBOURS = 12;
    private static final int LEAST_SHARED = 3;

    /** Chosen on the reports of one set of events: below it, entries of different events begin to be joined. */
    private static final double ALIKE = 0.19;

    /** Where neither has a time in its own words the day says little, and the words must say more. */
    private static final double ALIKE_WITHOUT_TIME = 0.27;

    private static final double MUCH_ALIKE = 0.26;

    private final Tellings tellings;
    private final int[] storyOf;
    private final UnionFind sets;
    private final List<DateRange> rangeOfSet = new ArrayList<>();

    /** For entries of documents; {@code storyOf} is the number of each document's story. */
    EventFinder(Tellings tellings, int[] storyOf) {
        this.tellings = tellings;
        this.storyOf = storyOf;
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
        List<Integer> more = new ArrayList<>();
        for (int other : others) {
            double similarity = tellings.similarity(telling, other);
            boolean alike = similarity >= bestSimilarity
                    && (similarity >= ALIKE_WITHOUT_TIME || isDated(telling) || isDated(other));
            if (alike && canBeOne(telling, other)) {
                best = other;
                bestSimilarity = similarity;
            }
            if (similarity >= MUCH_ALIKE && isRetold(telling, other)) {
                more.add(other);
            }
        }
        if (best >= 0) {
            join(telling, best);
            more.stream().filter(other -> canBeOne(telling, other)).forEach(other -> join(telling, other));
        }
    }

    private boolean isDated(int telling) {
        return tellings.get(telling).entry().isDated();
    }

    private boolean isRetold(int telling, int other) {
        int story = storyOf[tellings.get(telling).document()];
        return isDated(telling)
                && isDated(other)
                && story == storyOf[tellings.get(other).document()]
                && tellings.ownSimilarity(telling, other) >= MUCH_ALIKE;
    }

    private void join(int telling, int other) {
        int one = sets.find(telling);
        int two = sets.find(other);
        if (one != two) {
            DateRange common = common(rangeOfSet.get(one), rangeOfSet.get(two));
            sets.union(other, telling);
            rangeOfSet.set(sets.find(telling), common);
        }
    }

    private boolean canBeOne(int telling, int other) {
        Telling a = tellings.get(telling);
        Telling b = tellings.get(other);
        return a.document() != b.document()
                && a.entry().modality() == b.entry().modality()
                && rangeOfSet.get(sets.find(other)).overlaps(rangeOfSet.get(sets.find(telling)))
                && a.sharedParties(b) > 0
                && a.sharedWords(b) + a.sharedKinds(b) > 0
                && a.sharedParties(b) + a.sharedWords(b) + a.sharedKinds(b) >= LEAST_SHARED;
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
