package io.github.broadsheet;

/** How sure the article is that something was said or happened. */
public enum Modality {
    /** It is told as a fact. */
    REPORTED,
    /** It is expected: "is to say", "will announce". */
    EXPECTED,
    /** It is told as not having been so: "denied saying". */
    DENIED,
    /** It is planned: "will meet on Tuesday". */
    PLANNED,
    /** It depends on something: "would meet if", "could". */
    CONDITIONAL
}
