package io.github.broadsheet;

/** Where a fact about the whole article comes from. */
public enum Source {
    /** The caller gave it; it wins over anything in the text. */
    METADATA,
    /** It is written in the text, such as a date line or a byline. */
    TEXT,
    /** It follows from evidence in the text. */
    INFERRED
}
