package io.github.broadsheet.internal.coref;

/** Classes of small words, as {@code words.txt} names them. */
enum WordClass {
    ADVERB,
    AUXILIARY,
    BELIEVED,
    COORDINATOR,
    DEFINITE,
    EXPLETIVE,
    INDEFINITE,
    INTERVIEW,
    LINKING,
    POSSESSIVE,
    PLACING,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    REPORTING,
    SUBORDINATOR,
    TEAM,
    VERB,
    WEATHER;

    /** Its bit in a set of classes. */
    int bit() {
        return 1 << ordinal();
    }
}
