package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.TokenKind;

/** Tells marks around a term, a nickname or a title from marks around what somebody says. */
final class Terms {

    /** The most words that a term has. */
    static final int WORDS = 3;

    private static final int TITLE = 6;
    private static final int SMALL_WORD = 4;

    private Terms() {}

    /** Whether nobody is quoted in marks that no cue reports. */
    static boolean isTerm(Unit unit, int item) {
        boolean named = unit.is(item - 1, WordClass.SO_CALLED)
                || unit.is(item - 1, "as") && unit.is(item - 2, WordClass.SO_CALLED);
        return named || unit.wordCount(item) <= WORDS || isTitle(unit, item);
    }

    /** A programme or paper in marks, as in "on “The Morning Hour”", which is where something is said. */
    static boolean isPlace(Unit unit, int item) {
        boolean in = unit.is(item - 1, TokenKind.POSSESSIVE) || unit.is(item - 1, "on") || unit.is(item - 1, "in");
        return in && unit.isQuote(item) && unit.wordCount(item) <= TITLE && isTitle(unit, item);
    }

    /** Whether the first, every longer and at least every other word has a capital, as in the title of a work. */
    static boolean isTitle(Unit unit, int item) {
        String text = unit.words().tokens().source().text();
        Span content = unit.quote(item).content();
        int capitals = 0;
        int words = 0;
        for (int i = content.begin(); i < content.end(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < content.end() && isWordPart(text.charAt(end))) {
                end++;
            }
            boolean small = Character.isLowerCase(text.charAt(i));
            if (small && (words == 0 || end - i > SMALL_WORD)) {
                return false;
            }
            words++;
            capitals += small ? 0 : 1;
            i = end;
        }
        return words > 0 && capitals * 2 >= words;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\'' || c == '\u2019';
    }
}
