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
    DETERMINER,
    /** What follows is past: "since May", "since taking office in May". */
    SINCE,
    FOR,
    BY,
    /** A clause of its own begins: "it will close, but on Monday it opened". */
    CONTRAST,
    AS,
    SOON,
    RECENTLY,
    UNTIL,
    /** A day near the day of writing follows, whatever the tense: "effective Feb. 1". */
    EFFECTIVE,
    /** What looks ahead after it did so in the past: "had been due". */
    HAD
}
