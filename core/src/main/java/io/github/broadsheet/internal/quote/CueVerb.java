package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteKind;
import java.util.Set;

/**
 * A verb that reports speech, thought, or an act of speech.
 *
 * @param lemma its base form
 * @param particle the word that must follow, "-" for none
 * @param kind what it reports
 * @param frames how its content can stand to it
 */
record CueVerb(String lemma, String particle, QuoteKind kind, Set<Frame> frames) {

    /** How the content of a cue can stand to it; {@code cues.txt} has them in small letters, with hyphens. */
    enum Frame {
        /** Marked words before or after it. */
        QUOTE,
        /** A clause without marks before it: "The bridge is safe, she said". */
        AFTER,
        /** A clause with "that". */
        THAT,
        /** A clause without "that". */
        CLAUSE,
        /** Who is told stands between it and the content. */
        ADDRESSEE,
        /** An indirect question. */
        WHETHER,
        /** An infinitive. */
        TO,
        /** An object and an infinitive: "urged residents to leave". */
        OBJECT_TO,
        /** A noun phrase. */
        NOUN,
        /** "described it as". */
        AS,
        /** "called it". */
        NAMING,
        /** An infinitive after its passive: "is said to be safe". */
        RAISED,
        /** Only a paper as its subject reports by it: "the study found". */
        PAPER,
        /** It tells what somebody did not do: "declined to". */
        NEGATIVE,
        /** It tells what somebody says is not so: "denied". */
        DENIED,
        /** It tells of a face or a voice, and of speech only in the sentence of the words: "nodded". */
        GESTURE
    }

    /** The forms of a verb, in the order in which {@code cues.txt} has them. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    CueVerb {
        frames = Set.copyOf(frames);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    boolean hasParticle() {
        return !particle.equals("-");
    }
}
