package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.Optional;

/**
 * A cue of a unit with its speaker, and on which side of it the content stands; all places are items of the unit.
 *
 * @param order where the content stands
 * @param kind what the cue reports
 * @param cue the cue; empty where a colon or dash stands for it
 * @param speaker the noun phrase of the speaker
 * @param from where the words that attribute begin
 * @param to where they end
 * @param extras what else the words tell
 * @param shape what the content is
 * @param rule what found it
 */
record Attribution(
        Order order,
        QuoteKind kind,
        Range cue,
        Optional<Range> speaker,
        int from,
        int to,
        Extras extras,
        Shape shape,
        String rule) {

    /** The rule of a verb that shares its subject with another. */
    static final String SAME_SUBJECT = "same-subject";

    /** The rule of "quoted as saying". */
    static final String RELAYED = "quoted-as-saying";

    /** Where the content stands. */
    enum Order {
        /** The content comes before it and may go on after it. */
        AFTER,
        /** The content comes after it. */
        BEFORE
    }

    /** What the content after a cue is. */
    enum Shape {
        /** A clause, an infinitive, or marked words: up to the end of the unit. */
        CLAUSE,
        /** A noun phrase: up to the next comma. */
        NOUN,
        /** A noun phrase up to the next marked words and with them. */
        MARKED
    }

    /**
     * What the words of an attribution tell besides.
     *
     * @param addressee who was told
     * @param venue where or by what means
     * @param carrier who passed it on
     * @param negated whether it was not said
     * @param modality how sure it is
     */
    record Extras(
            Optional<Range> addressee,
            Optional<Range> venue,
            Optional<Range> carrier,
            boolean negated,
            Modality modality) {

        static Extras none() {
            return new Extras(Optional.empty(), Optional.empty(), Optional.empty(), false, Modality.REPORTED);
        }

        Extras carriedBy(Optional<Range> other) {
            return new Extras(addressee, venue, other, negated, modality);
        }
    }

    Attribution carriedBy(Optional<Range> other) {
        return new Attribution(order, kind, cue, speaker, from, to, extras.carriedBy(other), shape, rule);
    }

    boolean isSameSubject() {
        return rule.equals(SAME_SUBJECT);
    }
}
