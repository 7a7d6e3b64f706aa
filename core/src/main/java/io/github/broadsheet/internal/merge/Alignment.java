package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Grows equal words to the longest passage, over edits of at most four words on a side if three equal words follow. The
 * work is linear in the length of the passage.
 */
final class Alignment {

    private static final int LONGEST_EDIT = 4;
    private static final int EQUAL_AFTER = 3;

    private final Words a;
    private final Words b;
    private int equal;
    private final List<int[]> edits = new ArrayList<>();

    Alignment(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    /** The passage around two words that are equal. */
    SharedPassage around(int documentA, int wordA, int documentB, int wordB) {
        int[] end = grow(wordA, wordB, 1);
        int[] begin = grow(wordA - 1, wordB - 1, -1);
        return new SharedPassage(
                documentA, begin[0] + 1, end[0], documentB, begin[1] + 1, end[1], equal, List.copyOf(edits));
    }

    /** The first words that no longer belong to the passage, in one direction. */
    private int[] grow(int fromA, int fromB, int step) {
        int i = fromA;
        int j = fromB;
        while (true) {
            while (isSame(i, j)) {
                equal++;
                i += step;
                j += step;
            }
            int[] skip = skip(i, j, step);
            if (skip.length == 0) {
                return new int[] {i, j};
            }
            int nextI = i + skip[0] * step;
            int nextJ = j + skip[1] * step;
            if (skip[0] > 0 && skip[1] > 0) {
                edits.add(step > 0 ? new int[] {i, nextI, j, nextJ} : new int[] {nextI + 1, i + 1, nextJ + 1, j + 1});
            }
            i = nextI;
            j = nextJ;
        }
    }

    /** The smallest edit after which words are equal again, or nothing. */
    private int[] skip(int i, int j, int step) {
        for (int size = 1; size <= 2 * LONGEST_EDIT; size++) {
            for (int ofA = Math.max(0, size - LONGEST_EDIT); ofA <= Math.min(size, LONGEST_EDIT); ofA++) {
                int ofB = size - ofA;
                if (resumes(i, j, ofA, ofB, step)) {
                    return new int[] {ofA, ofB};
                }
            }
        }
        return new int[0];
    }

    private boolean resumes(int i, int j, int ofA, int ofB, int step) {
        boolean free = isFree(a, i, ofA, step) && isFree(b, j, ofB, step);
        for (int k = 0; free && k < EQUAL_AFTER; k++) {
            free = isSame(i + (ofA + k) * step, j + (ofB + k) * step);
        }
        return free;
    }

    /** Whether the words that an edit leaves out are words, and no break. */
    private static boolean isFree(Words words, int from, int count, int step) {
        for (int k = 0; k < count; k++) {
            int at = from + k * step;
            if (at < 0 || at >= words.size() || words.hash(at) == Words.BREAK) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int i, int j) {
        return i >= 0 && j >= 0 && i < a.size() && j < b.size() && a.isSame(i, b, j);
    }
}
