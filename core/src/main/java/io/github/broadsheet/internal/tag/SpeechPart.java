package io.github.broadsheet.internal.tag;

/** The parts of speech of Universal Dependencies, <a href="https://universaldependencies.org/u/pos/">version 2</a>. */
public enum SpeechPart {
    /** Adjective. */
    ADJ,
    /** Preposition. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary verb. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle: "to" before a verb, "not", the possessive ending. */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb. */
    VERB,
    /** Anything else. */
    X
}
