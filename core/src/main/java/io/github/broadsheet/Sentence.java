package io.github.broadsheet;

/**
 * One sentence of a document, without the white space around it; it never crosses the border of a block.
 *
 * @param span where it stands
 * @param text exactly what stands there
 */
public record Sentence(Span span, String text) implements Located {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length
     */
    public Sentence {
        Checks.sameLength(span, text);
    }
}
