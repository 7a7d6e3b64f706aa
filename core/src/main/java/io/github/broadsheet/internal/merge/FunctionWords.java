package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.resource.WordList;
import java.util.Arrays;

/** The words that say little about what a text is about: articles, pronouns, prepositions, auxiliaries, verbs of saying. */
final class FunctionWords {

    private static final int[] HASHES = WordList.set(FunctionWords.class, "function-words.txt").stream()
            .mapToInt(Words::hash)
            .sorted()
            .toArray();

    private FunctionWords() {}

    /** Whether a word with this hash, as in {@link Words}, is one of them, or no word at all. */
    static boolean contains(int hash) {
        return hash == Words.BREAK || Arrays.binarySearch(HASHES, hash) >= 0;
    }
}
