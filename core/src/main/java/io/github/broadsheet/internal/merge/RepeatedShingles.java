package io.github.broadsheet.internal.merge;

import java.util.List;

/**
 * Which stretches of eight words may occur more than once. Most occur once, so that an index of the others is small. A bit
 * for "seen" and a bit for "seen again" stand for many hashes: a stretch that is not repeated may pass, never the reverse.
 */
final class RepeatedShingles {

    private static final int LEAST_BITS = 12;
    private static final int MOST_BITS = 32;
    private static final int BITS_FOR_EACH = 4;

    private final long[] seen;
    private final long[] again;
    private final int shift;

    RepeatedShingles(List<Extract> documents) {
        long total = documents.stream().mapToLong(each -> each.words().size()).sum();
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && (1L << bits) < BITS_FOR_EACH * total) {
            bits++;
        }
        seen = new long[1 << (bits - 6)];
        again = new long[1 << (bits - 6)];
        shift = Long.SIZE - bits;
        for (Extract document : documents) {
            Words words = document.words();
            for (int i = 0; i + Shingles.LENGTH <= words.size(); i++) {
                long shingle = Shingles.at(words, i);
                if (shingle != Shingles.NONE) {
                    add(shingle);
                }
            }
        }
    }

    boolean contains(long shingle) {
        long bit = bit(shingle);
        return (again[(int) (bit >>> 6)] & (1L << bit)) != 0;
    }

    private void add(long shingle) {
        long bit = bit(shingle);
        int slot = (int) (bit >>> 6);
        long mask = 1L << bit;
        if ((seen[slot] & mask) != 0) {
            again[slot] |= mask;
        }
        seen[slot] |= mask;
    }

    private long bit(long shingle) {
        return (shingle * 0xD6E8FEB86659FD93L) >>> shift;
    }
}
