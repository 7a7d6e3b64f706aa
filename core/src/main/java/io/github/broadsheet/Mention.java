package io.github.broadsheet;

import java.util.Objects;

/**
 * One place in the text that speaks of an entity.
 *
 * @param span where it stands; a possessive and a title stand outside
 * @param text exactly what stands there
 * @param kind name, description or pronoun
 * @param metonym whether a place stands for its government, as in "Pyongyang declared"
 * @param block the block that it stands in
 */
public record Mention(Span span, String text, Kind kind, boolean metonym, Block block) implements Located {

    /** How a mention refers. */
    public enum Kind {
        /** By name: "Vladimir Bogdanov", "Bogdanov". */
        NAME,
        /** By description: "the Russian leader". */
        NOMINAL,
        /** By pronoun: "he". */
        PRONOUN
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length, or the mention lies outside its block
     */
    public Mention {
        Checks.sameLength(span, text);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(block, "block");
        if (!block.span().encloses(span)) {
            throw new IllegalArgumentException("span: " + span + " lies outside the block at " + block.span());
        }
    }
}
