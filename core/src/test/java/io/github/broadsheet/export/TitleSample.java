package io.github.broadsheet.export;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Byline;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Document;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Headline;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.SampleDocument;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A document whose title was given apart, and that has the fields which the plain sample lacks. */
final class TitleSample {

    static final String TEXT =
            "The town owes $3 million to $4.5 million, “more or less”.\u2028It denied it twice a week.";
    static final String TITLE = "Reed: ‘Debt since 2019’ \ud83d";

    private static final Evidence BY_HAND = new Evidence("by-hand", OptionalDouble.of(0.75));
    private static final Block BODY = block(BlockType.PARAGRAPH, TEXT);
    private static final Block HEAD = block(BlockType.HEADLINE, TITLE);

    private TitleSample() {}

    static Document document() {
        Entity reed = Entity.builder("e1", EntityType.PERSON, "Reed")
                .titleMentions(List.of(mention(HEAD, "Reed")))
                .evidence(BY_HAND)
                .build();
        Entity money = Entity.builder("e2", EntityType.MONEY, "$3 million to $4.5 million")
                .mentions(List.of(mention(BODY, "$3 million to $4.5 million")))
                .measure(new Measure(3e6, OptionalDouble.of(4.5e6), "USD", Optional.of("APPROX")))
                .evidence(BY_HAND)
                .build();
        Entities entities = Entities.of(List.of(reed, money));
        return Document.builder(article())
                .producer(SampleDocument.PRODUCER)
                .language("en")
                .headline(Optional.of(new Headline(TITLE, Optional.empty(), Source.METADATA)))
                .title(Optional.of(title()))
                .bylines(List.of(new Byline("Wire", Byline.Kind.AGENCY, Optional.empty(), Source.METADATA)))
                .published(Optional.of(new Stamp("2024-06-20T21:05:00Z", Optional.empty(), Source.METADATA)))
                .updated(
                        Optional.of(new Stamp("2024-06-21", Optional.of(words(TEXT, "twice a week")), Source.INFERRED)))
                .blocks(List.of(BODY))
                .times(List.of(often()))
                .entities(entities)
                .quotes(Quotes.of(List.of(scare(), denied()), entities))
                .build();
    }

    private static Article article() {
        return Article.builder(TEXT)
                .id("debt")
                .title(TITLE)
                .author("Wire")
                .published("2024-06-20T21:05:00Z")
                .meta(Map.of("rank", 3, "tags", List.of("a", true, 0.5), "size", 5_000_000_000L))
                .build();
    }

    private static Document title() {
        Entity reed = Entity.builder("e1", EntityType.PERSON, "Reed")
                .mentions(List.of(mention(HEAD, "Reed")))
                .evidence(BY_HAND)
                .build();
        Entities entities = Entities.of(List.of(reed));
        Phrase debt = words(TITLE, "Debt since 2019");
        Phrase year = words(TITLE, "2019");
        Phrase marked = words(TITLE, "‘Debt since 2019’");
        Speaker speaker = new Speaker.Named(words(TITLE, "Reed"), reed, Optional.empty());
        Quote quote = Quote.builder("q1", QuoteType.DIRECT, marked.span(), marked.text(), speaker)
                .content(List.of(debt.span()))
                .evidence(BY_HAND)
                .build();
        TimelineEntry entry = new TimelineEntry(
                "t1",
                "2019/..",
                DateRange.parse("2019/.."),
                debt.span(),
                debt.text(),
                List.of(reed),
                Modality.REPORTED,
                BY_HAND);
        return Document.builder(Article.builder(TITLE).id("debt").build())
                .producer(SampleDocument.PRODUCER)
                .language("en")
                .blocks(List.of(HEAD))
                .sentences(List.of(new Sentence(HEAD.span(), HEAD.text())))
                .times(List.of(TimeExpression.builder(year.span(), year.text(), TimeType.DATE, "2019")
                        .evidence(BY_HAND)
                        .build()))
                .entities(entities)
                .quotes(Quotes.of(List.of(quote), entities))
                .timeline(Timeline.of(List.of(entry)))
                .build();
    }

    private static TimeExpression often() {
        Phrase words = words(TEXT, "twice a week");
        return TimeExpression.builder(words.span(), words.text(), TimeType.SET, "P1W")
                .mod("APPROX")
                .quant("EVERY")
                .freq("2X")
                .beginPoint("2019")
                .endPoint("2020")
                .after(Span.of(0, 1))
                .before(Span.of(1, 2))
                .evidence(BY_HAND)
                .build();
    }

    private static Quote scare() {
        Phrase words = words(TEXT, "“more or less”");
        return Quote.builder("q2", QuoteType.SCARE, words.span(), words.text(), new Speaker.Unknown("a term"))
                .content(List.of(words(TEXT, "more or less").span()))
                .evidence(BY_HAND)
                .build();
    }

    private static Quote denied() {
        Phrase words = words(TEXT, "denied it");
        Phrase town = words(TEXT, "It");
        return Quote.builder(
                        "q3",
                        QuoteType.INDIRECT,
                        words.span(),
                        words.text(),
                        new Speaker.Described(town, Optional.of(town)))
                .kind(QuoteKind.ACT)
                .venue(town)
                .carrier(town)
                .negated(true)
                .modality(Modality.DENIED)
                .evidence(BY_HAND)
                .build();
    }

    private static Phrase words(String text, String words) {
        return SampleDocument.words(text, words);
    }

    private static Block block(BlockType type, String text) {
        return new Block(type, Span.of(0, text.length()), text, BY_HAND);
    }

    private static Mention mention(Block block, String words) {
        Phrase phrase = words(block.text(), words);
        return new Mention(phrase.span(), words, Mention.Kind.NAME, true, block);
    }
}
