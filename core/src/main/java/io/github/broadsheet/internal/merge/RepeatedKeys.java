package io.github.broadsheet.internal.merge;

import java.io.Serializable;

/**
 * Which keys may occur more than once. Most occur once, so that an index of the others is small. A bit for "seen" and a bit
 * for "seen again" stand for many keys: a key that is not repeated may pass, never the reverse.
 */
final class RepeatedKeys implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LEAST_BITS = 12;
    private static final int MOST_BITS = 32;
    private static final int BITS_FOR_EACH = 4;

    private final long[] seen;
    private final long[] again;
    private final int shift;

    /** Room for so many keys. */
    RepeatedKeys(long keys) {
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && (1L << bits) < BITS_FOR_EACH * keys) {
            bits++;
        }
        seen = new long[1 << (bits - 6)];
        again = new long[1 << (bits - 6)];
        shift = Long.SIZE - bits;
    }

    boolean contains(long key) {
        long bit = bit(key);
        return (again[(int) (bit >>> 6)] & (1L << bit)) != 0;
    }

    void add(long key) {
        long bit = bit(key);
        int slot = (int) (bit >>> 6);
        long mask = 1L << bit;
        if ((seen[slot] & mask) != 0) {
            again[slot] |= mask;
        }
        seen[slot] |= mask;
    }

    /** Adds all that another of the same size has seen. */
    RepeatedKeys plus(RepeatedKeys other) {
        for (int i = 0; i < seen.length; i++) {
            again[i] |= other.again[i] | (seen[i] & other.seen[i]);
            seen[i] |= other.seen[i];
        }
        return this;
    }

    private long bit(long key) {
        return (key * 0xD6E8FEB86659FD93L) >>> shift;
    }
}
