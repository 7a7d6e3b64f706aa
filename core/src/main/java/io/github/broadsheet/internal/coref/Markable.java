package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Block;
import java.util.Optional;

/**
 * A place that speaks of somebody or something: a name, a description or a pronoun.
 *
 * @param form how it speaks
 * @param sentence the number of its sentence
 * @param first the number of its first token
 * @param last one more than the number of its last token
 * @param block the block that it stands in
 * @param traits what stands around it
 * @param quote the number of the stretch between quotation marks that it stands in, or -1
 * @param pronoun the pronoun that it is
 * @param referent what it means, where that is known at once
 * @param rule what told what it means
 */
record Markable(
        Form form,
        int sentence,
        int first,
        int last,
        Block block,
        Traits traits,
        int quote,
        Optional<Lexicon.Pronoun> pronoun,
        Optional<Referent> referent,
        String rule) {

    /** How a place speaks of something; the order is that of the values of the signals. */
    enum Form {
        NAME,
        DEFINITE,
        INDEFINITE,
        PRONOUN
    }

    /**
     * What stands around a markable.
     *
     * @param leads whether it is the first of its sentence
     * @param acts whether a verb follows
     * @param tied whether a preposition stands before it
     * @param owns whether a possessive ending follows, or it is a possessive pronoun
     * @param joined whether "and" stands beside it
     * @param clause the number of its clause in the sentence, roughly
     */
    record Traits(boolean leads, boolean acts, boolean tied, boolean owns, boolean joined, int clause) {}

    Markable of(Referent meant, String by) {
        return new Markable(form, sentence, first, last, block, traits, quote, pronoun, Optional.of(meant), by);
    }
}
