package io.github.broadsheet.internal.merge;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Lists of ints as short texts: each int in one to five bytes, seven bits a byte, the bytes in Base64. */
final class Packed {

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int LAST_SHIFT = 28;

    private Packed() {}

    static String text(int[] numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * numbers.length);
        for (int number : numbers) {
            int rest = number;
            while ((rest & ~SEVEN_BITS) != 0) {
                bytes.write(rest & SEVEN_BITS | MORE);
                rest >>>= 7;
            }
            bytes.write(rest);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** A growing list as the distances from one number to the next, the first from 0. */
    static String gaps(int[] sorted) {
        int[] gaps = sorted.clone();
        for (int i = gaps.length - 1; i > 0; i--) {
            gaps[i] -= gaps[i - 1];
        }
        return text(gaps);
    }

    static int[] ints(String text) {
        byte[] bytes = bytes(text);
        IntList numbers = new IntList(bytes.length);
        int number = 0;
        int shift = 0;
        for (byte each : bytes) {
            if (shift > LAST_SHIFT) {
                throw new IllegalArgumentException("must hold numbers of five bytes at most");
            }
            number |= (each & SEVEN_BITS) << shift;
            shift += 7;
            if ((each & MORE) == 0) {
                numbers.add(number);
                number = 0;
                shift = 0;
            }
        }
        if (shift > 0) {
            throw new IllegalArgumentException("must not break off inside a number");
        }
        return numbers.toArray();
    }

    static int[] sums(String text) {
        int[] sums = ints(text);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += i == 0 ? 0 : sums[i - 1];
            if (sums[i] < (i == 0 ? 0 : sums[i - 1])) {
                throw new IllegalArgumentException("must grow from number to number");
            }
        }
        return sums;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be Base64", e);
        }
    }
}
