package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The terms of one document or entry with their weights, of length 1. Terms are hashes, in ascending order. */
final class TermVector implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] terms;
    private final float[] weights;

    private TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The vector of a list of terms, each as often as it occurs; rare terms weigh more, repeated ones a little more. */
    static TermVector of(int[] occurrences, IntToDoubleFunction rarity) {
        int[] sorted = occurrences.clone();
        Arrays.sort(sorted);
        int[] terms = new int[sorted.length];
        float[] weights = new float[sorted.length];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < sorted.length; ) {
            int next = i;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            double weight = (1 + Math.log(next - i)) * rarity.applyAsDouble(sorted[i]);
            terms[size] = sorted[i];
            weights[size++] = (float) weight;
            squares += weight * weight;
            i = next;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < size; i++) {
            weights[i] /= length;
        }
        return new TermVector(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size));
    }

    /** The cosine of the angle between two vectors: 1 for the same terms, 0 for none shared. */
    double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Of the terms that pass a test, those that weigh most, the heaviest first. */
    int[] heaviest(int count, IntPredicate test) {
        return IntStream.range(0, terms.length)
                .filter(i -> test.test(terms[i]))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> terms[i]))
                .limit(count)
                .mapToInt(i -> terms[i])
                .toArray();
    }
}
