package io.github.broadsheet.internal.merge;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

    private long[] items = new long[4];
    private int size;

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    long[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
