package io.github.broadsheet.internal.quote;

/** A part that a small word can play around a cue; {@code words.txt} has them in small letters, with hyphens. */
enum WordClass {
    DETERMINER,
    POSSESSIVE,
    SUBJECT,
    PRONOUN,
    OBJECT,
    RELATIVE,
    NEGATION,
    AUXILIARY,
    BE,
    CHANT,
    FINITE,
    GIVING,
    MODAL,
    EXPECTED,
    CONCESSION,
    CONDITIONAL,
    EXPECTATION,
    ADVERB,
    PREPOSITION,
    LINK,
    CHAIN,
    ADVERBIAL,
    PAPER,
    PLACE,
    SUBORDINATOR,
    SENTENCE_ADJUNCT,
    QUESTION,
    COORDINATOR,
    AND,
    TIME,
    TIMEWORD,
    DOCUMENT,
    INTERVIEW,
    VENUE,
    NOUN_CUE,
    NOUN_FORM,
    QUIET,
    NOTHING,
    MORE,
    ROLE,
    PLURAL,
    SO_CALLED,
    SOURCE_VERB,
    EMPHATIC;

    /** The bit of this class in a set of classes. */
    long bit() {
        return 1L << ordinal();
    }
}
