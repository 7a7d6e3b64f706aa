package io.github.broadsheet;

/** How a quotation is written. */
public enum QuoteType {
    /** Marks around whole sentences of the speaker. */
    DIRECT,
    /** Marks around a part of a reported clause. */
    MIXED,
    /** A reported clause without marks. */
    INDIRECT,
    /** Paragraphs given as a quotation, without marks. */
    BLOCK,
    /** Marks around a term; nobody is quoted. */
    SCARE
}
