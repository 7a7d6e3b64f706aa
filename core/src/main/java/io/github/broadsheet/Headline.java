package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;

/**
 * The title of an article: as it stands in the text, as the caller gave it, or both.
 *
 * @param text the title
 * @param span where it stands in the document's text; empty if the caller gave it and the text does not hold it
 * @param source METADATA if the caller gave it, else TEXT
 */
public record Headline(String text, Optional<Span> span, Source source) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Headline {
        Checks.notBlank(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(source, "source");
    }
}
