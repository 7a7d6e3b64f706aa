package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.resource.WordList;
import java.util.List;

/**
 * Decides which lines of a page are the body of the article: a linear chain with two states over the features of each
 * line, whose weights were learned (see {@code body-model.provenance.md}).
 */
final class BodyModel {

    final double[] weights;
    /** Score of passing from one state to the next: {@code transitions[from][to]}, state 1 is the body. */
    final double[][] transitions;

    BodyModel(double[] weights, double[][] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    static BodyModel load(String resource) {
        double[] weights = new double[BodyFeatures.count()];
        double[][] transitions = new double[2][2];
        for (WordList.Line line : WordList.lines(BodyModel.class, resource)) {
            List<String> columns = line.columns();
            double weight = Double.parseDouble(columns.get(1));
            String[] name = columns.get(0).split(":", 2);
            if (name[0].equals("transition")) {
                transitions[name[1].charAt(0) - '0'][name[1].charAt(1) - '0'] = weight;
            } else {
                weights[BodyFeatures.number(name[0], Integer.parseInt(name[1]))] = weight;
            }
        }
        return new BodyModel(weights, transitions);
    }

    /** For every line of a page the probability that it belongs to the body. */
    double[] probabilities(Page page) {
        return marginals(scores(BodyFeatures.of(page)));
    }

    double[] scores(int[][] features) {
        double[] scores = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            double sum = 0;
            for (int feature : features[i]) {
                sum += weights[feature];
            }
            scores[i] = sum;
        }
        return scores;
    }

    /** Forward and backward over the chain; every column is scaled to one, so nothing overflows on long pages. */
    double[] marginals(double[] scores) {
        int n = scores.length;
        double[][] forward = new double[n][2];
        for (int i = 0; i < n; i++) {
            double body = Math.exp(clip(scores[i]));
            for (int to = 0; to < 2; to++) {
                double in = i == 0
                        ? 1
                        : forward[i - 1][0] * Math.exp(transitions[0][to])
                                + forward[i - 1][1] * Math.exp(transitions[1][to]);
                forward[i][to] = in * (to == 1 ? body : 1);
            }
            scale(forward[i]);
        }
        double[] marginals = new double[n];
        double[] backward = {1, 1};
        for (int i = n - 1; i >= 0; i--) {
            double yes = forward[i][1] * backward[1];
            double no = forward[i][0] * backward[0];
            marginals[i] = yes / (yes + no);
            double body = Math.exp(clip(scores[i]));
            double zero = Math.exp(transitions[0][0]) * backward[0] + Math.exp(transitions[0][1]) * body * backward[1];
            double one = Math.exp(transitions[1][0]) * backward[0] + Math.exp(transitions[1][1]) * body * backward[1];
            backward = new double[] {zero, one};
            scale(backward);
        }
        return marginals;
    }

    private static double clip(double score) {
        return Math.max(-30, Math.min(30, score));
    }

    private static void scale(double[] column) {
        double sum = column[0] + column[1];
        column[0] /= sum;
        column[1] /= sum;
    }
}
