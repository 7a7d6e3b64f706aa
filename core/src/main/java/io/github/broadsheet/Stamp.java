package io.github.broadsheet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published or updated.
 *
 * @param value an ISO 8601 date, or a date and time with or without offset: {@code 2017-07-25T14:01-07:00}
 * @param phrase what the text says; empty if only the caller knows it
 * @param source METADATA if the caller gave it, else TEXT
 */
public record Stamp(String value, Optional<Phrase> phrase, Source source) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the value does not begin with an ISO date
     */
    public Stamp {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(source, "source");
        Article.localDay(value, "value");
    }

    /**
     * The local day.
     *
     * @return the date of {@link #value()}
     */
    public LocalDate date() {
        return Article.localDay(value, "value");
    }
}
