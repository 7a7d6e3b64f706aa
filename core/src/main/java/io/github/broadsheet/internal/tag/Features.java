package io.github.broadsheet.internal.tag;

import java.util.Arrays;

/** The features of the tokens of one sentence, as one column of numbers. */
public final class Features {

    private static final int ROOM = 1024;

    private int[] values = new int[ROOM];
    private int[] starts = new int[ROOM / 16];
    private int tokens;
    private int size;

    /** An empty sentence. */
    public Features() {}

    /**
     * A sentence whose features are known.
     *
     * @param tokens the features of each token
     * @return the sentence
     */
    public static Features of(int[][] tokens) {
        Features features = new Features();
        for (int[] token : tokens) {
            features.next();
            for (int feature : token) {
                features.add(feature);
            }
        }
        return features;
    }

    /** Forgets everything, so that the columns can be used for the next sentence. */
    public void clear() {
        tokens = 0;
        size = 0;
    }

    /** Begins the next token. */
    public void next() {
        if (tokens + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[tokens++] = size;
    }

    /**
     * Adds a feature to the token begun last.
     *
     * @param feature a number made by {@link FeatureHash}
     */
    public void add(int feature) {
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = feature;
    }

    /**
     * Adds a feature that sees one number.
     *
     * @param kind which feature
     * @param seen what it sees
     */
    public void add(int kind, int seen) {
        add(FeatureHash.mix(kind, seen));
    }

    /**
     * How many tokens were begun.
     *
     * @return zero or more
     */
    public int tokens() {
        return tokens;
    }

    /**
     * The features of one token.
     *
     * @param token its number, from zero
     * @return a copy
     */
    public int[] of(int token) {
        return Arrays.copyOfRange(values, first(token), last(token));
    }

    int first(int token) {
        return starts[token];
    }

    int last(int token) {
        return token + 1 < tokens ? starts[token + 1] : size;
    }

    int value(int i) {
        return values[i];
    }
}
