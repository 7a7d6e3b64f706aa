package io.github.broadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A small article with something of everything, taken apart by hand. The example of docs/json-format.md. */
public final class SampleDocument {

    public static final String TEXT = """
            Harbour bridge to close, mayor says

            By Ada Quill
            June 3, 2024

            PORT ELLERY, June 3 - Mayor Tom Reed said on Monday the old bridge was "beyond repair".

            "We close it on July 1," he told reporters.
            """;

    public static final Producer PRODUCER = new Producer("1", "0.1.0", "4f2a9c", "b07e11");

    private static final Evidence BY_HAND = Evidence.of("by-hand");

    private final List<Block> blocks = new ArrayList<>();

    private SampleDocument() {
        block(BlockType.HEADLINE, "Harbour bridge to close, mayor says");
        block(BlockType.BYLINE, "By Ada Quill");
        block(BlockType.PUBLISHED, "June 3, 2024");
        block(BlockType.PARAGRAPH, TEXT.lines().skip(5).findFirst().orElseThrow());
        block(BlockType.PARAGRAPH, "\"We close it on July 1,\" he told reporters.");
    }

    /** The whole document. */
    public static Document document() {
        return builder().build();
    }

    /** The whole document, to be changed. */
    public static Document.Builder builder() {
        return new SampleDocument().parts();
    }

    /** Some words of the text. */
    public static Phrase words(String words) {
        return words(TEXT, words);
    }

    /** Some words of a text. */
    public static Phrase words(String text, String words) {
        int begin = text.indexOf(words);
        return Phrase.cut(text, begin, begin + words.length());
    }

    private static Phrase part(String around, String words) {
        int begin = TEXT.indexOf(around) + around.indexOf(words);
        return Phrase.cut(TEXT, begin, begin + words.length());
    }

    private Document.Builder parts() {
        Entity quill = entity("e1", EntityType.PERSON, "Ada Quill")
                .mentions(List.of(mention(words("Ada Quill"), Mention.Kind.NAME)))
                .build();
        Entity port = entity("e2", EntityType.LOCATION, "Port Ellery")
                .mentions(List.of(mention(words("PORT ELLERY"), Mention.Kind.NAME)))
                .build();
        Entity reed = entity("e3", EntityType.PERSON, "Tom Reed")
                .knownAs("register", "17")
                .roles(List.of(words("Mayor")))
                .mentions(List.of(
                        mention(part("he told", "he"), Mention.Kind.PRONOUN),
                        mention(words("Tom Reed"), Mention.Kind.NAME)))
                .build();
        Entities entities = Entities.of(List.of(quill, port, reed));
        Phrase closing = words("We close it on July 1,");
        TimelineEntry entry = new TimelineEntry(
                "t1",
                "2024-07-01",
                DateRange.on(LocalDate.of(2024, 7, 1)),
                closing.span(),
                closing.text(),
                List.of(reed),
                Modality.PLANNED,
                BY_HAND);
        return Document.builder(Article.builder(TEXT)
                        .id("bridge")
                        .meta("section", "local")
                        .build())
                .producer(PRODUCER)
                .language("en")
                .headline(headline())
                .bylines(List.of(new Byline(
                        "Ada Quill",
                        Byline.Kind.PERSON,
                        Optional.of(words("Ada Quill").span()),
                        Source.TEXT)))
                .published(Optional.of(new Stamp("2024-06-03", Optional.of(words("June 3, 2024")), Source.TEXT)))
                .date(Optional.of(new DocumentDate(LocalDate.of(2024, 6, 3), Source.TEXT)))
                .dateline(Optional.of(dateline()))
                .blocks(blocks)
                .sentences(List.of(sentence(0), sentence(3), sentence(4)))
                .tokens(List.of(token("Harbour"), token("bridge")))
                .times(times())
                .entities(entities)
                .quotes(Quotes.of(quotes(reed), entities))
                .timeline(Timeline.of(List.of(entry)));
    }

    private static List<Quote> quotes(Entity reed) {
        Phrase closing = words("Harbour bridge to close");
        Phrase mixed = words("\"beyond repair\"");
        Phrase direct = words("\"We close it on July 1,\"");
        Phrase he = part("he told", "he");
        Speaker mayor = new Speaker.Described(words("mayor"), Optional.empty());
        return List.of(
                Quote.builder("q1", QuoteType.INDIRECT, closing.span(), closing.text(), mayor)
                        .cue(words("says"))
                        .evidence(BY_HAND)
                        .build(),
                Quote.builder(
                                "q2",
                                QuoteType.MIXED,
                                mixed.span(),
                                mixed.text(),
                                new Speaker.Named(words("Tom Reed"), reed, Optional.of(words("Mayor"))))
                        .content(List.of(words("beyond repair").span()))
                        .clause(words("the old bridge was \"beyond repair\"").span())
                        .cue(words("said"))
                        .date(LocalDate.of(2024, 6, 3))
                        .evidence(BY_HAND)
                        .build(),
                Quote.builder(
                                "q3",
                                QuoteType.DIRECT,
                                direct.span(),
                                direct.text(),
                                new Speaker.Named(he, reed, Optional.empty()))
                        .content(List.of(words("We close it on July 1,").span()))
                        .cue(words("told"))
                        .addressee(words("reporters"))
                        .evidence(new Evidence("by-hand", OptionalDouble.of(0.9)))
                        .build());
    }

    private static List<TimeExpression> times() {
        return List.of(
                date(words("June 3, 2024"), "2024-06-03"),
                date(part("June 3 - ", "June 3"), "2024-06-03"),
                date(words("Monday"), "2024-06-03"),
                date(words("July 1"), "2024-07-01"));
    }

    private static TimeExpression date(Phrase words, String value) {
        return TimeExpression.builder(words.span(), words.text(), TimeType.DATE, value)
                .evidence(BY_HAND)
                .build();
    }

    private Optional<Headline> headline() {
        Block first = blocks.get(0);
        return Optional.of(new Headline(first.text(), Optional.of(first.span()), Source.TEXT));
    }

    private static Dateline dateline() {
        Phrase words = words("PORT ELLERY, June 3 -");
        return new Dateline(words.span(), words.text(), "PORT ELLERY", Optional.of("XXXX-06-03"));
    }

    private void block(BlockType type, String words) {
        Phrase phrase = words(words);
        blocks.add(new Block(type, phrase.span(), phrase.text(), BY_HAND));
    }

    private Sentence sentence(int block) {
        return new Sentence(blocks.get(block).span(), blocks.get(block).text());
    }

    private static Token token(String word) {
        return new Token(words(word).span(), word);
    }

    private static Entity.Builder entity(String id, EntityType type, String name) {
        return Entity.builder(id, type, name).evidence(BY_HAND);
    }

    private Mention mention(Phrase words, Mention.Kind kind) {
        Block around = blocks.stream()
                .filter(block -> block.span().encloses(words.span()))
                .findFirst()
                .orElseThrow();
        return new Mention(words.span(), words.text(), kind, false, around);
    }
}
