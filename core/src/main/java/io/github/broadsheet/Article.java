package io.github.broadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as it was scraped: its plain text, and what the caller already knows about it.
 *
 * <pre>{@code
 * Article article = Article.builder(text)
 *         .id("a-17")
 *         .published("2024-06-20T21:05:00Z")
 *         .zone(ZoneId.of("America/New_York"))
 *         .build();
 * }</pre>
 *
 * <p>What the caller gives wins over what the text says. A blank title, author, language, source or URL counts as not
 * given, since scrapers hand over empty fields.
 */
public final class Article {

    private final String text;
    private final Optional<String> id;
    private final Optional<String> title;
    private final List<String> authors;
    private final Optional<String> published;
    private final Optional<String> retrieved;
    private final Optional<ZoneId> zone;
    private final Optional<String> language;
    private final Optional<String> source;
    private final Optional<String> url;
    private final Map<String, Object> meta;

    private Article(Builder builder) {
        this.text = builder.text;
        this.id = builder.id;
        this.title = builder.title;
        this.authors = List.copyOf(builder.authors);
        this.published = builder.published;
        this.retrieved = builder.retrieved;
        this.zone = builder.zone;
        this.language = builder.language;
        this.source = builder.source;
        this.url = builder.url;
        this.meta = Collections.unmodifiableMap(new LinkedHashMap<>(builder.meta));
    }

    /**
     * An article of which nothing but the text is known.
     *
     * @param text the text, which may be empty
     * @return the article
     */
    public static Article of(String text) {
        return builder(text).build();
    }

    /**
     * Begins an article.
     *
     * @param text the text, which may be empty
     * @return the builder
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** The date that an ISO date or date-time begins with; names the parameter if there is none. */
    static LocalDate localDay(String iso, String parameter) {
        return Moment.parse(iso, parameter).day();
    }

    /**
     * The caller's name for the article.
     *
     * @return the id, if given
     */
    public Optional<String> id() {
        return id;
    }

    /**
     * The id of the document that is made of this article.
     *
     * @return its id, or one made of the text where it has none
     */
    public String documentId() {
        return id.orElseGet(() -> "text-" + textSha256().substring(0, 12));
    }

    /**
     * The text, exactly as given.
     *
     * @return the text that all offsets count in
     */
    public String text() {
        return text;
    }

    /**
     * The title that the caller knows, which need not stand in the text.
     *
     * @return the title, if given
     */
    public Optional<String> title() {
        return title;
    }

    /**
     * The authors that the caller knows.
     *
     * @return the names in the order given
     */
    public List<String> authors() {
        return authors;
    }

    /**
     * When it was published.
     *
     * @return an ISO 8601 date or date and time, if given
     */
    public Optional<String> published() {
        return published;
    }

    /**
     * When it was fetched, which "2 hours ago" beside a headline is reckoned from.
     *
     * @return an ISO 8601 date or date and time, if given
     */
    public Optional<String> retrieved() {
        return retrieved;
    }

    /**
     * The outlet's time zone.
     *
     * @return the zone, if given
     */
    public Optional<ZoneId> zone() {
        return zone;
    }

    /**
     * The language that the caller says it has.
     *
     * @return a tag such as {@code en} or {@code en-GB}, if given
     */
    public Optional<String> language() {
        return language;
    }

    /**
     * The outlet.
     *
     * @return its name, if given
     */
    public Optional<String> source() {
        return source;
    }

    /**
     * Where it was fetched.
     *
     * @return the address, if given
     */
    public Optional<String> url() {
        return url;
    }

    /**
     * Anything else that the caller wants to find again in the result.
     *
     * @return an unmodifiable copy of what was given: strings, numbers, booleans, lists and maps of these
     */
    public Map<String, Object> meta() {
        return meta;
    }

    /**
     * The outlet's local day of publication: a time with an offset is moved to the outlet's {@linkplain #zone() zone} if
     * that is given; otherwise the day is the one written.
     *
     * <p>{@code 2024-06-20T02:30:00Z} is June 19 in New York.
     *
     * @return the day, if {@link #published()} is given
     */
    public Optional<LocalDate> publishedDay() {
        return published.map(iso -> localDay(iso, "published", zone));
    }

    /**
     * The outlet's local time of publication, on the {@linkplain #publishedDay() day} of publication there.
     *
     * <p>{@code 2024-06-20T02:30:00Z} is 22:30 in New York.
     *
     * @return the time, if {@link #published()} is given and has one
     */
    public Optional<LocalTime> publishedTime() {
        return published
                .map(iso -> Moment.parse(iso, "published"))
                .flatMap(moment -> zone.map(moment::timeIn).orElseGet(moment::time));
    }

    private static LocalDate localDay(String iso, String parameter, Optional<ZoneId> zone) {
        Moment moment = Moment.parse(iso, parameter);
        return zone.map(moment::dayIn).orElseGet(moment::day);
    }

    /**
     * The SHA-256 of the text in UTF-8, by which a stored result is matched to its text.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String textSha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article that
                && text.equals(that.text)
                && id.equals(that.id)
                && title.equals(that.title)
                && authors.equals(that.authors)
                && published.equals(that.published)
                && retrieved.equals(that.retrieved)
                && zone.equals(that.zone)
                && language.equals(that.language)
                && source.equals(that.source)
                && url.equals(that.url)
                && meta.equals(that.meta);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, id, title, published);
    }

    /** For people: the id and the length of the text. */
    @Override
    public String toString() {
        return id.orElse("article") + " of " + text.length() + " code units";
    }

