package io.github.broadsheet.internal.tag;

/**
 * A sentence to learn from.
 *
 * @param features the features of each token
 * @param allowed the labels that each token may have by what is annotated, as bits; several where the annotation is coarser
 *     than the labels, all where it says nothing
 * @param weight how much the sentence counts
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sample(int[][] features, long[] allowed, float weight) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the two differ in length or are empty
     */
    public Sample {
        if (features.length != allowed.length || features.length == 0) {
            throw new IllegalArgumentException("allowed: one for each token");
        }
    }
}
