package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.internal.sentence.MarkStates.Act;
import java.util.Arrays;

/**
 * Finds what each mark of a block does, so that the whole costs least: the cheapest path through {@link MarkStates}.
 *
 * <p>Takes time and memory in proportion to the number of marks.
 */
final class MarkPath {

    private static final double SAME_MARKS_INSIDE = 3.5;
    private static final double CLOSING_MARK_MISSING = 2.7;
    private static final double DOUBLE_LEFT_OPEN = 2.5;
    private static final double SINGLE_LEFT_OPEN = 3;
    private static final double GOES_ON = 0.3;

    private static final Act[] ACTS = Act.values();

    private final byte[] acts;
    private final byte[] origins;
    private double[] costs = new double[MarkStates.COUNT];
    private double[] next = new double[MarkStates.COUNT];
    private int size;

    MarkPath(int marks) {
        acts = new byte[marks * MarkStates.COUNT];
        origins = new byte[marks * MarkStates.COUNT];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
    }

    /** Adds the mark that the reader has just read. */
    void add(MarkReader mark) {
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        boolean doubled = mark.isDouble();
        for (int state = 0; state < MarkStates.COUNT; state++) {
            if (costs[state] == Double.POSITIVE_INFINITY) {
                continue;
            }
            boolean inside = MarkStates.isInside(state, doubled);
            step(state, state, Act.NONE, mark.ignore());
            step(state, MarkStates.afterClose(state, doubled), Act.CLOSE, mark.close());
            double opening = mark.open() + (inside ? SAME_MARKS_INSIDE : 0);
            step(state, MarkStates.afterOpen(state, doubled), Act.OPEN, opening);
            if (inside) {
                step(state, state, Act.REOPEN, mark.open() + CLOSING_MARK_MISSING);
            }
        }
        double[] spare = costs;
        costs = next;
        next = spare;
        size++;
    }

    private void step(int from, int to, Act act, double cost) {
        if (to >= 0 && costs[from] + cost < next[to]) {
            next[to] = costs[from] + cost;
            acts[size * MarkStates.COUNT + to] = (byte) act.ordinal();
            origins[size * MarkStates.COUNT + to] = (byte) from;
        }
    }

    /**
     * What each mark does.
     *
     * @param doubleGoesOn whether the next paragraph begins with a double mark
     * @param singleGoesOn whether the next paragraph begins with a single mark
     */
    Act[] best(boolean doubleGoesOn, boolean singleGoesOn) {
        int state = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int end = 0; end < MarkStates.COUNT; end++) {
            double cost = costs[end]
                    + leftOpen(MarkStates.open(end, true), DOUBLE_LEFT_OPEN, doubleGoesOn)
                    + leftOpen(MarkStates.open(end, false), SINGLE_LEFT_OPEN, singleGoesOn);
            if (cost < least) {
                least = cost;
                state = end;
            }
        }
        Act[] best = new Act[size];
        for (int i = size - 1; i >= 0; i--) {
            int cell = i * MarkStates.COUNT + state;
            best[i] = ACTS[acts[cell]];
            state = origins[cell];
        }
        return best;
    }

    private static double leftOpen(int count, double each, boolean goesOn) {
        return count == 0 ? 0 : (goesOn ? GOES_ON : each) + (count - 1) * each;
    }
}
