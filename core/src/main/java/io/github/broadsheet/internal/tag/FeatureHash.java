package io.github.broadsheet.internal.tag;

/** Numbers for features: 32 bits of the kind of a feature and what it saw. The same on every machine. */
public final class FeatureHash {

    private FeatureHash() {}

    /**
     * The number of a string.
     *
     * @param text any string
     * @return a number that depends on its characters alone
     */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /**
     * The number of a part of a string.
     *
     * @param text any string
     * @param from where the part begins
     * @param to where it ends
     * @return a number that depends on the characters of the part alone
     */
    public static int of(CharSequence text, int from, int to) {
        int hash = 0x9747b28c;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return mix(hash, to - from);
    }

    /**
     * The number of a string in small letters.
     *
     * @param text any string
     * @return what {@link #of(CharSequence)} gives for the same letters, made small one by one
     */
    public static int ofLower(CharSequence text) {
        int hash = 0x9747b28c;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return mix(hash, text.length());
    }

    /**
     * The number of a pair; the order counts.
     *
     * @param first a number
     * @param second a number
     * @return a number that depends on both
     */
    public static int mix(int first, int second) {
        int hash = first * 0xcc9e2d51 + Integer.rotateLeft(second * 0x1b873593, 13);
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
