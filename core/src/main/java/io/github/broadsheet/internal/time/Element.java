package io.github.broadsheet.internal.time;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

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

    /** Written out, since thousands are compared at the start, where what a record brings along is slow. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Element element
                && classes == element.classes
                && capital == element.capital
                && words.equals(element.words);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + Long.hashCode(classes);
    }
}
