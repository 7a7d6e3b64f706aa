package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Passage;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptQuote;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quote of a document with the hashes of its words.
 *
 * @param id the number of the document and that of the quote
 * @param label who said it by the document's words, or nothing
 * @param speaker the name of who said it, or nothing
 * @param figure the id of the entity that said it, or nothing
 * @param named the name of the speaker that stands beside the cue, if there is one
 */
record PrintedQuote(
        long id,
        int story,
        String document,
        String quote,
        int begin,
        int end,
        int[] words,
        String label,
        String speaker,
        String figure,
        List<NamedPlace> named)
        implements Serializable {

    /** How many words a quote must have to be compared, and how many of these must be content words. */
    static final int LEAST_WORDS = 5;

    private static final int LEAST_CONTENT = 3;

    /** The quotes of a document that are long enough. */
    static Stream<PrintedQuote> of(Cast cast, int story) {
        List<PrintedQuote> quotes = new ArrayList<>();
        List<KeptQuote> kept = cast.extract().quotes();
        List<KeptEntity> own = cast.extract().entities();
        for (int i = 0; i < kept.size(); i++) {
            int[] words = words(cast.extract().words(), kept.get(i));
            long content = Arrays.stream(words)
                    .filter(hash -> !FunctionWords.contains(hash))
                    .count();
            if (words.length >= LEAST_WORDS && content >= LEAST_CONTENT) {
                quotes.add(of(cast, own, story, i, kept.get(i), words));
            }
        }
        return quotes.stream();
    }

    private static PrintedQuote of(
            Cast cast, List<KeptEntity> own, int story, int index, KeptQuote quote, int[] words) {
        boolean known = quote.speaker() >= 0;
        String label = quote.label().orElse("");
        return new PrintedQuote(
                ((long) cast.number() << Integer.SIZE) | index,
                story,
                cast.extract().id(),
                quote.id(),
                quote.span().begin(),
                quote.span().end(),
                words,
                label,
                known ? cast.entities().get(quote.speaker()).name() : label,
                known ? cast.entities().get(quote.speaker()).id() : "",
                named(cast, own, quote));
    }

    private static List<NamedPlace> named(Cast cast, List<KeptEntity> own, KeptQuote quote) {
        return quote.named() < 0
                ? List.of()
                : CueName.place(own.get(quote.speaker()), quote.named())
                        .flatMap(place -> NamedPlace.of(cast, own, quote.speaker(), place))
                        .stream()
                        .toList();
    }

    private static int[] words(Words words, KeptQuote quote) {
        IntList hashes = new IntList(16);
        for (Span part : quote.parts()) {
            for (int i = part.begin(); i < part.end(); i++) {
                if (words.hash(i) != Words.BREAK) {
                    hashes.add(words.hash(i));
                }
            }
        }
        return hashes.toArray();
    }

    /** The number of the document. */
    int number() {
        return (int) (id >>> Integer.SIZE);
    }

    Quotation.Printing printing() {
        Optional<String> said = label.isEmpty() ? Optional.empty() : Optional.of(label);
        return new Quotation.Printing(quote, new Passage(document, Span.of(begin, end)), said);
    }
}
