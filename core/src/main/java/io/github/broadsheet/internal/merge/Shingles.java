package io.github.broadsheet.internal.merge;

/** Hashes of eight words in a row. */
final class Shingles {

    /** How many words. */
    static final int LENGTH = 8;

    /** Where a break lies among the words. */
    static final long NONE = 0;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** The hash of the words from one on. */
    static long at(Words words, int from) {
        return of(words, from, LENGTH);
    }

    /** The hash of a number of words from one on. */
    static long of(Words words, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            if (words.hash(i) == Words.BREAK) {
                return NONE;
            }
            hash = (hash ^ words.hash(i)) * PRIME;
            hash ^= hash >>> 29;
        }
        return hash == NONE ? 1 : hash;
    }
}
