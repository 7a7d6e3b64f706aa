package io.github.broadsheet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The day that relative times in an article are reckoned from: the outlet's local day of publication.
 *
 * @param value the day
 * @param source who says so
 * @param evidence the rule that inferred it; empty unless the source is {@link Source#INFERRED}
 * @param span the words that it was inferred from; empty unless the source is {@link Source#INFERRED}
 */
public record DocumentDate(LocalDate value, Source source, Optional<Evidence> evidence, Optional<Span> span) {

    /** Checks the arguments. */
    public DocumentDate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(span, "span");
    }

    /**
     * A day that somebody gave or that the text says.
     *
     * @param value the day
     * @param source who says so
     */
    public DocumentDate(LocalDate value, Source source) {
        this(value, source, Optional.empty(), Optional.empty());
    }

    /**
     * A day that follows from words of the text.
     *
     * @param value the day
     * @param rule the rule that says so
     * @param span where the words stand
     * @return the date
     */
    public static DocumentDate inferred(LocalDate value, String rule, Span span) {
        return new DocumentDate(value, Source.INFERRED, Optional.of(Evidence.of(rule)), Optional.of(span));
    }
}
