package io.github.broadsheet.internal.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a stretch of text that moves over numbers, words and spaces.
 *
 * <p>Each step looks at a bounded number of characters, so that a reader that takes a bounded number of steps from each
 * word is linear. What lies outside the stretch is not looked at.
 */
final class Cursor {

    private static final int MAX_SPACES = 16;

    private final CharSequence text;
    private final int begin;
    private final int end;
    private int at;

    Cursor(CharSequence text, int begin, int end) {
        this.text = Objects.requireNonNull(text, "text");
        if (begin < 0 || begin > text.length()) {
            throw new IndexOutOfBoundsException("begin: must lie in 0.." + text.length() + ", was " + begin);
        }
        if (end < begin || end > text.length()) {
            throw new IndexOutOfBoundsException("end: must lie in " + begin + ".." + text.length() + ", was " + end);
        }
        this.begin = begin;
        this.end = end;
        this.at = begin;
    }

    int at() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    /** The character some steps ahead (behind, if negative); the null character outside the stretch. */
    char peek(int ahead) {
        int place = at + ahead;
        return place >= begin && place < end ? text.charAt(place) : '\0';
    }

    char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    boolean take(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    String from(int start) {
        return text.subSequence(start, at).toString();
    }

    /** Moves to the next digit or Latin letter that does not continue a run of its kind; false at the end. */
    boolean seek() {
        while (at < end) {
            char c = text.charAt(at);
            if (isDigit(c) || isLetter(c)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Moves past the run of digits, or of Latin letters, that begins here, up to where small letters meet a capital. */
    void skipRun() {
        boolean digits = isDigit(peek());
        boolean small = false;
        while (at < end) {
            char c = text.charAt(at);
            if (digits ? !isDigit(c) : !isLetter(c) || (small && isCapital(c))) {
                return;
            }
            small = isSmall(c);
            at++;
        }
    }

    /** Reads a number of at most so many digits; -1, without moving, if there is none or it is longer. */
    int number(int maxDigits) {
        int place = at;
        int value = 0;
        while (place < end && place - at < maxDigits && isDigit(text.charAt(place))) {
            value = value * 10 + (text.charAt(place) - '0');
            place++;
        }
        if (place == at || (place < end && isDigit(text.charAt(place)))) {
            return -1;
        }
        at = place;
        return value;
    }

    /** Reads a number of exactly two digits; -1, without moving, if there is none. */
    int twoDigits() {
        return isDigit(peek()) && isDigit(peek(1)) ? number(2) : -1;
    }

    /**
     * Reads a whole word of Latin letters as a key of {@link WordTable}; 0, without moving, if there is none. A word ends
     * where a capitalized one is glued to it, as markup that was lost leaves them: {@code pmUpdated}, {@code ESTUpdated}.
     */
    long word() {
        long key = 0;
        int place = at;
        while (place < end && place - at < WordTable.MAX_LETTERS && isLetter(text.charAt(place)) && !isSeam(place)) {
            key = WordTable.append(key, text.charAt(place));
            place++;
        }
        if (place < end && isWordPart(text.charAt(place)) && !isDigit(text.charAt(place)) && !isSeam(place)) {
            return 0;
        }
        at = place;
        return key;
    }

    /** Whether a capitalized word begins at a place, after a letter of this word. */
    private boolean isSeam(int place) {
        char c = text.charAt(place);
        return place > at
                && isCapital(c)
                && (isSmall(text.charAt(place - 1)) || (place + 1 < end && isSmall(text.charAt(place + 1))));
    }

    /** Reads a word if a table has it: what the table knows of it, or null without moving. */
    <V> @Nullable V word(WordTable<V> table) {
        int start = at;
        V value = table.get(word());
        if (value == null) {
            at = start;
        }
        return value;
    }

    /** Moves over spaces with at most one line break among them; how many. */
    int spaces() {
        int start = at;
        boolean broken = false;
        while (at < end && at - start < MAX_SPACES && isSpace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                if (broken) {
                    break;
                }
                broken = true;
            }
            at++;
        }
        return at - start;
    }

    /** Moves over spaces with at most so many of the given marks among them; whether it moved. */
    boolean joint(String marks, int maxMarks) {
        int start = at;
        spaces();
        for (int i = 0; i < maxMarks && at < end && marks.indexOf(text.charAt(at)) >= 0; i++) {
            at++;
            spaces();
        }
        return at > start;
    }

    /** Whether no word or number runs on here. */
    boolean atEdge() {
        return at >= end || !isWordPart(text.charAt(at));
    }

    /** Whether no word or number runs on here, or what does is a capitalized word that lost markup glued on. */
    boolean atEdgeOrGlue() {
        return atEdge() || (isCapital(peek()) && isSmall(peek(1)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return isSmall(c) || isCapital(c);
    }

    static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isSpace(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c >= '\u00A0' && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    static boolean isWordPart(char c) {
        return c < 128
                ? isLetter(c) || isDigit(c) || c == '_'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
