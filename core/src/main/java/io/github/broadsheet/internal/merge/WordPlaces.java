package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Where words begin and end, in ascending order: of each its length, whether one character is before it, and else how many
 * are, in seven bits a byte, which is one byte for most words. Every sixteenth begin is kept besides, so that any word is
 * found in a few steps.
 */
final class WordPlaces implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int STRIDE = 16;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final int size;
    private final byte[] codes;
    private final int[] ends;
    private final int[] offsets;

    private WordPlaces(int size, byte[] codes, int[] ends, int[] offsets) {
        this.size = size;
        this.codes = codes;
        this.ends = ends;
        this.offsets = offsets;
    }

    /** The places of words that do not overlap, by their begins and ends. */
    static WordPlaces of(int[] begins, int[] ends) {
        int strides = (begins.length + STRIDE - 1) / STRIDE;
        int[] endBefore = new int[strides];
        int[] offsets = new int[strides];
        byte[] codes = new byte[begins.length + STRIDE];
        int at = 0;
        int end = 0;
        for (int i = 0; i < begins.length; i++) {
            if (i % STRIDE == 0) {
                endBefore[i / STRIDE] = end;
                offsets[i / STRIDE] = at;
            }
            codes = at + STRIDE > codes.length ? Arrays.copyOf(codes, 2 * codes.length) : codes;
            at = write(begins[i] - end, ends[i] - begins[i], codes, at);
            end = ends[i];
        }
        return new WordPlaces(begins.length, Arrays.copyOf(codes, at), endBefore, offsets);
    }

    private static int write(int gap, int length, byte[] codes, int from) {
        boolean usual = gap == 1;
        int at = write((long) length << 1 | (usual ? 1 : 0), codes, from);
        return usual ? at : write(gap, codes, at);
    }

    private static int write(long number, byte[] codes, int from) {
        int at = from;
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            codes[at++] = (byte) (rest & SEVEN_BITS | MORE);
            rest >>>= 7;
        }
        codes[at++] = (byte) rest;
        return at;
    }

    int size() {
        return size;
    }

    int begin(int word) {
        return new Cursor(word).begin;
    }

    int end(int word) {
        return new Cursor(word).end;
    }

    /** The first word that begins at an offset or after it; how many words there are if none does. */
    int firstFrom(int offset) {
        if (size == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(ends, offset);
        int stride = Math.max(0, (found < 0 ? -found - 1 : found) - 1);
        while (stride > 0 && ends[stride] >= offset) {
            stride--;
        }
        Cursor cursor = new Cursor(stride * STRIDE);
        while (cursor.begin < offset && cursor.word + 1 < size) {
            cursor.next();
        }
        return cursor.begin < offset ? size : cursor.word;
    }

    /** All begins, unpacked. */
    int[] begins() {
        int[] begins = new int[size];
        Cursor cursor = new Cursor(0);
        for (int i = 0; i < size; i++) {
            begins[i] = cursor.begin;
            cursor.next();
        }
        return begins;
    }

    /** All lengths, unpacked. */
    int[] lengths() {
        int[] lengths = new int[size];
        Cursor cursor = new Cursor(0);
        for (int i = 0; i < size; i++) {
            lengths[i] = cursor.end - cursor.begin;
            cursor.next();
        }
        return lengths;
    }

    /** Reads word after word; past the last one it stays there. */
    private final class Cursor {

        private int word;
        private int at;
        private int begin;
        private int end;

        Cursor(int word) {
            if (word < 0 || word > size) {
                throw new IndexOutOfBoundsException("word: " + word + " of " + size);
            }
            this.word = word / STRIDE * STRIDE - 1;
            if (size > 0) {
                int stride = Math.min(word / STRIDE, offsets.length - 1);
                this.word = stride * STRIDE - 1;
                this.at = offsets[stride];
                this.end = ends[stride];
            }
            while (this.word < word && at < codes.length) {
                next();
            }
        }

        void next() {
            if (at < codes.length) {
                long code = read();
                begin = end + ((code & 1) == 1 ? 1 : (int) read());
                end = begin + (int) (code >>> 1);
                word++;
            }
        }

        private long read() {
            long number = 0;
            int shift = 0;
            while (codes[at] < 0) {
                number |= (long) (codes[at++] & SEVEN_BITS) << shift;
                shift += 7;
            }
            return number | (long) codes[at++] << shift;
        }
    }
}
