package io.github.broadsheet;

import java.util.Objects;

/**
 * One part of an article's layout: a line, or hard-wrapped lines that belong together. Blocks do not overlap and are in
 * the order of the text; every line that is not blank lies in exactly one.
 *
 * @param type what it is
 * @param span where it stands, without white space at its ends
 * @param text exactly what stands there
 * @param evidence the rule that gave the type
 */
public record Block(BlockType type, Span span, String text, Evidence evidence) implements Located {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length
     */
    public Block {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(evidence, "evidence");
        Checks.sameLength(span, text);
    }
}
