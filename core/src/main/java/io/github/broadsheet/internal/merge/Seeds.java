package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Grows the passages that two documents share from the places where stretches of equal words begin. The second document is
 * read from its beginning; of the stretches that hold the next word outside the latest passage the one that grows longest
 * counts.
 */
final class Seeds {

    private static final int MOST_GROWN = 12;

    private final Words a;
    private final Words b;

    Seeds(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    /** A place in both documents as one number; these go in the order of the second document. */
    static long seed(int wordA, int wordB) {
        return ((long) wordB << Integer.SIZE) | wordA;
    }

    /** The passages that grow from seeds in ascending order. */
    List<SharedPassage> passages(int documentA, int documentB, long[] seeds) {
        List<SharedPassage> found = new ArrayList<>();
        List<Integer> shifts = new ArrayList<>();
        int next = 0;
        int free = 0;
        while (next < seeds.length || !shifts.isEmpty()) {
            int word = shifts.isEmpty() ? Math.max(free, wordB(seeds[next])) : free;
            while (next < seeds.length && wordB(seeds[next]) <= word) {
                shifts.add((int) seeds[next] - wordB(seeds[next]));
                next++;
            }
            shifts.removeIf(shift -> !isShared(word + shift, word));
            if (!shifts.isEmpty()) {
                SharedPassage longest = shifts.stream()
                        .limit(MOST_GROWN)
                        .map(shift -> new Alignment(a, b).around(documentA, word + shift, documentB, word))
                        .reduce((old, now) -> now.equal() > old.equal() ? now : old)
                        .orElseThrow();
                found.add(longest);
                free = longest.bTo();
            }
        }
        return found;
    }

    private static int wordB(long seed) {
        return (int) (seed >>> Integer.SIZE);
    }

    private boolean isShared(int i, int j) {
        boolean same = i + Shingles.LENGTH <= a.size() && j + Shingles.LENGTH <= b.size();
        for (int k = 0; same && k < Shingles.LENGTH; k++) {
            same = a.isSame(i + k, b, j + k);
        }
        return same;
    }
}
