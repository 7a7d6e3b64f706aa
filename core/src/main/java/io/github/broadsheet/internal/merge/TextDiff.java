package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two versions of a text: the stretches of words that only one of them has. The versions are held
 * together at runs of four words that stand once in each, in the order that keeps most of them; between these they are
 * grown word by word. The work grows as n log n.
 */
final class TextDiff {

    private static final int ANCHOR = 4;
    private static final int TWICE = -1;

    private final Words earlier;
    private final Words later;
    private final List<Span> removed = new ArrayList<>();
    private final List<Span> added = new ArrayList<>();

    TextDiff(Words earlier, Words later) {
        this.earlier = earlier;
        this.later = later;
        int i = 0;
        int j = 0;
        for (int[] anchor : inOrder(anchors())) {
            if (anchor[0] >= i && anchor[1] >= j) {
                gap(i, anchor[0], j, anchor[1]);
                i = anchor[0];
                j = anchor[1];
                while (isSame(i, j)) {
                    i++;
                    j++;
                }
            }
        }
        gap(i, earlier.size(), j, later.size());
    }

    /** Places in the earlier text that the later does not have. */
    List<Span> removed() {
        return List.copyOf(removed);
    }

    /** Places in the later text that the earlier did not have. */
    List<Span> added() {
        return List.copyOf(added);
    }

    private boolean isSame(int i, int j) {
        return i < earlier.size() && j < later.size() && earlier.hash(i) == later.hash(j);
    }

    private List<int[]> anchors() {
        Map<Long, Integer> once = once(earlier);
        List<int[]> anchors = new ArrayList<>();
        once(later).forEach((hash, at) -> {
            int place = once.getOrDefault(hash, TWICE);
            if (place != TWICE && at != TWICE) {
                anchors.add(new int[] {place, at});
            }
        });
        anchors.sort((a, b) -> Integer.compare(a[0], b[0]));
        return anchors;
    }

    private static Map<Long, Integer> once(Words words) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i + ANCHOR <= words.size(); i++) {
            long hash = Shingles.of(words, i, ANCHOR);
            if (hash != Shingles.NONE) {
                places.merge(hash, i, (a, b) -> TWICE);
            }
        }
        return places;
    }

    /** The most anchors that follow each other in both texts. */
    private static List<int[]> inOrder(List<int[]> anchors) {
        int[] tails = new int[anchors.size()];
        int[] before = new int[anchors.size()];
        int length = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(tails[middle])[1] < anchors.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = before[at]) {
            chain.add(anchors.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** Notes the words between two anchors, without those at both ends that are the same. */
    private void gap(int fromA, int toA, int fromB, int toB) {
        int i = fromA;
        int j = fromB;
        int endA = toA;
        int endB = toB;
        while (i < endA && j < endB && isSame(i, j)) {
            i++;
            j++;
        }
        while (i < endA && j < endB && isSame(endA - 1, endB - 1)) {
            endA--;
            endB--;
        }
        note(earlier, i, endA, removed);
        note(later, j, endB, added);
    }

    private static void note(Words words, int from, int to, List<Span> places) {
        int begin = from;
        int end = to;
        while (begin < end && words.hash(begin) == Words.BREAK) {
            begin++;
        }
        while (begin < end && words.hash(end - 1) == Words.BREAK) {
            end--;
        }
        if (begin < end) {
            places.add(words.span(begin, end));
        }
    }
}
