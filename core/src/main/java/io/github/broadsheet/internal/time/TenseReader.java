package io.github.broadsheet.internal.time;

/** Finds the tense of the verb that stands nearest to a time, before it if there is one. */
final class TenseReader {

    private static final Tense[] ALL = Tense.values();
    private static final int REACH = 40;
    private static final int REACH_OF_WILL = 3;
    private static final int SHORTEST_PAST = 5;

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
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (looksAhead(i, at)) {
                return Tense.FUTURE;
            }
            Tense tense = tense(i);
            if (tense != Tense.NONE) {
                return isAfterWill(i) ? Tense.FUTURE : tense;
            }
        }
        for (int i = at; i < Math.min(atoms.size(), at + REACH); i++) {
            Tense tense = atoms.begin(i) < end ? Tense.NONE : tense(i);
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        return Tense.NONE;
    }

    /** Whether a word makes what follows a thing to come: "agreed to meet", "plans to sell". */
    private boolean looksAhead(int i, int at) {
        return i + 1 < at && is(i, ClauseWord.PROSPECT) && is(i + 1, ClauseWord.TO);
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

    private Tense tense(int i) {
        if (atoms.is(i, WordClass.TENSE)) {
            return ALL[atoms.value(i, WordClass.TENSE)];
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
