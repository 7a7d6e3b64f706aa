package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.Optional;

/**
 * What stands after a cue verb.
 *
 * @param kind what kind of complement
 * @param at where it begins
 * @param addressee who is told
 * @param venue where or by what means
 */
record Follow(Kind kind, int at, Optional<Range> addressee, Optional<Range> venue) {

    /** The kinds of complement, and the ways in which there is none. */
    enum Kind {
        QUOTE,
        COLON,
        THAT,
        CLAUSE,
        WHETHER,
        TO,
        OBJECT_TO,
        NOUN,
        AS,
        NAMING,
        COMMA,
        END,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether no complement follows. */
    boolean isClosed() {
        return kind == Kind.END || kind == Kind.COMMA || kind == Kind.OTHER;
    }
}
