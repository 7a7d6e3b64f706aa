package io.github.broadsheet;

/**
 * One word, number, mark, address or other smallest unit of a sentence; {@code "didn't"} is {@code did} and {@code n't},
 * {@code "Russia's"} is {@code Russia} and {@code 's}.
 *
 * @param span where it stands
 * @param text exactly what stands there
 */
public record Token(Span span, String text) implements Located {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length
     */
    public Token {
        Checks.sameLength(span, text);
    }
}
