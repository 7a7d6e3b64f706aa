package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word does in a clause. */
enum ClauseWord {
    /** Begins a clause after a comma. */
    OPENER,
    /** Begins a clause after a comma, and is its subject or place: "who". */
    RELATIVE,
    /** A finite verb in the past. */
    PAST,
    /** A finite verb in the present. */
    PRESENT,
    /** A finite verb that says little by itself: "was", "has". */
    AUXILIARY,
    /** One with which a deed goes on or was before: "is", "had". */
    LASTING,
    PLANNED,
    CONDITIONAL,
    NEGATION,
    DENIAL,
    SINCE,
    UNTIL,
    AFTER,
    OTHER;

    private static final Map<String, ClauseWord> WORDS = load();
    private static final int LONGEST = 12;
    private static final int SHORTEST_REGULAR = 5;

    private static Map<String, ClauseWord> load() {
        Map<String, ClauseWord> words = new HashMap<>();
        for (WordList.Line line : WordList.lines(ClauseWord.class, "clause-words.txt")) {
            try {
                if (words.put(line.column(0), valueOf(line.column(1).toUpperCase(Locale.ROOT))) != null) {
                    throw line.fault("second entry of: " + line.column(0));
                }
            } catch (IllegalArgumentException e) {
                throw line.fault("no such role: " + line.column(1));
            }
        }
        return Map.copyOf(words);
    }

    /** What a token does; a regular verb in the past is told by its ending. */
    static ClauseWord of(TokenTable tokens, int i) {
        boolean word = tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.POSSESSIVE);
        if (!word) {
            return OTHER;
        }
        int length = tokens.length(i);
        if (length <= LONGEST) {
            String text = tokens.text(i);
            boolean month = text.equals("May");
            ClauseWord known = month ? OTHER : WORDS.getOrDefault(folded(text), OTHER);
            if (known != OTHER || month) {
                return known;
            }
        }
        boolean regular = length >= SHORTEST_REGULAR
                && !tokens.isCapitalized(i)
                && tokens.source().at(tokens.end(i) - 1) == 'd'
                && tokens.source().at(tokens.end(i) - 2) == 'e';
        return regular ? PAST : OTHER;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Whether it is a verb, or stands for one, that a clause may be built on. */
    boolean isVerb() {
        return this == PAST
                || this == PRESENT
                || this == AUXILIARY
                || this == LASTING
                || this == PLANNED
                || this == CONDITIONAL
                || this == DENIAL;
    }
}
