package io.github.broadsheet.export;

import io.github.broadsheet.Article;
import io.github.broadsheet.Byline;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Dateline;
import io.github.broadsheet.Document;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Headline;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.Status;
import io.github.broadsheet.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a document of its JSON object and its text. */
final class DocumentIn {

    private final JsonIn json;
    private final String text;
    private final Producer producer;

    /** Refuses another version of the form at once. */
    DocumentIn(JsonIn json, String text) {
        this.json = json;
        this.text = text;
        this.producer = json.maybe("producer", DocumentIn::producer).orElseThrow(() -> JsonIn.missing("producer"));
    }

    private static Producer producer(JsonIn in) {
        String schema = in.string("schema");
        if (!schema.equals(Producer.SCHEMA)) {
            throw new IllegalArgumentException(
                    "schema: this library reads version " + Producer.SCHEMA + ", the document has " + schema);
        }
        return new Producer(schema, in.string("library"), in.string("models"), in.string("settings"));
    }

    Document read() {
        PartsIn parts = new PartsIn(text, json);
        Optional<PartsIn> title = json.maybe("title", in -> new PartsIn(in.string("text"), in));
        Entities entities = Entities.of(json.list("entities", in -> entity(in, parts, title.orElse(parts))));
        Optional<Headline> headline = json.maybe("headline", this::headline);
        List<Byline> bylines = json.list("bylines", this::byline);
        Optional<Stamp> published = json.maybe("published", this::stamp).or(this::given);
        Document.Builder builder = Document.builder(article(title, headline, bylines, published))
                .headline(headline)
                .bylines(bylines)
                .published(published)
                .updated(json.maybe("updated", this::stamp))
                .date(json.maybe("documentDate", this::date))
                .dateline(json.maybe("dateline", this::dateline))
                .title(title.map(titleParts -> title(titleParts, entities)))
                .unapplied(json.list("unapplied", this::unapplied))
                .entities(entities);
        return fill(builder, json, parts, entities);
    }

    /** What the caller once gave is told from what the text says by the source that is written beside it. */
    private Article article(
            Optional<PartsIn> title, Optional<Headline> headline, List<Byline> bylines, Optional<Stamp> published) {
        Article.Builder article = Article.builder(text);
        json.maybeString("id").ifPresent(article::id);
        title.map(PartsIn::text)
                .or(() -> headline.filter(given -> given.source() == Source.METADATA)
                        .map(Headline::text))
                .ifPresent(article::title);
        for (Byline byline : bylines) {
            if (byline.source() == Source.METADATA) {
                article.author(byline.name());
            }
        }
        published
                .filter(stamp -> stamp.source() == Source.METADATA)
                .map(Stamp::value)
                .ifPresent(article::published);
        json.maybe("meta", JsonIn::plain).ifPresent(article::meta);
        return article.build();
    }

    private Document fill(Document.Builder builder, JsonIn in, PartsIn parts, Entities known) {
        return builder.producer(producer)
                .language(json.maybeString("language").orElse("und"))
                .status(json.constant("status", Status.class, Status.ANALYZED))
                .blocks(parts.blocks())
                .sentences(in.list("sentences", parts::sentence))
                .times(in.list("timeExpressions", parts::time))
                .quotes(Quotes.of(in.list("quotes", quote -> parts.quote(quote, known)), known))
                .timeline(Timeline.of(in.list("timeline", entry -> parts.entry(entry, known))))
                .build();
    }

    private Document title(PartsIn parts, Entities entities) {
        Article.Builder article = Article.builder(parts.text());
        json.maybeString("id").ifPresent(article::id);
        Entities known = inTitle(entities);
        Entities named = Entities.of(
                known.stream().filter(entity -> !entity.mentions().isEmpty()).toList());
        Document.Builder title = Document.builder(article.build()).entities(named);
        return json.maybe("title", in -> fill(title, in, parts, known)).orElseThrow();
    }

    /** The entities with their places in the title, so that its quotes and timeline speak of them. */
    private static Entities inTitle(Entities entities) {
        List<Entity> inTitle = new ArrayList<>();
        for (Entity entity : entities) {
            inTitle.add(entity.as(entity.id(), entity.type(), entity.name())
                    .mentions(entity.titleMentions())
                    .titleMentions(List.of())
                    .roles(List.of())
                    .build());
        }
        return Entities.of(inTitle);
    }

    private static Entity entity(JsonIn in, PartsIn parts, PartsIn title) {
        return parts.entity(in)
                .titleMentions(in.list("titleMentions", title::mention))
                .build();
    }

    private Correction.Unapplied unapplied(JsonIn in) {
        Correction correction = new Correction(
                in.string("source"),
                json.maybeString("id").orElse("?"),
                in.maybeString("text").orElse(""),
                in.maybeString("before").orElse(""),
                in.maybeString("after").orElse(""),
                in.constant("correct", Correction.Kind.class),
                in.maybeString("value").orElse(""),
                in.maybeString("type").map(EntityType::valueOf));
        return new Correction.Unapplied(correction, in.string("reason"));
    }

    private DocumentDate date(JsonIn in) {
        return new DocumentDate(
                in.maybeDay("value").orElseThrow(() -> JsonIn.missing("value")),
                in.constant("source", Source.class, Source.INFERRED),
                in.maybeString("evidence").map(Evidence::of),
                maybePlace(in));
    }

    private Headline headline(JsonIn in) {
        Optional<Span> span = maybePlace(in);
        return new Headline(in.string("text"), span, source(in, span.isPresent()));
    }

    private Byline byline(JsonIn in) {
        Optional<Span> span = maybePlace(in);
        return new Byline(
                in.string("name"),
                in.constant("kind", Byline.Kind.class, Byline.Kind.PERSON),
                span,
                source(in, span.isPresent()));
    }

    private Stamp stamp(JsonIn in) {
        Optional<Phrase> phrase = maybePlace(in).map(span -> new Phrase(span, span.of(text)));
        return new Stamp(in.string("value"), phrase, source(in, phrase.isPresent()));
    }

    private Optional<Stamp> given() {
        return json.maybe("given", in -> in.maybeString("published"))
                .flatMap(value -> value)
                .map(value -> new Stamp(value, Optional.empty(), Source.METADATA));
    }

    private Dateline dateline(JsonIn in) {
        Span span = in.place(text);
        return new Dateline(span, span.of(text), in.string("place"), in.maybeString("value"));
    }

    private static Source source(JsonIn in, boolean inText) {
        return in.constant("source", Source.class, inText ? Source.TEXT : Source.METADATA);
    }

    private Optional<Span> maybePlace(JsonIn in) {
        return in.hasPlace() ? Optional.of(in.place(text)) : Optional.empty();
    }
}
