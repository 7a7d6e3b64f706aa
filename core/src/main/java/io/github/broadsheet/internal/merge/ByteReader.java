package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {

    private static final int SEVEN_BITS = 0x7F;
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A reader of what {@link ByteWriter#toDeflated} made. */
    static ByteReader ofDeflated(byte[] deflated) {
        ByteReader head = new ByteReader(deflated);
        byte[] bytes = new byte[head.count()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated, head.at, deflated.length - head.at);
            int length = inflater.inflate(bytes);
            if (length != bytes.length) {
                throw new IllegalStateException("deflated bytes break off");
            }
            return new ByteReader(bytes);
        } catch (DataFormatException e) {
            throw new IllegalStateException("bytes were not deflated", e);
        } finally {
            inflater.end();
        }
    }

    long number() {
        long number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (long) (bytes[at++] & SEVEN_BITS) << shift;
            shift += 7;
        }
        return number | (long) bytes[at++] << shift;
    }

    int count() {
        return (int) number();
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        char[] text = new char[count()];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number();
        }
        return new String(text);
    }

    List<String> texts() {
        String[] texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    int[] hashes() {
        int[] hashes = new int[count()];
        for (int i = 0; i < hashes.length; i++) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                hashes[i] |= (bytes[at++] & BYTE) << shift;
            }
        }
        return hashes;
    }

    /** As many as were written, each read in the same way. */
    <T> List<T> list(Function<ByteReader, T> each) {
        int count = count();
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(each.apply(this));
        }
        return list;
    }
}
