package io.github.broadsheet.internal.tag;

import java.util.Arrays;
import java.util.List;

/** The features that are frequent enough to be learned, in the order of their numbers. */
final class FeatureIndex {

    private final int[] keys;

    private FeatureIndex(int[] keys) {
        this.keys = keys;
    }

    /** Counts the features of samples and keeps those that occur often enough. */
    static FeatureIndex of(List<Sample> samples, int fewest) {
        int total = 0;
        for (Sample sample : samples) {
            for (int[] row : sample.features()) {
                total += row.length;
            }
        }
        int[] all = new int[total];
        int size = 0;
        for (Sample sample : samples) {
            for (int[] row : sample.features()) {
                System.arraycopy(row, 0, all, size, row.length);
                size += row.length;
            }
        }
        Arrays.sort(all);
        return new FeatureIndex(frequent(all, fewest));
    }

    private static int[] frequent(int[] sorted, int fewest) {
        int kept = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            int key = sorted[from];
            if (to - from >= fewest) {
                sorted[kept++] = key;
            }
            from = to;
        }
        return Arrays.copyOf(sorted, kept);
    }

    int size() {
        return keys.length;
    }

    int key(int row) {
        return keys[row];
    }

    /** The rows of the features of each token; those not kept are left out. */
    int[][] rows(int[][] features) {
        int[][] rows = new int[features.length][];
        for (int t = 0; t < features.length; t++) {
            int[] row = new int[features[t].length];
            int size = 0;
            for (int feature : features[t]) {
                int at = Arrays.binarySearch(keys, feature);
                if (at >= 0) {
                    row[size++] = at;
                }
            }
            rows[t] = Arrays.copyOf(row, size);
        }
        return rows;
    }
}
