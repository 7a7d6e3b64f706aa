package io.github.broadsheet.internal.name;

import java.util.HashMap;
import java.util.Map;

/** How often the words of a document are written with a small and with a capital letter, headlines left out. */
final class Casing {

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> large = new HashMap<>();

    Casing(Pieces pieces) {
        for (int s = 0; s < pieces.sentences(); s++) {
            if (!pieces.isHeadlineStyle(s)) {
                count(pieces, pieces.first(s), pieces.last(s));
            }
        }
    }

    private void count(Pieces pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!pieces.is(i, Pieces.WORD)) {
                continue;
            }
            if (!pieces.is(i, Pieces.CAPITAL)) {
                small.merge(pieces.form(i), 1, Integer::sum);
            } else if (!pieces.is(i, Pieces.INITIAL)) {
                large.merge(pieces.form(i), 1, Integer::sum);
            }
        }
    }

    /** How often a word has a capital inside a sentence. */
    int asName(String form) {
        return large.getOrDefault(form, 0);
    }

    /** How often a word is written in small letters. */
    int asWord(String lower) {
        return small.getOrDefault(lower, 0);
    }
}
