package io.github.broadsheet.internal.speaker;

import io.github.broadsheet.Entity;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.coref.Referents;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gives each quotation its speaker: an entity of the article, a description, or a reason why there is none. */
public final class SpeakerFinder {

    /** Makes a finder, which any number of threads may share. */
    public SpeakerFinder() {}

    /**
     * Gives quotations their speakers and the days on which they were said.
     *
     * @param sentences the sentences of the article, in order
     * @param found the quotations with the noun phrases of their speakers
     * @param referents whom names, descriptions and pronouns mean
     * @param times the time expressions of the article
     * @return the quotes, with ids {@code q1}, {@code q2} … in the order of the text
     */
    public Quotes attribute(
            List<TokenizedSentence> sentences,
            List<FoundQuote> found,
            Referents referents,
            List<TimeExpression> times) {
        Objects.requireNonNull(sentences, "sentences");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(referents, "referents");
        Objects.requireNonNull(times, "times");
        if (sentences.isEmpty()) {
            return Quotes.of(List.of(), referents.entities());
        }
        TokenTable tokens = sentences.get(0).tokens();
        Heads heads = new Heads(tokens, referents);
        SpeechDates dates = new SpeechDates(tokens, sentences, times);
        List<FoundQuote> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(FoundQuote::span));
        List<Quote> quotes = new ArrayList<>();
        Optional<Entity> before = Optional.empty();
        for (FoundQuote each : ordered) {
            String id = "q" + (quotes.size() + 1);
            Speaker speaker = each.speakerSpan().isPresent()
                    ? heads.speaker(each.speakerSpan().get(), each, before)
                    : new Speaker.Unknown(reason(each, before));
            before = each.type() == QuoteType.SCARE ? before : speaker.entity();
            quotes.add(quote(id, each, speaker, tokens, dates));
        }
        return Quotes.of(quotes, referents.entities());
    }

    /** Why there is no speaker, and who spoke before, who is the next best guess. */
    private static String reason(FoundQuote quote, Optional<Entity> before) {
        if (quote.type() == QuoteType.SCARE) {
            return "the marks set off a term";
        }
        String reason = quote.cue().isPresent() ? "no subject beside the cue" : "no cue near the words";
        return before.map(entity -> reason + "; " + entity.name() + " spoke before")
                .orElse(reason);
    }

    private static Quote quote(String id, FoundQuote found, Speaker speaker, TokenTable tokens, SpeechDates dates) {
        Span span = found.span();
        Quote.Builder quote = Quote.builder(
                        id, found.type(), span, tokens.source().cut(span.begin(), span.end()), speaker)
                .kind(found.kind())
                .content(found.content())
                .negated(found.negated())
                .modality(found.modality())
                .evidence(Evidence.of(found.rule()));
        found.clause().ifPresent(quote::clause);
        found.cue().ifPresent(quote::cue);
        found.addressee().ifPresent(quote::addressee);
        found.venue().ifPresent(quote::venue);
        found.carrier().ifPresent(quote::carrier);
        dates.of(found).ifPresent(quote::date);
        return quote.build();
    }
}