    /** Gathers what is known about an article; not for use by several threads. */
    public static final class Builder {

        private final String text;
        private final List<String> authors = new ArrayList<>();
        private final Map<String, Object> meta = new LinkedHashMap<>();
        private Optional<String> id = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> published = Optional.empty();
        private Optional<String> retrieved = Optional.empty();
        private Optional<ZoneId> zone = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> source = Optional.empty();
        private Optional<String> url = Optional.empty();

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /**
         * Sets the caller's name for the article.
         *
         * @param id the id
         * @return this
         * @throws IllegalArgumentException if it is blank
         */
        public Builder id(String id) {
            this.id = Optional.of(Checks.notBlank(id, "id"));
            return this;
        }

        /**
         * Sets the title, which need not stand in the text.
         *
         * @param title the title
         * @return this
         */
        public Builder title(String title) {
            this.title = unlessBlank(title, "title");
            return this;
        }

        /**
         * Adds an author.
         *
         * @param author the name alone
         * @return this
         */
        public Builder author(String author) {
            unlessBlank(author, "author").ifPresent(authors::add);
            return this;
        }

        /**
         * Adds authors.
         *
         * @param authors the names alone
         * @return this
         */
        public Builder authors(List<String> authors) {
            Objects.requireNonNull(authors, "authors").forEach(this::author);
            return this;
        }

        /**
         * Sets when it was published.
         *
         * @param published an ISO 8601 date or date and time, with or without offset
         * @return this
         * @throws IllegalArgumentException if it is not
         */
        public Builder published(String published) {
            this.published = checked(published, "published");
            return this;
        }

        /**
         * Sets the day it was published.
         *
         * @param published the day
         * @return this
         */
        public Builder published(LocalDate published) {
            return published(Objects.requireNonNull(published, "published").toString());
        }

        /**
         * Sets when it was published.
         *
         * @param published the time
         * @return this
         */
        public Builder published(OffsetDateTime published) {
            return published(Objects.requireNonNull(published, "published").toString());
        }

        /**
         * Sets when it was published; give the {@linkplain #zone outlet's zone} too, or the day is that of UTC.
         *
         * @param published the time
         * @return this
         */
        public Builder published(Instant published) {
            return published(Objects.requireNonNull(published, "published").toString());
        }

        /**
         * Sets when it was fetched.
         *
         * @param retrieved an ISO 8601 date or date and time, with or without offset
         * @return this
         * @throws IllegalArgumentException if it is not
         */
        public Builder retrieved(String retrieved) {
            this.retrieved = checked(retrieved, "retrieved");
            return this;
        }

        /**
         * Sets the day it was fetched.
         *
         * @param retrieved the day
         * @return this
         */
        public Builder retrieved(LocalDate retrieved) {
            return retrieved(Objects.requireNonNull(retrieved, "retrieved").toString());
        }

        /**
         * Sets when it was fetched.
         *
         * @param retrieved the time
         * @return this
         */
        public Builder retrieved(OffsetDateTime retrieved) {
            return retrieved(Objects.requireNonNull(retrieved, "retrieved").toString());
        }

        /**
         * Sets when it was fetched.
         *
         * @param retrieved the time
         * @return this
         */
        public Builder retrieved(Instant retrieved) {
            return retrieved(Objects.requireNonNull(retrieved, "retrieved").toString());
        }

        /**
         * Sets the outlet's time zone, which decides the local day.
         *
         * @param zone the zone
         * @return this
         */
        public Builder zone(ZoneId zone) {
            this.zone = Optional.of(zone);
            return this;
        }

        /**
         * Sets the language.
         *
         * @param language a tag such as {@code en}
         * @return this
         */
        public Builder language(String language) {
            this.language = unlessBlank(language, "language");
            return this;
        }

        /**
         * Sets the outlet.
         *
         * @param source its name
         * @return this
         */
        public Builder source(String source) {
            this.source = unlessBlank(source, "source");
            return this;
        }

        /**
         * Sets where it was fetched.
         *
         * @param url the address
         * @return this
         */
        public Builder url(String url) {
            this.url = unlessBlank(url, "url");
            return this;
        }

        /**
         * Adds anything else that the caller wants to find again.
         *
         * @param meta strings, numbers, booleans, lists and maps of these; copied, and what is null is left out
         * @return this
         * @throws IllegalArgumentException if it holds what JSON cannot hold
         */
        public Builder meta(Map<String, ?> meta) {
            Objects.requireNonNull(meta, "meta");
            Object copy = Metadata.copy(meta, "meta");
            ((Map<?, ?>) copy).forEach((key, value) -> this.meta.put((String) key, value));
            return this;
        }

        /**
         * Adds one thing that the caller wants to find again.
         *
         * @param key its name
         * @param value a string, number, boolean, list or map
         * @return this
         * @throws IllegalArgumentException if it holds what JSON cannot hold
         */
        public Builder meta(String key, Object value) {
            Objects.requireNonNull(key, "key");
            meta.put(key, Metadata.copy(Objects.requireNonNull(value, "value"), "meta." + key));
            return this;
        }

        /**
         * Makes the article.
         *
         * @return the article
         */
        public Article build() {
            return new Article(this);
        }

        private static Optional<String> unlessBlank(String value, String parameter) {
            return Optional.of(Objects.requireNonNull(value, parameter)).filter(given -> !given.isBlank());
        }

        private static Optional<String> checked(String iso, String parameter) {
            Moment.parse(iso, parameter);
            return Optional.of(iso);
        }
    }
}
