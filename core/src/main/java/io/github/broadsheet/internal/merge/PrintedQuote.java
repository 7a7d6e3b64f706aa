package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Passage;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Span;
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
 */
record PrintedQuote(
        long id, String document, String quote, int begin, int end, int[] words, String label, String speaker)
        implements Serializable {

    /** How many words a quote must have to be compared, and how many of these must be content words. */
    static final int LEAST_WORDS = 5;

    private static final int LEAST_CONTENT = 3;

    /** The quotes of a document that are long enough. */
    static Stream<PrintedQuote> of(Cast cast) {
        List<PrintedQuote> quotes = new ArrayList<>();
        List<KeptQuote> kept = cast.extract().quotes();
        for (int i = 0; i < kept.size(); i++) {
            int[] words = words(cast.extract().words(), kept.get(i));
            long content = Arrays.stream(words)
                    .filter(hash -> !FunctionWords.contains(hash))
                    .count();
            if (words.length >= LEAST_WORDS && content >= LEAST_CONTENT) {
                quotes.add(of(cast, i, kept.get(i), words));
            }
        }
        return quotes.stream();
    }

    private static PrintedQuote of(Cast cast, int index, KeptQuote quote, int[] words) {
        String label = quote.label().orElse("");
        return new PrintedQuote(
                ((long) cast.number() << Integer.SIZE) | index,
                cast.extract().id(),
                quote.id(),
                quote.span().begin(),
                quote.span().end(),
                words,
                label,
                quote.speaker() < 0
                        ? label
                        : cast.entities().get(quote.speaker()).name());
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

    Quotation.Printing printing() {
        Optional<String> said = label.isEmpty() ? Optional.empty() : Optional.of(label);
        return new Quotation.Printing(quote, new Passage(document, Span.of(begin, end)), said);
    }
}
