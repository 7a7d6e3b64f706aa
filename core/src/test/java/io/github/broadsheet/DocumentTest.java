package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final Document document = SampleDocument.document();

    private static Evidence test() {
        return Evidence.of("test");
    }

    private static void refused(String parameter, Consumer<Document.Builder> change) {
        Document.Builder builder = SampleDocument.builder();
        change.accept(builder);
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.startsWith(parameter + ": "), message);
    }

    @Test
    void answersWhatAnArticleIsMadeOf() {
        assertEquals("bridge", document.id());
        assertEquals(SampleDocument.TEXT, document.text());
        assertEquals(Status.ANALYZED, document.status());
        assertEquals("en", document.language());
        assertEquals(
                "Harbour bridge to close, mayor says",
                document.headline().orElseThrow().text());
        assertEquals("Ada Quill", document.bylines().get(0).name());
        assertEquals("2024-06-03", document.published().orElseThrow().value());
        assertEquals(Optional.empty(), document.updated());
        assertEquals(Source.TEXT, document.date().orElseThrow().source());
        assertEquals("PORT ELLERY", document.dateline().orElseThrow().place());
        assertEquals(4, document.times().size());
        assertEquals(1, document.timeline().size());
        assertEquals(2, document.tokens().size());
        assertEquals(Map.of("section", "local"), document.meta());
        assertEquals(SampleDocument.PRODUCER, document.producer());
        assertEquals("bridge: 5 blocks, 2 entities, 3 quotes", document.toString());
        assertEquals(Optional.empty(), document.title());
    }

    @Test
    void theBodyIsItsParagraphs() {
        assertEquals(2, document.paragraphs().size());
        assertEquals(
                document.blocks().get(3).text() + "\n\n"
                        + document.blocks().get(4).text(),
                document.body());
    }

    @Test
    void findsTheBlockAndSentenceAtAPlace() {
        Span he = SampleDocument.words("he told").span();
        assertEquals(
                document.sentences().get(2).span(),
                document.sentenceAt(he).orElseThrow().span());
        assertEquals(BlockType.PARAGRAPH, document.blockAt(he).orElseThrow().type());
        assertEquals(
                BlockType.HEADLINE,
                document.blockAt(Span.of(0, 0)).orElseThrow().type());
        assertEquals(
                Optional.empty(),
                document.sentenceAt(SampleDocument.words("By Ada").span()));
        int gap = SampleDocument.TEXT.indexOf("By Ada") - 1;
        assertEquals(Optional.empty(), document.blockAt(Span.of(gap, gap + 1)));
        assertEquals(Optional.empty(), document.blockAt(Span.of(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    @Test
    void ofSeveralTheOneThatSharesMostWins() {
        Span both = Span.of(30, SampleDocument.words("Quill").span().end());
        assertEquals(BlockType.BYLINE, document.blockAt(both).orElseThrow().type());
        assertEquals(
                BlockType.PARAGRAPH,
                document.blockAt(Span.of(0, SampleDocument.TEXT.length()))
                        .orElseThrow()
                        .type());
    }

    @Test
    void anEmptyPlaceBelongsToWhatFollowsIt() {
        String text = "a.b.";
        Document touching = Document.builder(Article.of(text))
                .producer(SampleDocument.PRODUCER)
                .sentences(List.of(new Sentence(Span.of(0, 2), "a."), new Sentence(Span.of(2, 4), "b.")))
                .build();
        assertEquals("b.", touching.sentenceAt(Span.of(2, 2)).orElseThrow().text());
        assertEquals("a.", touching.sentenceAt(Span.of(1, 1)).orElseThrow().text());
        assertEquals("b.", touching.sentenceAt(Span.of(4, 4)).orElseThrow().text());
    }

    @Test
    void hasAnIdOfItsTextIfNoneIsGiven() {
        Document anonymous = Document.builder(Article.of("abc"))
                .producer(SampleDocument.PRODUCER)
                .build();
        assertEquals("text-ba7816bf8f01", anonymous.id());
        assertEquals("und", anonymous.language());
    }

    @Test
    void everySpanLiesInsideTheText() {
        Span outside = Span.of(5, SampleDocument.TEXT.length() + 1);
        refused(
                "headline",
                builder -> builder.headline(Optional.of(new Headline("a", Optional.of(outside), Source.TEXT))));
        refused(
                "bylines",
                builder -> builder.bylines(
                        List.of(new Byline("a", Byline.Kind.PERSON, Optional.of(outside), Source.TEXT))));
        refused("sentences", builder -> builder.sentences(List.of(new Sentence(Span.of(1000, 1001), "a"))));
    }

    @Test
    void everyTextIsWhatStandsThere() {
        Phrase wrong = new Phrase(Span.of(0, 3), "wrg");
        refused(
                "published",
                builder -> builder.published(Optional.of(new Stamp("2024-06-03", Optional.of(wrong), Source.TEXT))));
        refused(
                "updated",
                builder -> builder.updated(Optional.of(new Stamp("2024-06-03", Optional.of(wrong), Source.TEXT))));
        refused(
                "dateline",
                builder -> builder.dateline(Optional.of(new Dateline(Span.of(0, 3), "wrg", "a", Optional.empty()))));
        refused("tokens", builder -> builder.tokens(List.of(new Token(Span.of(0, 3), "wrg"))));
        refused(
                "times",
                builder -> builder.times(List.of(TimeExpression.builder(Span.of(0, 3), "wrg", TimeType.DATE, "2024")
                        .evidence(test())
                        .build())));
        refused(
                "entities.roles",
                builder -> builder.entities(Entities.of(List.of(Entity.builder("e1", EntityType.PERSON, "a")
                        .roles(List.of(wrong))
                        .evidence(test())
                        .build()))));
        refused("quotes.cue", builder -> builder.quotes(quoted(wrong)));
    }

    private static Quotes quoted(Phrase cue) {
        Quote quote = Quote.builder("q1", QuoteType.DIRECT, Span.of(0, 3), "Har", new Speaker.Unknown("a test"))
                .cue(cue)
                .evidence(test())
                .build();
        return Quotes.of(List.of(quote), Entities.of(List.of()));
    }

    @Test
    void blocksAreInOrderAndApart() {
        Block first = new Block(BlockType.PARAGRAPH, Span.of(0, 3), "Har", test());
        Block second = new Block(BlockType.PARAGRAPH, Span.of(2, 4), "rb", test());
        refused("blocks", builder -> builder.blocks(List.of(first, second)));
        refused(
                "blocks",
                builder -> builder.blocks(List.of(new Block(BlockType.PARAGRAPH, Span.of(4, 5), "o", test()), first)));
    }

    @Test
    void mentionsInTheTitleCutTheTitle() {
        Document title = Document.builder(Article.of("Reed speaks"))
                .producer(SampleDocument.PRODUCER)
                .build();
        Block block = new Block(BlockType.HEADLINE, Span.of(0, 4), "Rees", test());
        Entity entity = Entity.builder("e1", EntityType.PERSON, "Rees")
                .titleMentions(List.of(new Mention(block.span(), "Rees", Mention.Kind.NAME, false, block)))
                .evidence(test())
                .build();
        refused(
                "entities.titleMentions",
                builder -> builder.title(Optional.of(title))
                        .entities(Entities.of(List.of(entity)))
                        .quotes(Quotes.of(List.of(), Entities.of(List.of())))
                        .timeline(Timeline.of(List.of())));
    }

    @Test
    void wantsAProducer() {
        assertThrows(
                IllegalStateException.class,
                () -> Document.builder(Article.of("")).build());
    }
}
