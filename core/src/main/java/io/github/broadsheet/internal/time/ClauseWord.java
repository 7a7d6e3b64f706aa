package io.github.broadsheet.internal.time;

/** What a word tells of the verb beside it; in the order of the values in {@code words.txt}. */
enum ClauseWord {
    /** With "to" after it, what follows is to come: "agreed", "plan". */
    PROSPECT,
    TO,
    BE,
    /** A verb follows: "which expire". */
    RELATIVE,
    /** No verb follows, so that "a proposed merger" has no tense. */
    DETERMINER
}
