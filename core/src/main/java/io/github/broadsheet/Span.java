package io.github.broadsheet;

import java.io.Serializable;
import java.util.Objects;

/**
 * A half-open stretch of a text, in UTF-16 code units: {@code begin} inclusive, {@code end} exclusive.
 *
 * <p>{@code Span.of(4, 7).of("the cat")} is {@code "cat"}.
 *
 * @param begin offset of the first code unit, zero or more
 * @param end offset after the last code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
     */
    public Span {
        if (begin < 0) {
            throw new IllegalArgumentException("begin: must not be negative, was " + begin);
        }
        if (end < begin) {
            throw new IllegalArgumentException("end: must not lie before begin " + begin + ", was " + end);
        }
    }

    /**
     * The span between two offsets.
     *
     * @param begin offset of the first code unit
     * @param end offset after the last code unit
     * @return the span
     */
    public static Span of(int begin, int end) {
        return new Span(begin, end);
    }

    /**
     * The number of code units between the ends.
     *
     * @return {@code end - begin}
     */
    public int length() {
        return end - begin;
    }

    /**
     * Whether nothing lies between the ends.
     *
     * @return true for a span of length zero
     */
    public boolean isEmpty() {
        return begin == end;
    }

    /**
     * Whether an offset lies inside.
     *
     * @param offset an offset into the same text
     * @return true if {@code begin <= offset < end}
     */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /**
     * Whether the other span lies wholly inside this one; a span encloses itself.
     *
     * @param other a span of the same text
     * @return true if no part of the other lies outside
     */
    public boolean encloses(Span other) {
        Objects.requireNonNull(other, "other");
        return begin <= other.begin && other.end <= end;
    }

    /**
     * Whether the two spans share at least one code unit.
     *
     * @param other a span of the same text
     * @return true if they share any text
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return begin < other.end && other.begin < end;
    }

    /**
     * The text that the span cuts out.
     *
     * @param text the text that the offsets count in
     * @return the text between the ends
     * @throws IndexOutOfBoundsException if the span reaches past the end of the text
     */
    public String of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (end > text.length()) {
            throw new IndexOutOfBoundsException(
                    "text: has " + text.length() + " code units, but the span ends at " + end);
        }
        return text.subSequence(begin, end).toString();
    }

    /**
     * The same stretch counted from another place.
     *
     * @param distance what to add to both ends, negative to move left
     * @return the moved span
     * @throws IllegalArgumentException if the moved span would begin before zero
     */
    public Span shift(int distance) {
        return new Span(begin + distance, end + distance);
    }

    /** Orders by beginning, then the longer first, so that what encloses comes before what it encloses. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }

    /** Half-open interval notation, such as {@code [4,7)}. */
    @Override
    public String toString() {
        return "[" + begin + "," + end + ")";
    }
}
