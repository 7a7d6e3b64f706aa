package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Document;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.SampleDocument;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

    private static final JsonWriter WITH_TEXT =
            JsonWriter.builder().withText(true).build();
    private static final Evidence TEST = Evidence.of("test");

    /** Any text, half surrogates and line ends of every kind among it. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("ab \"\\/\n\r\t\f\u0000\u0085\u2028\u2029\ud83d\ude00\ufeff\uffff“’\u007f")
                .ofMaxLength(40);
        return Arbitraries.oneOf(anything, awkward);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Combinators.combine(texts(), Arbitraries.longs()).as(JsonProperties::document);
    }

    private static Document document(String text, long seed) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1 + random.nextInt(text.length() - at);
            BlockType type = BlockType.values()[random.nextInt(BlockType.values().length)];
            blocks.add(new Block(type, Span.of(at, end), text.substring(at, end), TEST));
            at = end + random.nextInt(3);
        }
        List<Entity> entities = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Block block : blocks) {
            Entity entity = entity("e" + entities.size(), block, random);
            entities.add(entity);
            quotes.add(quote("q" + quotes.size(), block, entity, random));
        }
        Entities all = Entities.of(entities);
        return Document.builder(
                        Article.builder(text).id("x" + seed).meta("title", text).build())
                .producer(SampleDocument.PRODUCER)
                .blocks(blocks)
                .entities(all)
                .quotes(Quotes.of(quotes, all))
                .build();
    }

    private static Entity entity(String id, Block block, Random random) {
        EntityType type = EntityType.values()[random.nextInt(EntityType.values().length)];
        Mention.Kind kind = Mention.Kind.values()[random.nextInt(3)];
        Mention mention = new Mention(block.span(), block.text(), kind, random.nextBoolean(), block);
        return Entity.builder(id, type, id + block.text())
                .mentions(List.of(mention))
                .roles(random.nextBoolean() ? List.of(new Phrase(block.span(), block.text())) : List.of())
                .evidence(TEST)
                .build();
    }

    private static Quote quote(String id, Block block, Entity entity, Random random) {
        Phrase phrase = new Phrase(block.span(), block.text());
        List<Speaker> speakers = List.of(
                new Speaker.Named(phrase, entity, Optional.of(phrase)),
                new Speaker.Described(phrase, Optional.empty()),
                new Speaker.Unknown("a reason"),
                new Speaker.Unknown("a reason", Optional.of(entity)));
        QuoteType type = QuoteType.values()[random.nextInt(QuoteType.values().length)];
        boolean more = random.nextInt(3) == 0;
        return Quote.builder(id, type, block.span(), block.text(), speakers.get(random.nextInt(speakers.size())))
                .negated(random.nextBoolean())
                .nested(more ? List.of(quote(id + ".1", block, entity, random)) : List.of())
                .evidence(TEST)
                .build();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll("documents") Document document) {
        Same.assertSame(document, JsonReader.standard().read(WITH_TEXT.toJson(document)));
        Same.assertSame(
                document, JsonReader.standard().read(JsonWriter.standard().toJson(document), document.text()));
    }

    @Property(tries = 200)
    void writingAgainGivesTheSame(@ForAll("documents") Document document) {
        String json = WITH_TEXT.toJson(document);
        assertEquals(json, WITH_TEXT.toJson(JsonReader.standard().read(json)));
    }

    @Property(tries = 200)
    void everyDocumentKeepsToTheSchema(@ForAll("documents") Document document) throws IOException {
        assertEquals(List.of(), Schema.faults(WITH_TEXT.toJson(document)));
    }

    @Property(tries = 200)
    void aDocumentIsOneLineForEveryReader(@ForAll("documents") Document document) {
        assertEquals(1, WITH_TEXT.toJson(document).split("\\R", -1).length);
    }
}
