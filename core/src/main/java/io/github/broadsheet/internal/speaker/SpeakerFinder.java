package io.github.broadsheet.internal.speaker;

import io.github.broadsheet.Entity;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Quotes;
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
        Attributing attributing = new Attributing(tokens, sentences, referents, times);
        List<FoundQuote> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(FoundQuote::span));
        List<Quote> quotes = new ArrayList<>();
        Optional<Entity> before = Optional.empty();
        for (FoundQuote each : ordered) {
            Quote quote = attributing.quote("q" + (quotes.size() + 1), each, before);
            before = each.type() == QuoteType.SCARE ? before : quote.speaker().entity();
            quotes.add(quote);
        }
        return Quotes.of(quotes, referents.entities());
    }
}
