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
                if (!isTimeAgo(unit, end) && !isTimeAgo(unit, i + 1)) {
                    return end > before ? new Range(i, i) : new Range(i, end);
                }
            }
            int day = dayEnd(unit, i);
            if (day > i && !unit.isComma(day)) {
                i = day;
                continue;
            }
            while (i < before && !unit.isComma(i)) {
                i++;
            }
            i++;
        }
        return new Range(0, 0);
    }

    /** Whether words of time and a comma follow, as after the number in "Eight years ago, Ruiz". */
    private static boolean isTimeAgo(Unit unit, int item) {
        int end = item;
        while (unit.is(end, WordClass.TIME)) {
            end++;
        }
        return end > item && unit.isComma(end);
    }

    /** The end of "on Thursday", "in late May" or "on May 3" at an item, or the item itself. */
    private static int dayEnd(Unit unit, int item) {
        int end = unit.is(item, WordClass.PREPOSITION) ? item + 1 : item;
        while (unit.isAny(end, WordClass.TIME.bit() | WordClass.TIMEWORD.bit())
                && !unit.is(end, WordClass.DETERMINER)) {
            end++;
        }
        boolean time = end > item && unit.is(end - 1, WordClass.TIME);
        int day = unit.is(end, TokenKind.NUMBER) ? end + 1 : end;
        return time ? day : item;
    }

    /** The pronoun after the last comma before an item, as in "Asked why, he laughed and said"; empty if none stands there. */
    static Range pronoun(Unit unit, int before) {
        int comma = before - 1;
        while (comma >= 0 && !unit.isComma(comma) && !unit.isQuote(comma) && !unit.isDash(comma)) {
            comma--;
        }
        int i = comma + 1;
        boolean person = unit.is(i, WordClass.PRONOUN) && !unit.is(i, WordClass.QUESTION) && !unit.is(i, "it");
        return comma > 0 && unit.isComma(comma) && person && i + 1 < before ? new Range(i, i + 1) : new Range(i, i);
    }

    /** Whose words or doings a phrase tells of: of "Ruiz's answer" Ruiz, of "her message" she; else the phrase itself. */
    static Range owner(Unit unit, Range phrase) {
        int head = phrase.to() - 1;
        boolean thing = !unit.isCapitalized(head) && !unit.is(head, WordClass.ROLE) && !unit.is(head, WordClass.PLURAL);
        if (phrase.isEmpty() || !thing) {
            return phrase;
        }
        for (int i = head - 1; i >= phrase.from(); i--) {
            if (unit.is(i, TokenKind.POSSESSIVE)) {
                return new Range(phrase.from(), i);
            }
        }
        boolean pronoun = head > phrase.from() && unit.is(phrase.from(), WordClass.POSSESSIVE);
        return pronoun ? new Range(phrase.from(), phrase.from() + 1) : phrase;
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
