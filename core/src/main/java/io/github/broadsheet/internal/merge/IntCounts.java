package io.github.broadsheet.internal.merge;

import java.io.Serializable;

/** How often each of many ints was counted. */
final class IntCounts implements Serializable {

    private static final long serialVersionUID = 1;

    private int[] keys = new int[1024];
    private int[] counts = new int[1024];
    private int size;

    void add(int key) {
        add(key, 1);
    }

    private void add(int key, int count) {
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
        if (2 * size > keys.length) {
            grow();
        }
    }

    /** Adds all that another has counted. */
    IntCounts plus(IntCounts other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.counts[i] != 0) {
                add(other.keys[i], other.counts[i]);
            }
        }
        return this;
    }

    /** The counts of those that were counted more than once. */
    IntCounts repeated() {
        IntCounts repeated = new IntCounts();
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 1) {
                repeated.add(keys[i], counts[i]);
            }
        }
        return repeated;
    }

    int count(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B9) >>> 7 & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
