package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotesTest {

    private final Document document = SampleDocument.document();
    private final Quotes quotes = document.quotes();

    private static List<String> ids(Quotes quotes) {
        return quotes.stream().map(Quote::id).toList();
    }

    private static Quote.Builder quote(String id, QuoteType type, int begin, int end, Speaker speaker) {
        Phrase words = Phrase.cut(SampleDocument.TEXT, begin, end);
        return Quote.builder(id, type, words.span(), words.text(), speaker).evidence(Evidence.of("test"));
    }

    @Test
    void tellsWhoSaidWhat() {
        Entity reed = document.entities().byId("e3").orElseThrow();
        assertEquals(List.of("q2", "q3"), ids(quotes.by(reed)));
        assertEquals(List.of("q2", "q3"), ids(quotes.by("Reed")));
        assertEquals(List.of("q1"), ids(quotes.by("Mayor")));
        assertEquals(List.of("q3"), ids(quotes.by(reed).ofType(QuoteType.DIRECT, QuoteType.BLOCK)));
        assertTrue(quotes.by("nobody").isEmpty());
    }

    @Test
    void tellsWhatIsSaidAboutSomebody() {
        Entities entities = document.allEntities();
        assertTrue(quotes.about("Reed").isEmpty());
        Phrase words = SampleDocument.words("Tom Reed said on Monday");
        Quote about = Quote.builder("q9", QuoteType.DIRECT, words.span(), words.text(), new Speaker.Unknown("a test"))
                .evidence(Evidence.of("test"))
                .build();
        Quotes more = Quotes.of(List.of(about, quotes.list().get(2)), entities);
        assertEquals(List.of("q9"), ids(more.about("Reed")));
        assertEquals(List.of("q9"), ids(more.about(entities.byId("e3").orElseThrow())));
        assertEquals(List.of("q9"), ids(more.unattributed()));
    }

    @Test
    void theClauseAroundCountsAsSaid() {
        Phrase clause = SampleDocument.words("Mayor Tom Reed said");
        Quote mixed = quote(
                        "q9",
                        QuoteType.MIXED,
                        clause.span().begin(),
                        clause.span().begin() + 5,
                        new Speaker.Unknown("a test"))
                .clause(clause.span())
                .build();
        assertEquals(
                List.of("q9"),
                ids(Quotes.of(List.of(mixed), document.allEntities()).about("Tom Reed")));
    }

    @Test
    void scareQuotesAreAskedForApart() {
        Quote scare = quote("s1", QuoteType.SCARE, 0, 7, new Speaker.Unknown("a term"))
                .build();
        List<Quote> given = new ArrayList<>(quotes.all());
        given.add(scare);
        Quotes with = Quotes.of(given, document.allEntities());
        assertEquals(List.of("q1", "q2", "q3"), ids(with));
        assertEquals(3, with.size());
        assertEquals(4, with.all().size());
        assertEquals(List.of("s1"), ids(with.scare()));
        assertEquals(List.of("s1"), ids(with.ofType(QuoteType.SCARE)));
        assertEquals(Optional.of(scare), with.byId("s1"));
        assertTrue(with.unattributed().isEmpty());
        assertNotEquals(quotes, with);
    }

    @Test
    void attributedIsSpeechWithASpeaker() {
        Quote thought = quote(
                        "q8",
                        QuoteType.INDIRECT,
                        0,
                        7,
                        new Speaker.Described(SampleDocument.words("mayor"), Optional.empty()))
                .kind(QuoteKind.THOUGHT)
                .build();
        Quotes with = Quotes.of(List.of(thought, quotes.list().get(1)), document.allEntities());
        assertEquals(List.of("q2"), ids(with.attributed()));
        assertEquals(List.of("q8"), ids(with.ofKind(QuoteKind.THOUGHT)));
    }

    @Test
    void isIterableAndInTheOrderOfTheText() {
        List<Quote> reversed = new ArrayList<>(quotes.all());
        java.util.Collections.reverse(reversed);
        Quotes again = Quotes.of(reversed, document.allEntities());
        assertEquals(quotes, again);
        assertEquals(quotes.hashCode(), again.hashCode());
        List<Quote> seen = new ArrayList<>();
        again.forEach(seen::add);
        assertEquals(quotes.list(), seen);
        assertEquals(seen.toString(), again.toString());
    }

    @Test
    void contentLiesInsideTheQuote() {
        Quote.Builder builder = quote("q9", QuoteType.DIRECT, 10, 20, new Speaker.Unknown("a test"));
        assertEquals(List.of(Span.of(10, 20)), builder.build().content());
        for (List<Span> bad :
                List.of(List.<Span>of(), List.of(Span.of(9, 12)), List.of(Span.of(12, 15), Span.of(14, 16)))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> builder.content(bad))
                    .getMessage()
                    .startsWith("content: "));
        }
    }

    @Test
    void aQuoteKeepsItsParts() {
        Phrase phrase = SampleDocument.words("reporters");
        Quote quote = quote("q9", QuoteType.DIRECT, 10, 20, new Speaker.Unknown("no cue"))
                .venue(phrase)
                .carrier(phrase)
                .addressee(phrase)
                .negated(true)
                .modality(Modality.DENIED)
                .build();
        assertEquals(Optional.of(phrase), quote.venue());
        assertEquals(Optional.of(phrase), quote.carrier());
        assertEquals(Optional.of(phrase), quote.addressee());
        assertTrue(quote.negated());
        assertEquals(Modality.DENIED, quote.modality());
        assertFalse(quote.isAttributed());
        assertTrue(quote.toString().startsWith("q9 DIRECT [10,20) no cue: "));
        Quote.Builder bare = Quote.builder("q9", QuoteType.DIRECT, Span.of(0, 1), "a", new Speaker.Unknown("no cue"));
        assertThrows(IllegalStateException.class, bare::build);
        assertThrows(IllegalArgumentException.class, () -> quote(" ", QuoteType.DIRECT, 1, 2, quote.speaker()));
    }
}
