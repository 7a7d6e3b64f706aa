package io.github.broadsheet.internal.merge;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.zip.Deflater;

/** Writes numbers and texts close together: of a number seven bits a byte, of a text its length and its UTF-16 code units. */
final class ByteWriter {

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int PART = 4096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number of up to 63 bits, not negative, in a byte for every seven bits; a negative int in five. */
    ByteWriter number(long number) {
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes.write((int) (rest & SEVEN_BITS | MORE));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    /** A number that may be negative, in a byte for every seven bits of its distance from 0. */
    ByteWriter signed(long number) {
        return number((number << 1) ^ (number >> (Long.SIZE - 1)));
    }

    /** A text; lone surrogates stay as they are. */
    ByteWriter text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
        return this;
    }

    ByteWriter texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /** Any ints, four bytes each. */
    ByteWriter hashes(int[] hashes) {
        number(hashes.length);
        for (int hash : hashes) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                bytes.write(hash >>> shift);
            }
        }
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** The bytes deflated, for {@link ByteReader#ofDeflated}. */
    byte[] toDeflated() {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes.toByteArray());
            deflater.finish();
            ByteWriter to = new ByteWriter().number(bytes.size());
            byte[] part = new byte[PART];
            while (!deflater.finished()) {
                to.bytes.write(part, 0, deflater.deflate(part));
            }
            return to.toBytes();
        } finally {
            deflater.end();
        }
    }
}
