package io.github.broadsheet;

/** How far an article was analysed. */
public enum Status {
    /** Every stage ran. */
    ANALYZED,
    /** The text is not English: blocks and sentences only, and nothing guessed. */
    UNSUPPORTED_LANGUAGE
}
