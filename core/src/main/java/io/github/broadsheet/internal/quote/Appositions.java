package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.quote.Unit.Range;

/** Finds a subject that an apposition parts from its verb: "Ana Ruiz, the mayor of the town, said". */
final class Appositions {

    private static final int REACH = 56;
    private static final int NAME = 5;
    private static final long OPENERS = WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit();

    private Appositions() {}

    /** The subject before the comma that ends an apposition: the name of the two, else the first; empty if none. */
    static Range before(Unit unit, int comma) {
        int limit = Math.max(0, comma - REACH);
        int close = comma;
        Range best = new Range(comma, comma);
        for (int i = comma - 1; i > limit; i--) {
            if (unit.closesClause(i)) {
                break;
            }
            if (!unit.isComma(i)) {
                continue;
            }
            Range before = unit.is(i - 1, ')') ? NounPhrases.left(unit, i) : NounPhrases.chain(unit, i);
            boolean subject = !before.isEmpty() && opens(unit, before.from()) && isApposition(unit, i + 1, close);
            if (subject) {
                boolean named = isName(unit, i + 1, close) && !isName(unit, before.from(), before.to());
                best = named ? new Range(i + 1, close) : before;
                close = i;
            } else if (!best.isEmpty()) {
                break;
            }
        }
        return best;
    }

    private static boolean opens(Unit unit, int from) {
        return from == 0 || unit.isMark(from - 1) || unit.isQuote(from - 1) || unit.isAny(from - 1, OPENERS);
    }

    private static boolean isApposition(Unit unit, int from, int to) {
        if (from >= to) {
            return false;
        }
        if (isRelative(unit, from)) {
            return true;
        }
        return !unit.isAny(from, WordClass.PRONOUN.bit() | OPENERS) && !hasFiniteVerb(unit, from, to);
    }

    private static boolean isRelative(Unit unit, int item) {
        return unit.is(item, WordClass.RELATIVE) || unit.is(item, "whose") || unit.is(item, "whom");
    }

    private static boolean hasFiniteVerb(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isRelative(unit, i) || unit.is(i, "where")) {
                return false;
            }
            if (unit.is(i, WordClass.FINITE) && !unit.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Unit unit, int from, int to) {
        if (to - from > NAME || from >= to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!unit.isCapitalized(i) || unit.is(i, WordClass.DETERMINER)) {
                return false;
            }
        }
        return true;
    }
}
