package io.github.broadsheet.internal.calendar;

/** Whether a date may begin at a place, judged by what stands before it. */
final class Edges {

    /** Nothing may begin: the place lies inside a number or a word. */
    static final int CLOSED = 0;

    /** Only a date with a year and a word at its beginning may begin: lost markup glued a capitalized word to another. */
    static final int GLUED = 1;

    /** Only a date with a named month may begin: a number and a hyphen stand before, as in {@code 3-5 May 2021}. */
    static final int NAMED = 2;

    /** Any date may begin. */
    static final int OPEN = 3;

    private static final String SYMBOLS = "/\\$#%=&\u00A3\u20AC";

    private Edges() {}

    /**
     * How open the place is.
     *
     * @param last where the date found before ends, which may be joined by a dash; -1 if there is none
     */
    static int opens(Cursor cursor, int last) {
        char before = cursor.peek(-1);
        if (Cursor.isWordPart(before)) {
            return Cursor.isSmall(before) && Cursor.isCapital(cursor.peek()) ? GLUED : CLOSED;
        }
        if (!Cursor.isDigit(cursor.peek())) {
            return OPEN;
        }
        if (Cursor.isHyphen(before) && last != cursor.at() - 1) {
            char further = cursor.peek(-2);
            return Cursor.isDigit(further) ? NAMED : Cursor.isWordPart(further) ? CLOSED : OPEN;
        }
        boolean inNumber = (before == '.' || before == ',' || before == ':') && Cursor.isDigit(cursor.peek(-2));
        return inNumber || SYMBOLS.indexOf(before) >= 0 ? CLOSED : OPEN;
    }
}
