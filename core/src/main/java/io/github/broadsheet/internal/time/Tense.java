package io.github.broadsheet.internal.time;

/** When the verb beside a time says that something happens; in the order of the values in {@code words.txt}. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb stands near. */
    NONE
}
