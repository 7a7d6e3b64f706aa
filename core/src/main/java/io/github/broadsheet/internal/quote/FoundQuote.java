package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quotation as the grammar of its sentence gives it; who its speaker is, is settled later.
 *
 * @param type how it is written
 * @param kind what its cue reports
 * @param span where it stands, its marks included
 * @param content the words said, without marks, in the order of the text; at least one stretch
 * @param clause the whole reported clause that marked words are a part of
 * @param cue the word that reports it, such as "said"
 * @param speakerSpan where the noun phrase stands that the grammar makes the speaker
 * @param addressee who was told
 * @param venue where or by what means it was said
 * @param carrier who passed it on
 * @param negated whether the article says that it was not said
 * @param modality how sure the article is that it was said
 * @param sentence which sentence it begins in, counted from zero
 * @param rule what found it
 * @param nested what the words said quote in their turn, in the order of the text
 */
public record FoundQuote(
        QuoteType type,
        QuoteKind kind,
        Span span,
        List<Span> content,
        Optional<Span> clause,
        Optional<Phrase> cue,
        Optional<Span> speakerSpan,
        Optional<Phrase> addressee,
        Optional<Phrase> venue,
        Optional<Phrase> carrier,
        boolean negated,
        Modality modality,
        int sentence,
        String rule,
        List<FoundQuote> nested) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if there is no content or it reaches past the span
     */
    public FoundQuote {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(rule, "rule");
        nested = List.copyOf(nested);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content: must not be empty");
        }
        for (Span part : content) {
            if (!span.encloses(part)) {
                throw new IllegalArgumentException("content: " + part + " reaches past " + span);
            }
        }
    }

    /** The same with what its words quote in their turn. */
    FoundQuote withNested(List<FoundQuote> inside) {
        return new FoundQuote(
                type,
                kind,
                span,
                content,
                clause,
                cue,
                speakerSpan,
                addressee,
                venue,
                carrier,
                negated,
                modality,
                sentence,
                rule,
                inside);
    }
}
