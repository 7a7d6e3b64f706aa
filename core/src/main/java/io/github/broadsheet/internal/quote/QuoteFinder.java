package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds what is quoted in the article's own text, directly or not, and the words that report it. Captions, comments and
 * boilerplate give no quotations.
 */
public final class QuoteFinder {

    /** Makes a finder, which any number of threads may share. */
    public QuoteFinder() {}

    /**
     * Finds the quotations of an article.
     *
     * @param sentences its sentences, in order
     * @param marks its marked quotations, by where they begin
     * @param names the names found in the sentences
     * @return the quotations, by where they begin, the longer first
     */
    public List<FoundQuote> find(List<TokenizedSentence> sentences, List<Quotation> marks, List<FoundName> names) {
        Objects.requireNonNull(sentences, "sentences");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(names, "names");
        if (sentences.isEmpty()) {
            return List.of();
        }
        Words words = new Words(sentences.get(0).tokens(), names);
        List<Reading> readings = new ArrayList<>();
        List<Quotation> outer = marks.stream().filter(mark -> mark.depth() == 0).toList();
        for (Unit unit : new Units(sentences, 0, outer, words).make()) {
            readings.add(Reading.of(unit));
        }
        List<FoundQuote> found = new ArrayList<>();
        for (Reading reading : readings) {
            reading.spoken().forEach(spoken -> QuoteBuilder.add(reading.unit(), spoken, found));
        }
        new Leftovers(found).read(readings);
        BlockQuotes.read(readings, found);
        Interviews.read(readings, found);
        NestedQuotes nested = new NestedQuotes(sentences, marks, words);
        return nested.read(Continuations.join(readings, found)).stream()
                .sorted(Comparator.comparing(FoundQuote::span))
                .toList();
    }
}
