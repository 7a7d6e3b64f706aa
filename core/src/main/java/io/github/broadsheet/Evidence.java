package io.github.broadsheet;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * What made the library say so: the name of a rule or model, and a confidence where one was calibrated.
 *
 * @param rule the name of the rule or model
 * @param confidence the share of right answers among those like it, measured on text not seen in training, or empty
 */
public record Evidence(String rule, OptionalDouble confidence) implements Serializable {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the rule is blank or the confidence lies outside 0 to 1
     */
    public Evidence {
        Checks.notBlank(rule, "rule");
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("confidence: must lie between 0 and 1, was " + confidence);
        }
    }

    /**
     * Evidence of a rule that has no calibrated confidence.
     *
     * @param rule the name of the rule
     * @return the evidence
     */
    public static Evidence of(String rule) {
        return new Evidence(rule, OptionalDouble.empty());
    }

    /**
     * Serialised as its plain parts, since an optional is not serialisable.
     *
     * @return the parts
     */
    private Object writeReplace() {
        return new Serial(rule, confidence.orElse(Double.NaN));
    }

    private record Serial(String rule, double confidence) implements Serializable {

        private Object readResolve() {
            return Double.isNaN(confidence) ? of(rule) : new Evidence(rule, OptionalDouble.of(confidence));
        }
    }
}
