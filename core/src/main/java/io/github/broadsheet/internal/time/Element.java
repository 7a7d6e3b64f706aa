package io.github.broadsheet.internal.time;

import java.util.BitSet;

/**
 * One place of a pattern: words, classes, or both, any of which may stand there.
 *
 * @param words the numbers of the words in the lexicon
 * @param classes the classes
 * @param capital whether the words must be written with a capital
 */
record Element(BitSet words, long classes, boolean capital) {

    /** Whether a time that a rule found before may stand here. */
    boolean readsTimes() {
        return classes >= WordClass.DATE.bit();
    }

    boolean matches(Atoms atoms, int at) {
        int word = atoms.word(at);
        return (atoms.classes(at) & classes) != 0
                || (word >= 0 && words.get(word) && (!capital || atoms.is(at, WordClass.CAPITAL)));
    }
}
