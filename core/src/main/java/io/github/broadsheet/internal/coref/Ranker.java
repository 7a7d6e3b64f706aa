package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.resource.WordList;
import java.util.Locale;

/** The weights of the signals, as {@code pronoun-weights.tsv} has them. */
final class Ranker {

    private static final double[] WEIGHTS = load();

    private Ranker() {}

    private static double[] load() {
        double[] weights = new double[Signals.SIZE];
        for (WordList.Line line : WordList.lines(Ranker.class, "pronoun-weights.tsv")) {
            Signals.Signal signal = Signals.Signal.valueOf(line.column(0).toUpperCase(Locale.ROOT));
            weights[Signals.number(signal, line.integer(1), line.integer(2))] = Double.parseDouble(line.column(3));
        }
        return weights;
    }

    /** What the signals weigh together. */
    static double weigh(int[] signals) {
        double sum = 0;
        for (int signal : signals) {
            sum += WEIGHTS[signal];
        }
        return sum;
    }
}
