package io.github.broadsheet.internal.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text exactly as it was given, and where its lines stand.
 *
 * <p>Lines end at {@code \n}, {@code \r\n}, {@code \r}, form feed, vertical tab, U+0085, U+2028 and U+2029. There is
 * always one line more than there are line ends, so that {@code ""} has one line and {@code "a\n"} has two. Offsets are
 * UTF-16 code units, half-open.
 */
public final class SourceText {

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private SourceText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /**
     * Finds the lines of a text.
     *
     * @param text any text
     * @return the text with its lines
     */
    public static SourceText of(String text) {
        Objects.requireNonNull(text, "text");
        int lines = 1;
        for (int i = 0; i < text.length(); i = afterTerminator(text, i)) {
            lines += Characters.isLineEnd(text.charAt(i)) ? 1 : 0;
        }
        int[] begins = new int[lines];
        int[] ends = new int[lines];
        int line = 0;
        for (int i = 0; i < text.length(); ) {
            int next = afterTerminator(text, i);
            if (Characters.isLineEnd(text.charAt(i))) {
                ends[line++] = i;
                begins[line] = next;
            }
            i = next;
        }
        ends[line] = text.length();
        return new SourceText(text, begins, ends);
    }

    private static int afterTerminator(String text, int i) {
        boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return pair ? i + 2 : i + 1;
    }

    /**
     * The text as given.
     *
     * @return the whole text
     */
    public String text() {
        return text;
    }

    /**
     * The number of code units.
     *
     * @return the length of the text
     */
    public int length() {
        return text.length();
    }

    /**
     * The code unit at an offset.
     *
     * @param offset from zero to below {@link #length()}
     * @return the code unit, which may be half of a surrogate pair
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public char at(int offset) {
        return text.charAt(offset);
    }

    /**
     * A part of the text.
     *
     * @param begin offset of the first code unit
     * @param end offset after the last code unit
     * @return the text between the two
     * @throws IndexOutOfBoundsException if an offset lies outside the text or {@code end} before {@code begin}
     */
    public String cut(int begin, int end) {
        return text.substring(begin, end);
    }

    /**
     * The number of lines, one or more.
     *
     * @return one more than there are line ends
     */
    public int lineCount() {
        return begins.length;
    }

    /**
     * Where a line begins.
     *
     * @param line from zero to below {@link #lineCount()}
     * @return offset of its first code unit
     */
    public int lineBegin(int line) {
        return begins[line];
    }

    /**
     * Where a line ends, its line end not counted.
     *
     * @param line from zero to below {@link #lineCount()}
     * @return offset after its last code unit
     */
    public int lineEnd(int line) {
        return ends[line];
    }

    /**
     * The line that an offset lies in; a line end belongs to the line that it ends.
     *
     * @param offset from zero to {@link #length()}
     * @return the number of the line, from zero
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int lineOf(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The text as given. */
    @Override
    public String toString() {
        return text;
    }
}
