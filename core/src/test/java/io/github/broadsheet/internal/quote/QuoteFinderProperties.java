package io.github.broadsheet.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Quote;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.HostileText;
import io.github.broadsheet.internal.text.SpecFile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteFinderProperties {

    private static final List<String> PIECES = List.of(
            "Ruiz ",
            "the mayor ",
            "said ",
            "told ",
            "that ",
            "“It is over” ",
            "“No,” ",
            "\"",
            ", ",
            ". ",
            "and ",
            "according to ",
            "as saying ",
            "was quoted ",
            ": ",
            "– ",
            "he ",
            "in a statement ",
            "\n\n",
            "“",
            "adding ",
            "called ",
            "described ",
            "as ",
            "not ",
            "to ",
            "; ",
            "(",
            ")",
            "who ",
            "’s ",
            "claim ",
            "urged ",
            "did ");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                HostileText.any(), Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)));
    }

    @Property(tries = 2000)
    void anyTextGivesQuotesThatCutTheirText(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 200)
    void givesTheSameTwice(@ForAll("texts") String text) {
        assertEquals(QuoteTexts.find(text), QuoteTexts.find(text));
    }

    @Example
    void everyTruncationOfTheSpecificationIsRead() {
        for (String line : SpecFile.cases("quotes.txt")) {
            for (int end = 0; end <= line.length(); end++) {
                check(line.substring(0, end).replace(" ¶ ", "\n\n"));
            }
        }
    }

    @Example
    void longTextsOfOnePieceAreRead() {
        HostileText.repeated(20_000).forEach(QuoteFinderProperties::check);
        for (String piece : PIECES) {
            check(piece.repeat(20_000 / piece.length()));
            check(("Ruiz said " + piece).repeat(1_000));
        }
    }

    private static void check(String text) {
        Span before = Span.of(0, 0);
        int number = 0;
        for (Quote quote : QuoteTexts.attribute(text, List.of()).all()) {
            number++;
            assertEquals("q" + number, quote.id());
            assertTrue(before.compareTo(quote.span()) <= 0 || number == 1);
            before = quote.span();
            assertEquals(quote.text(), quote.span().of(text));
            quote.content()
                    .forEach(part -> assertTrue(!part.isEmpty() && quote.span().encloses(part)));
            quote.cue().ifPresent(cue -> assertEquals(cue.text(), cue.span().of(text)));
            quote.speaker()
                    .mention()
                    .ifPresent(mention ->
                            assertEquals(mention.text(), mention.span().of(text)));
            quote.clause().ifPresent(clause -> assertTrue(clause.encloses(quote.span())));
        }
    }
}
