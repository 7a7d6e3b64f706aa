package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Joins entries that are linked, in their order. Each goes with the entry most like it, as long as there are days that all
 * of an event can mean; within a story one that has a time in its own words goes with others too, if they are much alike: a
 * report may come back to its event, once by the day and once by the week.
 */
final class EventGroup {

    /**
     * Two entries that may tell one event.
     *
     * @param rank how many other earlier entries share more terms
     * @param retold whether they are much alike, of one story, and each has a time of its own
     */
    record Alike(
            long here, long other, int rank, double similarity, boolean retold, DateRange range, DateRange otherRange)
            implements Serializable {}

    private final List<Alike> pairs;
    private final long[] tellings;
    private final DateRange[] ranges;
    private final UnionFind sets;

    EventGroup(List<Alike> linked) {
        pairs = linked.stream()
                .sorted(Comparator.comparingLong(Alike::here).thenComparingInt(Alike::rank))
                .toList();
        tellings = pairs.stream()
                .flatMapToLong(pair -> LongStream.of(pair.here(), pair.other()))
                .sorted()
                .distinct()
                .toArray();
        ranges = new DateRange[tellings.length];
        for (Alike pair : pairs) {
            ranges[index(pair.here())] = pair.range();
            ranges[index(pair.other())] = pair.otherRange();
        }
        sets = new UnionFind(tellings.length);
    }

    private int index(long telling) {
        return Arrays.binarySearch(tellings, telling);
    }

    /** The entries that were joined, each with the first of its event. */
    Stream<EventFinder.Member> members() {
        for (int from = 0; from < pairs.size(); ) {
            int to = from;
            while (to < pairs.size() && pairs.get(to).here() == pairs.get(from).here()) {
                to++;
            }
            joinBest(pairs.subList(from, to));
            from = to;
        }
        return IntStream.range(0, tellings.length)
                .mapToObj(i -> new EventFinder.Member(tellings[i], tellings[sets.find(i)]));
    }

    private void joinBest(List<Alike> others) {
        List<Alike> possible = new ArrayList<>(others);
        possible.removeIf(pair -> !canBeOne(pair));
        possible.stream()
                .reduce((best, next) -> next.similarity() >= best.similarity() ? next : best)
                .ifPresent(best -> {
                    join(best);
                    others.stream()
                            .filter(pair -> pair.retold() && canBeOne(pair))
                            .forEach(this::join);
                });
    }

    private boolean canBeOne(Alike pair) {
        return ranges[sets.find(index(pair.other()))].overlaps(ranges[sets.find(index(pair.here()))]);
    }

    private void join(Alike pair) {
        int one = sets.find(index(pair.here()));
        int two = sets.find(index(pair.other()));
        if (one != two) {
            DateRange common = common(ranges[one], ranges[two]);
            sets.union(one, two);
            ranges[sets.find(one)] = common;
        }
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
