package io.github.broadsheet.internal.coref;

/** What a common noun means; the order is that of the values of the signals. */
enum NounKind {
    PERSON,
    GROUP,
    ORGANIZATION,
    PLACE,
    TIME,
    THING
}
