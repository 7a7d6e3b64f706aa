package io.github.broadsheet.internal.time;

/** Finds the tense of the verb that stands nearest to a time, before it if there is one. */
final class TenseReader {

    private static final Tense[] ALL = Tense.values();
    private static final int REACH = 40;
    private static final int REACH_OF_WILL = 3;
    private static final int REACH_OF_HAD = 4;
    private static final int SHORTEST_PAST = 5;
    /** What "since" has after it that is said of another time than the one here. */
    private static final long DATED =
            WordClass.N.bit() | WordClass.YEAR.bit() | WordClass.ANYMONTH.bit() | WordClass.WEEKDAY.bit();

    private final String text;
    private final Atoms atoms;

    /** A reader of one sentence, whose atoms must be as they were before any rule. */
    TenseReader(String text, Atoms atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    /** The tense of the verb beside the words from one offset to another. */
    Tense at(int begin, int end) {
        int at = atoms.firstFrom(begin);
        if (is(at - 1, ClauseWord.EFFECTIVE)) {
            return Tense.PRESENT;
        }
        if (isSince(at, end)) {
            return Tense.PAST;
        }
        Tense tense = beside(at, end);
        return tense != Tense.PAST && isLimit(at - 1) ? Tense.FUTURE : tense;
    }

    /** Whether it is when something began; one with a year does not tell of that year. */
    private boolean isSince(int at, int end) {
        boolean since = is(at - 1, ClauseWord.SINCE);
        for (int i = at; since && i < atoms.size() && atoms.begin(i) < end; i++) {
            since = !atoms.is(i, WordClass.YEAR);
        }
        return since;
    }

    /**
     * Whether a word tells how long something lasts or when it is due at the latest, which lies ahead of a present; not
     * in "the year through March".
     */
    private boolean isLimit(int i) {
        boolean ofUnit = i > 0 && atoms.is(i - 1, WordClass.UNIT);
        return !ofUnit && (is(i, ClauseWord.UNTIL) || is(i, ClauseWord.BY));
    }

    private Tense beside(int at, int end) {
        int nearest = Math.max(0, at - REACH);
        int clause = clause(at, nearest);
        Tense tense = before(at, clause);
        if (tense == Tense.NONE) {
            tense = after(at, end);
        }
        return tense == Tense.NONE ? before(clause, nearest) : tense;
    }

    /** Where the clause of contrast begins that a time stands in. */
    private int clause(int at, int nearest) {
        for (int i = at - 1; i > nearest; i--) {
            if (is(i, ClauseWord.CONTRAST)) {
                return i;
            }
        }
        return nearest;
    }

    private Tense before(int at, int first) {
        if (is(at - 1, ClauseWord.AS) && is(at - 2, ClauseWord.SOON)) {
            return Tense.FUTURE;
        }
        if (is(at - 1, ClauseWord.AS) && is(at - 2, ClauseWord.RECENTLY)) {
            return Tense.PAST;
        }
        for (int i = at - 1; i >= first; i--) {
            if (looksAhead(i, at)) {
                return isAfterHad(i) ? Tense.PAST : Tense.FUTURE;
            }
            Tense tense = tense(i, at);
            if (tense != Tense.NONE) {
                boolean past = tense == Tense.FUTURE && isAfterHad(i);
                return past ? Tense.PAST : isAfterWill(i) ? Tense.FUTURE : tense;
            }
        }
        return Tense.NONE;
    }

    private Tense after(int at, int end) {
        for (int i = at; i < Math.min(atoms.size(), at + REACH); i++) {
            Tense tense = atoms.begin(i) < end ? Tense.NONE : tense(i);
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        return Tense.NONE;
    }

    /** Whether a word makes what follows a thing to come: "agreed to meet", "plans to sell", "set for Monday". */
    private boolean looksAhead(int i, int at) {
        return i + 1 < at
                && is(i, ClauseWord.PROSPECT)
                && (is(i + 1, ClauseWord.TO) || (i + 2 == at && is(i + 1, ClauseWord.FOR)));
    }

    /** The tense of a word before a time; "towns hit by floods" and "hard to meet" have none. */
    private Tense tense(int i, int at) {
        if (is(i, ClauseWord.SINCE) && i + 1 < at && (atoms.classes(i + 1) & DATED) == 0) {
            return Tense.PAST;
        }
        Tense tense = tense(i);
        if (tense == Tense.FUTURE && is(i - 1, ClauseWord.TO) && (i < 2 || tense(i - 2) != Tense.PRESENT)) {
            return Tense.NONE;
        }
        return tense == Tense.PAST && i + 2 < at && is(i + 1, ClauseWord.BY) ? Tense.NONE : tense;
    }

    private boolean is(int i, ClauseWord role) {
        return i >= 0 && atoms.is(i, WordClass.CLAUSE) && atoms.value(i, WordClass.CLAUSE) == role.ordinal();
    }

    /** Whether a verb before makes the one here a thing to come: "will be held", "to be held". */
    private boolean isAfterWill(int i) {
        if (is(i - 1, ClauseWord.BE) && is(i - 2, ClauseWord.TO)) {
            return true;
        }
        for (int before = i - 1; before >= Math.max(0, i - REACH_OF_WILL); before--) {
            if (atoms.is(before, WordClass.TENSE) && tense(before) == Tense.FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether what looks ahead did so in the past: "had been due", "did not meet". */
    private boolean isAfterHad(int i) {
        for (int before = i - 1; before >= Math.max(0, i - REACH_OF_HAD); before--) {
            if (is(before, ClauseWord.HAD)) {
                return true;
            }
        }
        return false;
    }

    private Tense tense(int i) {
        if (atoms.is(i, WordClass.TENSE)) {
            boolean adjective = is(i, ClauseWord.PROSPECT) && is(i - 1, ClauseWord.DETERMINER);
            return adjective ? Tense.NONE : ALL[atoms.value(i, WordClass.TENSE)];
        }
        if (is(i - 1, ClauseWord.DETERMINER)) {
            return Tense.NONE;
        }
        int begin = atoms.begin(i);
        int end = atoms.end(i);
        boolean regular = (atoms.classes(i) & ~WordClass.CLAUSE.bit()) == 0
                && end - begin >= SHORTEST_PAST
                && text.charAt(end - 1) == 'd'
                && text.charAt(end - 2) == 'e'
                && text.charAt(end - 3) != 'e'
                && Character.isLowerCase(text.charAt(begin));
        if (regular) {
            return Tense.PAST;
        }
        return is(i - 1, ClauseWord.RELATIVE)
                        && atoms.word(i) == Lexicon.NONE
                        && Character.isLowerCase(text.charAt(begin))
                ? Tense.PRESENT
                : Tense.NONE;
    }
}
