package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.Span;
import java.util.Objects;

/**
 * What stands between two quotation marks, whoever said it and whether anybody did. Never longer than its block.
 *
 * @param span where it stands, its marks included
 * @param content where the words between the marks stand, without white space at the ends
 * @param kind what marks it has
 * @param depth how many other quotations of the same block it stands in
 * @param open whether it has no closing mark and therefore ends with its block
 * @param continued whether it has no closing mark because the next paragraph opens it again
 */
public record Quotation(Span span, Span content, Kind kind, int depth, boolean open, boolean continued) {

    /** What marks a quotation has. */
    public enum Kind {
        /** Double marks, or a pair such as {@code ``} and {@code ''}, {@code «} and {@code »}. */
        DOUBLE,
        /** Single marks. */
        SINGLE
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the content reaches past the marks, the depth is negative, or a quotation
     *     that is not open is continued
     */
    public Quotation {
        Objects.requireNonNull(kind, "kind");
        if (!span.encloses(content)) {
            throw new IllegalArgumentException("content: " + content + " reaches past " + span);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth: must not be negative, was " + depth);
        }
        if (continued && !open) {
            throw new IllegalArgumentException("continued: only what is open goes on in the next paragraph");
        }
    }
}
