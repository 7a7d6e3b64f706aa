package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;

/**
 * The words before a report that say from where and when it was sent: {@code MOSCOW, March 2 (Reuters) -}. It stands
 * inside the paragraph that it opens.
 *
 * @param span where it stands, from the place to the dash
 * @param text exactly what stands there
 * @param place the place, as written
 * @param value the TIMEX3 value of its date, such as {@code XXXX-03-02}, if it has one
 */
public record Dateline(Span span, String text, String place, Optional<String> value) implements Located {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length, or the place is blank
     */
    public Dateline {
        Checks.sameLength(span, text);
        Checks.notBlank(place, "place");
        Objects.requireNonNull(value, "value");
    }
}
