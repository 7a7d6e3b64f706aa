package io.github.broadsheet;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day that relative times in an article are reckoned from: the outlet's local day of publication.
 *
 * @param value the day
 * @param source who says so
 */
public record DocumentDate(LocalDate value, Source source) {

    /** Checks the arguments. */
    public DocumentDate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }
}
