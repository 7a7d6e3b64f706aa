package io.github.broadsheet.internal.tag;

/**
 * The sums over all label sequences of one sentence, by the forward and the backward pass over probabilities that are
 * scaled at each token.
 */
final class Chain {

    private static final double TINY = 1e-300;

    private final int labels;
    private final double[] follow;
    private double[] emit = new double[0];
    private double[] alpha = new double[0];
    private double[] beta = new double[0];
    private double[] scale = new double[0];
    private int tokens;
    private double logSum;

    /**
     * A chain.
     *
     * @param labels how many labels there are
     * @param follow how much speaks for a label (column) behind another (row), exponentiated; zero where it cannot stand
     */
    Chain(int labels, double[] follow) {
        this.labels = labels;
        this.follow = follow;
    }

    /**
     * Runs both passes.
     *
     * @param scores how much speaks for each label of each token, in rows
     * @param size how many tokens there are
     * @param allowed the labels that each token may have, as bits
     */
    void run(float[] scores, int size, long[] allowed) {
        tokens = size;
        room();
        logSum = 0;
        for (int t = 0; t < size; t++) {
            exponentiate(scores, t, allowed[t]);
        }
        for (int t = 0; t < size; t++) {
            forward(t);
        }
        for (int l = 0; l < labels; l++) {
            beta[(size - 1) * labels + l] = 1;
        }
        for (int t = size - 2; t >= 0; t--) {
            backward(t);
        }
    }

    private void room() {
        if (scale.length < tokens) {
            emit = new double[tokens * labels];
            alpha = new double[tokens * labels];
            beta = new double[tokens * labels];
            scale = new double[tokens];
        }
    }

    private void exponentiate(float[] scores, int t, long allowed) {
        int row = t * labels;
        float most = Float.NEGATIVE_INFINITY;
        for (int l = 0; l < labels; l++) {
            if ((allowed >>> l & 1) != 0) {
                most = Math.max(most, scores[row + l]);
            }
        }
        for (int l = 0; l < labels; l++) {
            emit[row + l] = (allowed >>> l & 1) != 0 ? Math.exp(scores[row + l] - most) : 0;
        }
        logSum += most;
    }

    private void forward(int t) {
        int row = t * labels;
        double sum = 0;
        for (int l = 0; l < labels; l++) {
            double e = emit[row + l];
            double in = t == 0 ? 1 : 0;
            if (e > 0 && t > 0) {
                for (int k = 0; k < labels; k++) {
                    in += alpha[row - labels + k] * follow[k * labels + l];
                }
            }
            alpha[row + l] = in * e;
            sum += in * e;
        }
        scale[t] = Math.max(sum, TINY);
        logSum += Math.log(scale[t]);
        for (int l = 0; l < labels; l++) {
            alpha[row + l] /= scale[t];
        }
    }

    private void backward(int t) {
        int row = t * labels;
        int next = row + labels;
        for (int l = 0; l < labels; l++) {
            double out = 0;
            for (int k = 0; k < labels; k++) {
                out += follow[l * labels + k] * emit[next + k] * beta[next + k];
            }
            beta[row + l] = out / scale[t + 1];
        }
    }

    /** The logarithm of the sum over all sequences. */
    double logSum() {
        return logSum;
    }

    /** The share of the sequences in which a token has a label. */
    double share(int token, int label) {
        return alpha[token * labels + label] * beta[token * labels + label];
    }

    /** The share of the sequences in which a label stands behind another at a token. */
    double share(int token, int before, int label) {
        int row = token * labels;
        return alpha[row - labels + before]
                * follow[before * labels + label]
                * emit[row + label]
                * beta[row + label]
                / scale[token];
    }

    /** The share of the sequences that have all of these labels from a token on. */
    double share(int first, int[] path, int length) {
        double share = alpha[first * labels + path[0]];
        for (int i = 1; i < length; i++) {
            int at = (first + i) * labels;
            share *= follow[path[i - 1] * labels + path[i]] * emit[at + path[i]] / scale[first + i];
        }
        return share * beta[(first + length - 1) * labels + path[length - 1]];
    }
}
