package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Byline;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Document;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A document made by hand: paragraphs of one sentence each, with names, quotes and dates found by their words. */
public final class Paper {

    private static final Evidence BY_HAND = Evidence.of("by-hand");

    private final String id;
    private final List<String> paragraphs;
    private final String text;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<Byline> agencies = new ArrayList<>();
    private Optional<DocumentDate> date = Optional.empty();
    private Optional<Stamp> stamp = Optional.empty();

    private Paper(String id, List<String> paragraphs) {
        this.id = id;
        this.paragraphs = paragraphs;
        this.text = String.join("\n\n", paragraphs);
    }

    public static Paper of(String id, String... paragraphs) {
        return new Paper(id, List.of(paragraphs));
    }

    public Paper on(String day) {
        date = Optional.of(new DocumentDate(LocalDate.parse(day), Source.METADATA));
        return this;
    }

    /** What is said of the article from outside: when it was printed and which agency wrote it. */
    public Paper from(String agency, String published) {
        agencies.add(new Byline(agency, Byline.Kind.AGENCY, Optional.empty(), Source.METADATA));
        stamp = Optional.of(new Stamp(published, Optional.empty(), Source.METADATA));
        return on(published.substring(0, 10));
    }

    public Paper person(String name, String... forms) {
        return name(EntityType.PERSON, name, "", forms);
    }

    /** A name whose forms, itself first, are mentioned wherever they stand; the role stands somewhere in the text. */
    public Paper name(EntityType type, String name, String role, String... forms) {
        List<Mention> mentions = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of(forms));
        all.add(0, name);
        for (String form : all) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
                Span span = Span.of(at, at + form.length());
                if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    mentions.add(new Mention(span, form, Mention.Kind.NAME, false, blockAt(at)));
                }
            }
        }
        Entity.Builder entity = Entity.builder("e" + entities.size(), type, name)
                .mentions(mentions)
                .evidence(BY_HAND);
        if (!role.isEmpty()) {
            entity.roles(List.of(phrase(role)));
        }
        entities.put(name, entity.build());
        return this;
    }

    /** A person whom the user knows. */
    public Paper known(String name, Map<String, String> ids) {
        person(name);
        Entity.Builder entity = Entity.builder("e" + (entities.size() - 1), EntityType.PERSON, name)
                .mentions(Objects.requireNonNull(entities.get(name)).mentions())
                .evidence(BY_HAND);
        ids.forEach(entity::knownAs);
        entities.put(name, entity.build());
        return this;
    }

    /** A quote in marks that stands in the text, said by a name that was given before; the cue is the first "said". */
    public Paper quote(String words, String speaker) {
        Phrase phrase = phrase(words);
        Span span = Span.of(phrase.span().begin() - 1, phrase.span().end() + 1);
        Optional<Entity> entity = Optional.ofNullable(entities.get(speaker));
        Speaker who = entity.<Speaker>map(each -> new Speaker.Named(nearest(each, span), each, Optional.empty()))
                .orElseGet(() -> new Speaker.Unknown("no cue"));
        Quote.Builder quote = Quote.builder("q" + quotes.size(), QuoteType.DIRECT, span, span.of(text), who)
                .content(List.of(phrase.span()))
                .evidence(BY_HAND);
        if (text.contains("said")) {
            quote.cue(phrase("said"));
        }
        quotes.add(quote.build());
        return this;
    }

    private Phrase nearest(Entity entity, Span quote) {
        Span span = entity.mentions().stream()
                .map(Mention::span)
                .min(Comparator.comparingInt(each -> Math.abs(each.begin() - quote.begin())))
                .orElseThrow();
        return Phrase.cut(text, span.begin(), span.end());
    }

    /** An entry of the timeline; it speaks of the names in its words. */
    public Paper event(String value, String words) {
        Phrase phrase = phrase(words);
        List<Entity> named = entities.values().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> phrase.span().encloses(mention.span())))
                .toList();
        entries.add(new TimelineEntry(
                "t" + entries.size(),
                value,
                DateRange.parse(value),
                phrase.span(),
                words,
                named,
                Modality.REPORTED,
                BY_HAND));
        return this;
    }

    public Document document() {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int at = 0;
                at < text.length();
                at += blocks.get(blocks.size() - 1).text().length() + 2) {
            blocks.add(blockAt(at));
            sentences.add(new Sentence(blockAt(at).span(), blockAt(at).text()));
        }
        Entities all = Entities.of(List.copyOf(entities.values()));
        return Document.builder(Article.builder(text).id(id).build())
                .producer(new Producer(Producer.SCHEMA, "test", "none", "none"))
                .date(date)
                .bylines(agencies)
                .published(stamp)
                .blocks(blocks)
                .sentences(sentences)
                .entities(all)
                .quotes(Quotes.of(quotes, all))
                .timeline(Timeline.of(entries))
                .build();
    }

    private Phrase phrase(String words) {
        int begin = text.indexOf(words);
        return Phrase.cut(text, begin, begin + words.length());
    }

    private Block blockAt(int offset) {
        int begin = 0;
        for (String paragraph : paragraphs) {
            int end = begin + paragraph.length();
            if (offset <= end) {
                return new Block(BlockType.PARAGRAPH, Span.of(begin, end), paragraph, BY_HAND);
            }
            begin = end + 2;
        }
        throw new IllegalArgumentException("offset: outside the text, was " + offset);
    }
}
