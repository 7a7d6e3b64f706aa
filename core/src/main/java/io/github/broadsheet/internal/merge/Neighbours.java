package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, for each item in turn, the earlier ones that share most of its heavy terms. Of a term that many share only the
 * latest are looked at, so the work for an item does not grow with their number.
 */
final class Neighbours {

    private static final int LONGEST_LIST = 100;

    private final int most;
    private final Map<Long, IntList> postings = new HashMap<>();
    private final Map<Integer, Integer> shared = new HashMap<>();

    /** At most so many neighbours for an item. */
    Neighbours(int most) {
        this.most = most;
    }

    /** Counts what earlier items share in one place (a day, a story; 0 where there are no places). */
    void look(int[] terms, int place) {
        for (int term : terms) {
            IntList list = postings.get(key(term, place));
            if (list != null) {
                for (int i = Math.max(0, list.size() - LONGEST_LIST); i < list.size(); i++) {
                    shared.merge(list.get(i), 1, Integer::sum);
                }
            }
        }
    }

    /** The items that were found since the last call, those that share most first. */
    List<Integer> take() {
        List<Map.Entry<Integer, Integer>> found = new ArrayList<>(shared.entrySet());
        shared.clear();
        found.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return found.stream().limit(most).map(Map.Entry::getKey).toList();
    }

    /** Lets later items find this one in a place. */
    void add(int item, int[] terms, int place) {
        for (int term : terms) {
            postings.computeIfAbsent(key(term, place), k -> new IntList(2)).add(item);
        }
    }

    private static long key(int term, int place) {
        return ((long) place << 32) | (term & 0xFFFFFFFFL);
    }
}
