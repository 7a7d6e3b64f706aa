package io.github.broadsheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One analysed article: its layout, its sentences, who and what is in it, who said what, and what happened when.
 *
 * <pre>{@code
 * for (Quote quote : document.quotes().attributed()) {
 *     System.out.println(quote.speaker().label() + ": " + quote.text());
 * }
 * }</pre>
 *
 * <p>Every span counts UTF-16 code units of {@link #text()}, begin inclusive, end exclusive, and lies inside it; every
 * located noun's text is exactly what stands there. Both are checked when a document is built.
 */
public final class Document {

    private final Article article;
    private final String id;
    private final Status status;
    private final String language;
    private final Optional<Headline> headline;
    private final Optional<Document> title;
    private final List<Byline> bylines;
    private final Optional<Stamp> published;
    private final Optional<Stamp> updated;
    private final Optional<DocumentDate> date;
    private final Optional<Dateline> dateline;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final Entities allEntities;
    private final Entities entities;
    private final Quotes quotes;
    private final List<TimeExpression> times;
    private final Timeline timeline;
    private final List<Correction.Unapplied> unapplied;
    private final Producer producer;

    private Document(Builder builder, Producer producer) {
        this.article = builder.article;
        this.id = article.documentId();
        this.status = builder.status;
        this.language = builder.language;
        this.headline = builder.headline;
        this.title = builder.title;
        this.bylines = builder.bylines;
        this.published = builder.published;
        this.updated = builder.updated;
        this.date = builder.date;
        this.dateline = builder.dateline;
        this.blocks = builder.blocks;
        this.sentences = builder.sentences;
        this.tokens = builder.tokens;
        this.allEntities = builder.entities;
        this.entities = allEntities.ofArticle();
        this.quotes = builder.quotes;
        this.times = builder.times;
        this.timeline = builder.timeline;
        this.unapplied = builder.unapplied;
        this.producer = producer;
        new DocumentChecks(article.text()).check(this);
    }

    /**
     * Begins the analysis of an article. Users get documents from the {@code Analyzer} or from JSON.
     *
     * @param article the article
     * @return the builder
     */
    public static Builder builder(Article article) {
        return new Builder(article);
    }

    /**
     * The name of the document: the article's id, or one made from the hash of its text.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The text exactly as it was given.
     *
     * @return the text that all offsets count in
     */
    public String text() {
        return article.text();
    }

    /**
     * The article as it was given.
     *
     * @return the article
     */
    public Article article() {
        return article;
    }

    /**
     * How far the article was analysed.
     *
     * @return {@link Status#UNSUPPORTED_LANGUAGE} if only blocks and sentences were found
     */
    public Status status() {
        return status;
    }

    /**
     * The language of the text.
     *
     * @return an ISO 639 code such as {@code en}; {@code und} if it could not be told
     */
    public String language() {
        return language;
    }

    /**
     * The title of the article.
     *
     * @return the headline, if the caller gave one or the text has one
     */
    public Optional<Headline> headline() {
        return headline;
    }

    /**
     * The given title analysed apart, where the text does not hold it. Its offsets count in the title; its entities have
     * the ids that they have in this document.
     *
     * @return the title as a document of its own
     */
    public Optional<Document> title() {
        return title;
    }

    /**
     * Who wrote the article.
     *
     * @return the authors in the order of the text
     */
    public List<Byline> bylines() {
        return bylines;
    }

    /**
     * When the article was published.
     *
     * @return the time, if given or written
     */
    public Optional<Stamp> published() {
        return published;
    }

    /**
     * When the article was last changed.
     *
     * @return the time, if written
     */
    public Optional<Stamp> updated() {
        return updated;
    }

    /**
     * The day that relative times are reckoned from.
     *
     * @return the day, if given, written or inferred
     */
    public Optional<DocumentDate> date() {
        return date;
    }

    /**
     * From where and when the report was sent.
     *
     * @return the dateline, if the first paragraph has one
     */
    public Optional<Dateline> dateline() {
        return dateline;
    }

    /**
     * The layout: every line that is not blank lies in one block.
     *
     * @return the blocks in the order of the text
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * The blocks of the body: paragraphs, and block quotations with what introduces them.
     *
     * @return the blocks for which {@link BlockType#isBody} holds
     */
    public List<Block> paragraphs() {
        return blocks.stream().filter(block -> block.type().isBody()).toList();
    }

    /**
     * The body as one text.
     *
     * @return the texts of {@link #paragraphs()}, a blank line between them
     */
    public String body() {
        return paragraphs().stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /**
     * The sentences of every block.
     *
     * @return the sentences in the order of the text
     */
    public List<Sentence> sentences() {
        return sentences;
    }

    /**
     * The words and marks.
     *
     * @return the tokens in the order of the text; empty in a document that was read from JSON
     */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * Who and what the article itself speaks of, in title, headline, sub-headings and body.
     *
     * @return the entities in the order in which it first speaks of them
     */
    public Entities entities() {
        return entities;
    }

    /**
     * Who and what is named anywhere, in captions, bylines and comments too, and after those who is
     * {@linkplain Entities#described() only described}.
     *
     * @return all entities
     */
    public Entities allEntities() {
        return allEntities;
    }

    /**
     * Who said what.
     *
     * @return the quotes in the order of the text
     */
    public Quotes quotes() {
        return quotes;
    }

    /**
     * The words that name times.
     *
     * @return the time expressions in the order of the text
     */
    public List<TimeExpression> times() {
        return times;
    }

    /**
     * What happened when.
     *
     * @return the timeline, earliest first
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * What the caller gave to be found again.
     *
     * @return {@link Article#meta()}
     */
    public Map<String, Object> meta() {
        return article.meta();
    }

    /**
     * How much this article is about an entity.
     *
     * @param entity an entity of this document
     * @return where and how often it is spoken of
     */
    public Prominence prominence(Entity entity) {
        return Prominence.of(Objects.requireNonNull(entity, "entity"), this);
    }

    /**
     * The corrections that no longer fit this document.
     *
     * @return the corrections in the order in which they were given, each with the reason
     */
    public List<Correction.Unapplied> unapplied() {
        return unapplied;
    }

    /**
     * What made this document.
     *
     * @return versions of schema, library, models and settings
     */
    public Producer producer() {
        return producer;
    }

    /**
     * The block at a place.
     *
     * @param place a place in the text; it may be empty
     * @return the block that shares most with it
     */
    public Optional<Block> blockAt(Span place) {
        return Spans.nearest(Objects.requireNonNull(place, "place"), blocks);
    }

    /**
     * The sentence at a place.
     *
     * @param place a place in the text; it may be empty
     * @return the sentence that shares most with it
     */
    public Optional<Sentence> sentenceAt(Span place) {
        return Spans.nearest(Objects.requireNonNull(place, "place"), sentences);
    }

    /** For people: the id, and how much was found. */
    @Override
    public String toString() {
        return id + ": " + blocks.size() + " blocks, " + entities.size() + " entities, " + quotes.size() + " quotes";
    }

    /** Gathers the parts of a document; not for use by several threads. */
    public static final class Builder {

        private final Article article;
        private Status status = Status.ANALYZED;
        private String language = "und";
        private Optional<Headline> headline = Optional.empty();
        private Optional<Document> title = Optional.empty();
        private List<Byline> bylines = List.of();
        private Optional<Stamp> published = Optional.empty();
        private Optional<Stamp> updated = Optional.empty();
        private Optional<DocumentDate> date = Optional.empty();
        private Optional<Dateline> dateline = Optional.empty();
        private List<Block> blocks = List.of();
        private List<Sentence> sentences = List.of();
        private List<Token> tokens = List.of();
        private Entities entities = Entities.of(List.of());
        private Quotes quotes = Quotes.of(List.of(), entities);
        private List<TimeExpression> times = List.of();
        private Timeline timeline = Timeline.of(List.of());
        private List<Correction.Unapplied> unapplied = List.of();
        private Optional<Producer> producer = Optional.empty();

        private Builder(Article article) {
            this.article = Objects.requireNonNull(article, "article");
        }

        /**
         * Sets how far the article was analysed; {@link Status#ANALYZED} if not set.
         *
         * @param status the status
         * @return this
         */
        public Builder status(Status status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Sets the language; {@code und} if not set.
         *
         * @param language an ISO 639 code
         * @return this
         * @throws IllegalArgumentException if it is blank
         */
        public Builder language(String language) {
            this.language = Checks.notBlank(language, "language");
            return this;
        }

        /**
         * Sets the title of the article.
         *
         * @param headline the headline, if there is one
         * @return this
         */
        public Builder headline(Optional<Headline> headline) {
            this.headline = Objects.requireNonNull(headline, "headline");
            return this;
        }

        /**
         * Sets the given title, analysed apart.
         *
         * @param title the title as a document of its own, if the text does not hold it
         * @return this
         */
        public Builder title(Optional<Document> title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets who wrote the article.
         *
         * @param bylines the authors
         * @return this
         */
        public Builder bylines(List<Byline> bylines) {
            this.bylines = List.copyOf(Objects.requireNonNull(bylines, "bylines"));
            return this;
        }

        /**
         * Sets when the article was published.
         *
         * @param published the time, if known
         * @return this
         */
        public Builder published(Optional<Stamp> published) {
            this.published = Objects.requireNonNull(published, "published");
            return this;
        }

        /**
         * Sets when the article was last changed.
         *
         * @param updated the time, if known
         * @return this
         */
        public Builder updated(Optional<Stamp> updated) {
            this.updated = Objects.requireNonNull(updated, "updated");
            return this;
        }

        /**
         * Sets the day that relative times are reckoned from.
         *
         * @param date the day, if known
         * @return this
         */
        public Builder date(Optional<DocumentDate> date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets from where and when the report was sent.
         *
         * @param dateline the dateline, if there is one
         * @return this
         */
        public Builder dateline(Optional<Dateline> dateline) {
            this.dateline = Objects.requireNonNull(dateline, "dateline");
            return this;
        }

        /**
         * Sets the layout.
         *
         * @param blocks the blocks in the order of the text
         * @return this
         */
        public Builder blocks(List<Block> blocks) {
            this.blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
            return this;
        }

        /**
         * Sets the sentences.
         *
         * @param sentences the sentences in the order of the text
         * @return this
         */
        public Builder sentences(List<Sentence> sentences) {
            this.sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
            return this;
        }

        /**
         * Sets the words and marks.
         *
         * @param tokens the tokens in the order of the text
         * @return this
         */
        public Builder tokens(List<Token> tokens) {
            this.tokens = List.copyOf(Objects.requireNonNull(tokens, "tokens"));
            return this;
        }

        /**
         * Sets who and what is named anywhere.
         *
         * @param entities all entities
         * @return this
         */
        public Builder entities(Entities entities) {
            this.entities = Objects.requireNonNull(entities, "entities");
            return this;
        }

        /**
         * Sets who said what.
         *
         * @param quotes the quotes
         * @return this
         */
        public Builder quotes(Quotes quotes) {
            this.quotes = Objects.requireNonNull(quotes, "quotes");
            return this;
        }

        /**
         * Sets the words that name times.
         *
         * @param times the time expressions, in any order
         * @return this
         */
        public Builder times(List<TimeExpression> times) {
            this.times = Spans.sorted(times, "times");
            return this;
        }

        /**
         * Sets what happened when.
         *
         * @param timeline the timeline
         * @return this
         */
        public Builder timeline(Timeline timeline) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            return this;
        }

        /**
         * Sets which corrections no longer fit.
         *
         * @param unapplied the corrections, each with the reason
         * @return this
         */
        public Builder unapplied(List<Correction.Unapplied> unapplied) {
            this.unapplied = List.copyOf(unapplied);
            return this;
        }

        /**
         * Sets what made the document.
         *
         * @param producer the versions
         * @return this
         */
        public Builder producer(Producer producer) {
            this.producer = Optional.of(producer);
            return this;
        }

        /**
         * Makes the document.
         *
         * @return the document
         * @throws IllegalStateException if there is no producer
         * @throws IllegalArgumentException if a span lies outside the text, a text is not what stands at its span, or
         *     blocks, sentences or tokens overlap or are out of order
         */
        public Document build() {
            return new Document(this, producer.orElseThrow(() -> new IllegalStateException("producer: must be set")));
        }
    }
}
