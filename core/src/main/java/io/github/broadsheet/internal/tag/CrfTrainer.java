package io.github.broadsheet.internal.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a conditional random field by stochastic gradients with a step for each weight (AdaGrad) and a pull of all weights
 * to zero. The same samples and settings give the same model.
 */
public final class CrfTrainer {

    private static final int SWEEPS = 4;
    private static final float LEAST = 1e-4f;
    private static final float START = 1e-2f;

    /**
     * How to train.
     *
     * @param epochs how often each sample is seen
     * @param rate the length of the first steps
     * @param pull how strongly weights are pulled to zero
     * @param dropout the share of features that are hidden at random at each sight of a token
     * @param fewest how often a feature must occur
     * @param prune a feature none of whose weights is as large is left out of the model
     * @param seed of the order of the samples
     */
    public record Settings(int epochs, double rate, double pull, double dropout, int fewest, double prune, long seed) {}

    private final Labels labels;
    private final int width;
    private final Settings settings;
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final float[] follow;
    private final float[] followSquares;
    private final double[] factors;
    private final Chain model;
    private final Chain gold;
    private float[] scores = new float[0];
    private final float[] slope;

    /**
     * A trainer, for one training.
     *
     * @param labels the labels to learn
     * @param settings how to train
     */
    public CrfTrainer(Labels labels, Settings settings) {
        this.labels = labels;
        this.settings = settings;
        this.width = labels.size();
        this.follow = new float[width * width];
        this.followSquares = new float[width * width];
        this.factors = new double[width * width];
        this.model = new Chain(width, factors);
        this.gold = new Chain(width, factors);
        this.slope = new float[width];
        Arrays.fill(followSquares, START);
    }

    /**
     * Trains a model.
     *
     * @param samples the sentences to learn from
     * @return the model, not calibrated
     */
    public TagModel train(List<Sample> samples) {
        FeatureIndex index = FeatureIndex.of(samples, settings.fewest());
        List<Sample> rows = new ArrayList<>(samples.size());
        for (Sample sample : samples) {
            rows.add(new Sample(index.rows(sample.features()), sample.allowed().clone(), sample.weight()));
        }
        weights = new float[index.size() * width];
        squares = new float[weights.length];
        Arrays.fill(squares, START);
        Random random = new Random(settings.seed());
        int[] order = new int[rows.size()];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle(order, random);
            for (int i = 0; i < order.length; i++) {
                learn(rows.get(order[i]), random);
                if ((i + 1) % Math.max(1, order.length / SWEEPS) == 0) {
                    pull(weights, squares);
                    pull(follow, followSquares);
                }
            }
        }
        return quantised(index);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void learn(Sample sample, Random random) {
        int size = sample.features().length;
        if (scores.length < size * width) {
            scores = new float[size * width * 2];
        }
        int[][] seen = hide(sample.features(), random);
        for (int t = 0; t < size; t++) {
            score(seen[t], t * width);
        }
        for (int k = 0; k < width; k++) {
            for (int l = 0; l < width; l++) {
                factors[k * width + l] = labels.mayFollow(k, l) ? Math.exp(follow[k * width + l]) : 0;
            }
        }
        long[] all = new long[size];
        Arrays.fill(all, labels.all());
        all[0] &= labels.beginners();
        all[size - 1] &= labels.enders();
        model.run(scores, size, all);
        for (int t = 0; t < size; t++) {
            all[t] &= sample.allowed()[t];
        }
        gold.run(scores, size, all);
        for (int t = 0; t < size; t++) {
            step(seen[t], t, sample.weight());
        }
        for (int t = 1; t < size; t++) {
            stepFollow(t, sample.weight());
        }
    }

    private int[][] hide(int[][] features, Random random) {
        if (settings.dropout() <= 0) {
            return features;
        }
        int[][] seen = new int[features.length][];
        for (int t = 0; t < seen.length; t++) {
            int[] row = features[t].clone();
            int size = 0;
            for (int feature : row) {
                if (random.nextFloat() >= settings.dropout()) {
                    row[size++] = feature;
                }
            }
            seen[t] = Arrays.copyOf(row, size);
        }
        return seen;
    }

    private void score(int[] features, int row) {
        Arrays.fill(scores, row, row + width, 0);
        for (int feature : features) {
            int at = feature * width;
            for (int l = 0; l < width; l++) {
                scores[row + l] += weights[at + l];
            }
        }
    }

    private void step(int[] features, int t, float weight) {
        boolean wrong = false;
        for (int l = 0; l < width; l++) {
            slope[l] = weight * (float) (model.share(t, l) - gold.share(t, l));
            wrong |= Math.abs(slope[l]) > LEAST;
        }
        if (!wrong) {
            return;
        }
        float rate = (float) settings.rate();
        for (int feature : features) {
            int at = feature * width;
            for (int l = 0; l < width; l++) {
                float g = slope[l];
                if (g > LEAST || g < -LEAST) {
                    squares[at + l] += g * g;
                    weights[at + l] -= rate * g / (float) Math.sqrt(squares[at + l]);
                }
            }
        }
    }

    private void stepFollow(int t, float weight) {
        float rate = (float) settings.rate();
        for (int k = 0; k < width; k++) {
            for (int l = 0; l < width; l++) {
                int at = k * width + l;
                float g = factors[at] == 0 ? 0 : weight * (float) (model.share(t, k, l) - gold.share(t, k, l));
                if (g > LEAST || g < -LEAST) {
                    followSquares[at] += g * g;
                    follow[at] -= rate * g / (float) Math.sqrt(followSquares[at]);
                }
            }
        }
    }

    /** Pulls every weight to zero, those that rest on little the more. */
    private void pull(float[] values, float[] sums) {
        float pull = (float) (settings.pull() * settings.rate() / SWEEPS);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                values[i] /= 1 + pull / (float) Math.sqrt(sums[i]);
            }
        }
    }

    private TagModel quantised(FeatureIndex index) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = Math.max(most / Byte.MAX_VALUE, Float.MIN_NORMAL);
        int kept = 0;
        int[] keys = new int[index.size()];
        byte[] bytes = new byte[weights.length];
        for (int row = 0; row < index.size(); row++) {
            boolean worth = false;
            for (int l = 0; l < width; l++) {
                float weight = weights[row * width + l];
                bytes[kept * width + l] = (byte) Math.round(weight / step);
                worth |= Math.abs(weight) >= settings.prune();
            }
            if (worth) {
                keys[kept++] = index.key(row);
            }
        }
        return new TagModel(
                labels, Arrays.copyOf(keys, kept), Arrays.copyOf(bytes, kept * width), step, follow, Calibration.NONE);
    }
}
