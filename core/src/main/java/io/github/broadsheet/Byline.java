package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;

/**
 * One author of an article.
 *
 * @param name the name alone, without "By", title or affiliation
 * @param kind a person, or an agency or desk
 * @param span where the name stands in the document's text; empty if only the caller knows it
 * @param source METADATA if the caller gave it, else TEXT
 */
public record Byline(String name, Kind kind, Optional<Span> span, Source source) {

    /** What wrote the article. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** A news agency, a desk or a paper. */
        AGENCY
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Byline {
        Checks.notBlank(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(source, "source");
    }
}
