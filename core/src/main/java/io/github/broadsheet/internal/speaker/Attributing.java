package io.github.broadsheet.internal.speaker;

import io.github.broadsheet.Entity;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.coref.Referents;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the quotations of one text their speakers and days, those inside others too. */
final class Attributing {

    private final TokenTable tokens;
    private final Heads heads;
    private final SpeechDates dates;

    Attributing(TokenTable tokens, List<TokenizedSentence> sentences, Referents referents, List<TimeExpression> times) {
        this.tokens = tokens;
        this.heads = new Heads(tokens, referents);
        this.dates = new SpeechDates(tokens, sentences, times);
    }

    /** A quotation with its speaker, given who spoke before. */
    Quote quote(String id, FoundQuote found, Optional<Entity> before) {
        Speaker speaker = found.speakerSpan()
                .map(place -> heads.speaker(place, found, before))
                .orElseGet(() -> unknown(found, before));
        List<Quote> nested = new ArrayList<>();
        for (FoundQuote inside : found.nested()) {
            nested.add(quote(id + "." + (nested.size() + 1), inside, Optional.empty()));
        }
        return quote(id, found, speaker).nested(nested).build();
    }

    /** Why there is no speaker, and who spoke before, who is the next best guess. */
    private static Speaker unknown(FoundQuote quote, Optional<Entity> before) {
        if (quote.type() == QuoteType.SCARE) {
            return new Speaker.Unknown("the marks set off a term");
        }
        String reason = quote.cue().isPresent() ? "no subject beside the cue" : "no cue near the words";
        return new Speaker.Unknown(reason, before);
    }

    private Quote.Builder quote(String id, FoundQuote found, Speaker speaker) {
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
        return quote;
    }
}
