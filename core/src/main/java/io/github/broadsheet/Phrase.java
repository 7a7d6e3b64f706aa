package io.github.broadsheet;

/**
 * A stretch of text that plays a part in something larger: the cue of a quotation, the role of a person, an addressee.
 *
 * @param span where it stands
 * @param text exactly what stands there
 */
public record Phrase(Span span, String text) implements Located {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length
     */
    public Phrase {
        Checks.sameLength(span, text);
    }

    /**
     * The phrase at a place of a text.
     *
     * @param text the whole text
     * @param begin offset of the first code unit
     * @param end offset after the last code unit
     * @return the phrase
     */
    public static Phrase cut(CharSequence text, int begin, int end) {
        Span span = new Span(begin, end);
        return new Phrase(span, span.of(text));
    }
}
