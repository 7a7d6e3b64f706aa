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
 * @param evidence what made the library say that it means its entity; for a name, see {@link Entity#evidence()} too
 */
public record Mention(Span span, String text, Kind kind, boolean metonym, Block block, Evidence evidence)
        implements Located {

    /** How a mention refers. */
    public enum Kind {
        /** By name: "Vladimir Bogdanov", "Bogdanov". */
        NAME,
        /** By description: "the Russian leader". */
        NOMINAL,
        /** By pronoun: "he". */
        PRONOUN;

        private Evidence evidence() {
            return Evidence.of(this == NAME ? "name" : this == NOMINAL ? "description" : "pronoun");
        }
    }

    /**
     * A mention of which no more is known than its kind.
     *
     * @param span where it stands
     * @param text exactly what stands there
     * @param kind name, description or pronoun
     * @param metonym whether a place stands for its government
     * @param block the block that it stands in
     * @throws IllegalArgumentException if span and text differ in length, or the mention lies outside its block
     */
    public Mention(Span span, String text, Kind kind, boolean metonym, Block block) {
        this(
                span,
                text,
                kind,
                metonym,
                block,
                Objects.requireNonNull(kind, "kind").evidence());
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
        Objects.requireNonNull(evidence, "evidence");
        if (!block.span().encloses(span)) {
            throw new IllegalArgumentException("span: " + span + " lies outside the block at " + block.span());
        }
    }
}
