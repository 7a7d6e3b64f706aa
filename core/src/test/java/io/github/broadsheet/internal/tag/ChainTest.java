package io.github.broadsheet.internal.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final int LABELS = 3;
    private static final int TOKENS = 4;
    private static final double EXACT = 1e-6;

    private final double[] follow = new double[LABELS * LABELS];
    private final float[] scores = new float[TOKENS * LABELS];
    private final long[] allowed = {7, 7, 5, 7};

    ChainTest() {
        Random random = new Random(3);
        for (int i = 0; i < follow.length; i++) {
            follow[i] = i == 5 ? 0 : Math.exp(random.nextDouble() * 2 - 1);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextFloat() * 4 - 2;
        }
    }

    @Test
    void theSumIsThatOverAllSequences() {
        Chain chain = run();
        assertEquals(Math.log(sum(new int[TOKENS], 0, -1, -1)), chain.logSum(), EXACT);
    }

    @Test
    void theShareOfALabelIsThatOfTheSequencesThatHaveIt() {
        Chain chain = run();
        double all = sum(new int[TOKENS], 0, -1, -1);
        for (int t = 0; t < TOKENS; t++) {
            for (int l = 0; l < LABELS; l++) {
                assertEquals(sum(new int[TOKENS], 0, t, l) / all, chain.share(t, l), EXACT);
            }
        }
    }

    @Test
    void theSharesOfPairsAddUpToThatOfTheLabel() {
        Chain chain = run();
        for (int l = 0; l < LABELS; l++) {
            double sum = 0;
            for (int k = 0; k < LABELS; k++) {
                sum += chain.share(2, k, l);
                assertEquals(chain.share(2, k, l), chain.share(1, new int[] {k, l}, 2), EXACT);
            }
            assertEquals(chain.share(2, l), sum, EXACT);
        }
    }

    private Chain run() {
        Chain chain = new Chain(LABELS, follow);
        chain.run(scores, TOKENS, allowed);
        return chain;
    }

    /** By brute force; a token may be held to one label. */
    private double sum(int[] path, int t, int heldToken, int heldLabel) {
        if (t == TOKENS) {
            double product = 1;
            for (int i = 0; i < TOKENS; i++) {
                product *=
                        Math.exp(scores[i * LABELS + path[i]]) * (i == 0 ? 1 : follow[path[i - 1] * LABELS + path[i]]);
            }
            return product;
        }
        double sum = 0;
        for (int l = 0; l < LABELS; l++) {
            if ((allowed[t] >>> l & 1) != 0 && (t != heldToken || l == heldLabel)) {
                path[t] = l;
                sum += sum(path, t + 1, heldToken, heldLabel);
            }
        }
        return sum;
    }
}
