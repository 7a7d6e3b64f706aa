package io.github.broadsheet;

import java.util.Objects;

/** The argument checks that several nouns share; each names the parameter. */
final class Checks {

    private Checks() {}

    static String notBlank(String value, String parameter) {
        Objects.requireNonNull(value, parameter);
        if (value.isBlank()) {
            throw new IllegalArgumentException(parameter + ": must not be blank");
        }
        return value;
    }

    static void sameLength(Span span, String text) {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(
                    "text: has " + text.length() + " code units, but the span " + span + " has " + span.length());
        }
    }

    static void inside(Span span, int length, String parameter) {
        if (span.end() > length) {
            throw new IllegalArgumentException(
                    parameter + ": " + span + " reaches past the end of the text at " + length);
        }
    }
}
