package io.github.broadsheet.internal.text;

/** What single characters are, in the same way on every release of Java. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a line ends at this character; {@code \r\n} is one line end of two.
     *
     * @param c a code unit
     * @return true for LF, VT, FF, CR, U+0085, U+2028 and U+2029
     */
    public static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /**
     * Whether this character is blank: white space of any width, also of none, and control characters.
     *
     * @param c a code unit
     * @return true for what separates words and shows nothing
     */
    public static boolean isBlank(char c) {
        if (c <= ' ' || (c >= '\u007f' && c <= '\u00a0')) {
            return true;
        }
        if (c < '\u1680') {
            return false;
        }
        return c == '\u1680'
                || c == '\u180e'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u2028' && c <= '\u202f')
                || (c >= '\u205f' && c <= '\u206f')
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\ufff9' && c <= '\ufffb');
    }

    /**
     * Whether this is an apostrophe or a single quotation mark that may stand for one.
     *
     * @param c a code unit
     * @return true for {@code '}, {@code ’}, {@code ‘}, U+02BC, U+FF07, the acute and the grave accent
     */
    public static boolean isApostrophe(char c) {
        return c == '\''
                || c == '’'
                || c == '‘'
                || c == '\u02bc'
                || c == '\uff07'
                || c == '´'
                || c == '`'
                || c == '\u201b';
    }

    /**
     * Whether this is a hyphen that may stand inside a word.
     *
     * @param c a code unit
     * @return true for {@code -}, U+2010 and U+2011
     */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /**
     * How many code units a character of a word takes: a letter, a digit, a combining mark, a soft hyphen or a joiner.
     *
     * @param text a text
     * @param at an offset into it
     * @param end where to stop reading
     * @return 1 or 2, or 0 if no such character stands there or the end is reached
     */
    static int wordStep(String text, int at, int end) {
        if (at >= end) {
            return 0;
        }
        char c = text.charAt(at);
        if (c < 0x80) {
            return isAsciiLetterOrDigit(c) ? 1 : 0;
        }
        int point = text.codePointAt(at);
        int length = Character.charCount(point);
        return at + length <= end && (Character.isLetterOrDigit(point) || joins(point)) ? length : 0;
    }

    private static boolean joins(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || point == 0xAD
                || point == 0x200C
                || point == 0x200D;
    }

    /** Whether a character of a word stands there, or the second half of one. */
    static boolean isWordAt(String text, int at, int begin, int end) {
        if (at < begin || at >= end) {
            return false;
        }
        boolean secondHalf = at > begin
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return wordStep(text, secondHalf ? at - 1 : at, end) > 0;
    }

    /** Whether a letter stands there. */
    static boolean isLetterAt(String text, int at, int end) {
        return at < end && Character.isLetter(text.codePointAt(at));
    }

    /** Whether a decimal digit stands there. */
    static boolean isDigitAt(String text, int at, int end) {
        return at < end && Character.isDigit(text.charAt(at));
    }

    static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The first offset from {@code at} on that is not blank, or {@code end}. */
    static int skipBlank(String text, int at, int end) {
        int next = at;
        while (next < end && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Where the digits that begin at {@code at} end. */
    static int skipDigits(String text, int at, int end) {
        int next = at;
        while (isDigitAt(text, next, end)) {
            next++;
        }
        return next;
    }

    /** Where the letters, digits and marks that begin at {@code at} end. */
    static int skipWord(String text, int at, int end) {
        int next = at;
        for (int step = wordStep(text, next, end); step > 0; step = wordStep(text, next, end)) {
            next += step;
        }
        return next;
    }

    /** Whether an opening bracket stands there. */
    static boolean isOpeningBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == '<' || c == '\uff08' || c == '\u3010';
    }

    /** Whether a double quotation mark of any shape stands there. */
    static boolean isDoubleQuote(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '\u301d', '\u301e', '\u301f', '\uff02', '「', '」', '『', '』' -> true;
            default -> false;
        };
    }
}
