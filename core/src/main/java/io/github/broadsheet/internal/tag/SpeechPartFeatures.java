package io.github.broadsheet.internal.tag;

import java.util.List;

/** The features by which the model of parts of speech knows a word: its letters, its ends and its neighbours. */
final class SpeechPartFeatures {

    private static final int EDGE = 0x5bd1e995;
    private static final int LONGEST_AFFIX = 4;

    private final Features out;
    private int[] lowers = new int[64];

    SpeechPartFeatures(Features out) {
        this.out = out;
    }

    /** Fills in the features of the words of one sentence. */
    void read(List<String> words) {
        int size = words.size();
        if (lowers.length < size) {
            lowers = new int[size * 2];
        }
        for (int i = 0; i < size; i++) {
            lowers[i] = FeatureHash.ofLower(words.get(i));
        }
        out.clear();
        for (int i = 0; i < size; i++) {
            out.next();
            neighbours(i, size);
            letters(words.get(i), i == 0);
        }
    }

    private void neighbours(int i, int size) {
        int before = i == 0 ? EDGE : lowers[i - 1];
        int behind = i + 1 == size ? EDGE : lowers[i + 1];
        out.add(100, lowers[i]);
        out.add(101, before);
        out.add(102, behind);
        out.add(103, i < 2 ? EDGE : lowers[i - 2]);
        out.add(104, i + 2 >= size ? EDGE : lowers[i + 2]);
        out.add(105, FeatureHash.mix(before, lowers[i]));
        out.add(106, FeatureHash.mix(lowers[i], behind));
        out.add(107, FeatureHash.mix(before, behind));
        out.add(108, 0);
    }

    private void letters(String word, boolean first) {
        int length = word.length();
        int state = first ? 1 : 0;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            state |= Character.isUpperCase(c) ? (i == 0 ? 2 : 4) : Character.isLowerCase(c) ? 8 : 0;
            state |= Character.isDigit(c) ? 16 : c == '-' ? 32 : Character.isLetter(c) ? 0 : 64;
        }
        out.add(110, state);
        out.add(111, FeatureHash.of(word));
        int suffixes = 0;
        for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
            suffixes = FeatureHash.mix(suffixes, Character.toLowerCase(word.charAt(length - n)));
            out.add(120 + n, suffixes);
            out.add(130 + n, FeatureHash.mix(suffixes, state));
            out.add(140 + n, FeatureHash.of(word, 0, n));
        }
        out.add(150, FeatureHash.mix(state, Math.min(length, 8)));
    }
}
