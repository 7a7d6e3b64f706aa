package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An item and the latest of those before it that have the same term. In memory the postings of a term share one array; only
 * what is looked at goes to another machine.
 *
 * @param items all that have the term, in order
 * @param from the first that is looked at
 * @param at the item itself, after the last that is looked at
 */
record Postings(long[] items, int from, int at) implements Serializable {

    private static final int LONGEST_LIST = 100;

    /** The postings of all items of one term but the first. */
    static Stream<Postings> of(long[] items) {
        return IntStream.range(1, items.length).mapToObj(at -> new Postings(items, Math.max(0, at - LONGEST_LIST), at));
    }

    long item() {
        return items[at];
    }

    /** The items before that are in most of the postings, those in most first; of equals the first. */
    static long[] most(List<Postings> postings, int count) {
        Map<Long, Integer> shared = new HashMap<>();
        for (Postings each : postings) {
            for (int i = each.from; i < each.at; i++) {
                shared.merge(each.items[i], 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .mapToLong(Map.Entry::getKey)
                .toArray();
    }

    private Object writeReplace() {
        return from == 0 && at == items.length - 1
                ? this
                : new Postings(Arrays.copyOfRange(items, from, at + 1), 0, at - from);
    }
}
