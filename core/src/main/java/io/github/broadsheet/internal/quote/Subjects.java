package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;

/** Finds the subject that a sentence begins with. */
final class Subjects {

    private static final int SKIPS = 3;
    private static final long OPENERS =
            WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.TIME.bit();

    private Subjects() {}

    /** The first noun phrase before an item that can be the subject; empty if there is none. */
    static Range first(Unit unit, int before) {
        int i = 0;
        for (int skip = 0; skip < SKIPS && i < before; skip++) {
            while (i < before && isLead(unit, i)) {
                i++;
            }
            if (!opensAdjunct(unit, i)) {
                int end = NounPhrases.right(unit, i);
                return end > before ? new Range(i, i) : new Range(i, end);
            }
            while (i < before && !unit.isComma(i)) {
                i++;
            }
            i++;
        }
        return new Range(0, 0);
    }

    private static boolean isLead(Unit unit, int item) {
        boolean adverb = unit.is(item, WordClass.ADVERB) && !unit.is(item, WordClass.PREPOSITION);
        return adverb || unit.is(item, WordClass.COORDINATOR) || unit.isMark(item);
    }

    /** "In May", "After the vote", "Asked about the bridge". */
    private static boolean opensAdjunct(Unit unit, int item) {
        if (unit.isAny(item, OPENERS)) {
            return !unit.is(item, "that");
        }
        if (unit.is(item, TokenKind.NUMBER) && unit.isComma(item + 1)) {
            return true;
        }
        boolean participle = unit.endsWith(item, "ing") || unit.endsWith(item, "ed");
        return participle && unit.name(item) < 0 && !unit.isCapitalized(item + 1);
    }
}
