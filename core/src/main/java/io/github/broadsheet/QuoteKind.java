package io.github.broadsheet;

/** What the cue of a quotation reports. */
public enum QuoteKind {
    /** Something said or written: "said", "according to". */
    SPEECH,
    /** Something thought or felt: "believes", "feared". */
    THOUGHT,
    /** Something done by speaking: "urged restraint". */
    ACT
}
