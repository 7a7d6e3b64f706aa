package io.github.broadsheet.internal.tag;

import java.util.Arrays;

/** Gives the tokens of a sentence their labels by a model. One is made for each document, and used by one thread. */
public final class Tagger {

    private final TagModel model;
    private final int labels;
    private final float[] follow;
    private final Chain chain;
    private final long beginners;
    private final long enders;
    private final int[] sums;
    private float[] scores = new float[0];
    private float[] best = new float[0];
    private byte[] back = new byte[0];
    private long[] allowed = new long[0];

    /**
     * A tagger.
     *
     * @param model what it knows
     */
    public Tagger(TagModel model) {
        this.model = model;
        this.labels = model.labels().size();
        this.follow = new float[labels * labels];
        this.sums = new int[labels];
        double[] factors = new double[follow.length];
        for (int k = 0; k < labels; k++) {
            for (int l = 0; l < labels; l++) {
                boolean may = model.labels().mayFollow(k, l);
                follow[k * labels + l] = may ? model.follow(k, l) : Float.NEGATIVE_INFINITY;
                factors[k * labels + l] = may ? Math.exp(model.follow(k, l)) : 0;
            }
        }
        this.chain = new Chain(labels, factors);
        this.beginners = model.labels().beginners();
        this.enders = model.labels().enders();
    }

    /**
     * The best labels of a sentence.
     *
     * @param features the features of its tokens, at least one token
     * @return the number of a label for each token
     */
    public int[] tag(Features features) {
        int size = features.tokens();
        room(size);
        for (int t = 0; t < size; t++) {
            model.score(features, t, sums, scores);
        }
        int[] path = new int[size];
        decode(size, path);
        return path;
    }

    /**
     * Readies the shares of the sentence that was tagged last, for {@link #share}.
     *
     * @param size how many tokens it had
     */
    public void weigh(int size) {
        allow(size);
        chain.run(scores, size, allowed);
    }

    /**
     * How sure the model is of some labels of the sentence that was weighed last.
     *
     * @param first the first token
     * @param path the labels from there on
     * @return the share of all label sequences that have them, weighed by the model
     */
    public double share(int first, int[] path) {
        return Math.min(1, chain.share(first, path, path.length));
    }

    private void room(int size) {
        if (allowed.length < size) {
            int room = Math.max(size, allowed.length * 2);
            scores = new float[room * labels];
            best = new float[room * labels];
            back = new byte[room * labels];
            allowed = new long[room];
        }
    }

    private void allow(int size) {
        Arrays.fill(allowed, 0, size, model.labels().all());
        allowed[0] &= beginners;
        allowed[size - 1] &= enders;
    }

    private void decode(int size, int[] path) {
        for (int l = 0; l < labels; l++) {
            best[l] = (beginners >>> l & 1) != 0 ? scores[l] : Float.NEGATIVE_INFINITY;
        }
        for (int t = 1; t < size; t++) {
            step(t * labels);
        }
        int row = (size - 1) * labels;
        int label = -1;
        for (int l = 0; l < labels; l++) {
            if ((enders >>> l & 1) != 0 && (label < 0 || best[row + l] > best[row + label])) {
                label = l;
            }
        }
        for (int t = size - 1; t >= 0; t--) {
            path[t] = label;
            label = back[t * labels + label];
        }
    }

    private void step(int row) {
        int before = row - labels;
        for (int l = 0; l < labels; l++) {
            int from = 0;
            float most = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < labels; k++) {
                float score = best[before + k] + follow[k * labels + l];
                if (score > most) {
                    most = score;
                    from = k;
                }
            }
            best[row + l] = most + scores[row + l];
            back[row + l] = (byte) from;
        }
    }
}
