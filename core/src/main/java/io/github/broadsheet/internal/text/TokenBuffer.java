package io.github.broadsheet.internal.text;

import java.util.Arrays;

/** The columns of a {@link TokenTable} while they grow. */
final class TokenBuffer {

    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private byte[] kinds = new byte[256];
    private int size;

    /** Adds a token and gives back where it ends. */
    int add(TokenKind kind, int begin, int end) {
        if (size == begins.length) {
            int more = size + (size >> 1);
            begins = Arrays.copyOf(begins, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        begins[size] = begin;
        ends[size] = end;
        kinds[size++] = (byte) kind.ordinal();
        return end;
    }

    /** Whether the last token is of this kind and reaches at least to an offset. */
    boolean lastIs(TokenKind kind, int reach) {
        return size > 0 && kinds[size - 1] == kind.ordinal() && ends[size - 1] >= reach;
    }

    /** Whether the last token is a capital and a stop, and begins at an offset or after it. */
    boolean lastIsInitial(String text, int from) {
        return size > 0
                && begins[size - 1] >= from
                && ends[size - 1] - begins[size - 1] == 2
                && text.charAt(ends[size - 1] - 1) == '.'
                && Character.isUpperCase(text.charAt(begins[size - 1]));
    }

    /** Where the last token begins, or -1 if there is none. */
    int lastBegin() {
        return size > 0 ? begins[size - 1] : -1;
    }

    TokenTable build(SourceText source) {
        return new TokenTable(
                source, Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
    }
}
