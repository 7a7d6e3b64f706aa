package io.github.broadsheet.analysis;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.Status;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.internal.article.Layout;
import io.github.broadsheet.internal.article.LayoutReader;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.coref.Coreference;
import io.github.broadsheet.internal.coref.OwnEntities;
import io.github.broadsheet.internal.coref.Referents;
import io.github.broadsheet.internal.correction.Desk;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.NameFinder;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.quote.QuoteFinder;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.speaker.SpeakerFinder;
import io.github.broadsheet.internal.tag.TagModel;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import io.github.broadsheet.internal.time.TimeTagger;
import io.github.broadsheet.internal.timeline.TimelineBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a {@link Document} of an {@link Article}: the whole pipeline, in the order in which the data flows.
 *
 * <pre>{@code
 * Document document = Analyzer.standard().analyze(Article.of(text));
 * document.quotes().forEach(quote -> System.out.println(quote.speaker().label() + ": " + quote.text()));
 * }</pre>
 *
 * <p>An analyzer is immutable and may be shared by any number of threads. The same article gives the same document, in
 * any order, on any thread, in any locale and time zone. Any text gives a document; none throws.
 */
public final class Analyzer {

    private static final Logger LOG = LoggerFactory.getLogger(Analyzer.class);
    private static final String ENGLISH = "en";

    private final Producer producer;
    private final LayoutReader layoutReader;
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final QuoteMarks quoteMarks = new QuoteMarks();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final TimeTagger timeTagger;
    private final Dating dating;
    private final NameFinder nameFinder;
    private final OwnEntities ownEntities;
    private final Corrections corrections;
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final Coreference coreference = Coreference.standard();
    private final SpeakerFinder speakerFinder = new SpeakerFinder();
    private final TimelineBuilder timelineBuilder = new TimelineBuilder();

    private Analyzer(Builder builder) {
        DayMonthOrder order = builder.order;
        CompletableFuture<NameFinder> names = CompletableFuture.supplyAsync(() -> nameFinder(builder));
        this.layoutReader = new LayoutReader(order);
        this.timeTagger = builder.times.tagger(order);
        this.dating = new Dating(timeTagger);
        this.nameFinder = names.join();
        this.producer = Production.producer("day-month-order=" + order + " names=" + builder.names.digest()
                + " corrections=" + builder.corrections.digest() + " " + builder.times.digest() + builder.model());
        this.ownEntities = builder.names.ownEntities();
        this.corrections = builder.corrections;
    }

    private static NameFinder nameFinder(Builder builder) {
        NameFinder finder = NameFinder.with(builder.names.ownNames()).sureOf(builder.leastConfidence);
        return builder.nameModel.map(finder::reading).orElse(finder);
    }

    /**
     * The analyzer with the settings that suit most articles; months stand before days in {@code 3/4/2021}.
     *
     * @return the analyzer, the same at every call
     */
    public static Analyzer standard() {
        return Standard.ANALYZER;
    }

    /**
     * An analyzer with settings of one's own.
     *
     * @return a new builder, with the standard settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Analyses a text of which nothing else is known.
     *
     * @param text the article as scraped
     * @return what is in it
     */
    public Document analyze(String text) {
        return analyze(Article.of(Objects.requireNonNull(text, "text")));
    }

    /**
     * Analyses an article.
     *
     * @param article the text and what the caller knows of it
     * @return what is in it
     */
    public Document analyze(Article article) {
        Objects.requireNonNull(article, "article");
        Desk desk =
                corrections.size() == 0 ? Desk.empty() : new Desk(corrections.of(article.documentId()), article.text());
        return analyze(article, desk, UnaryOperator.identity());
    }

    /** The naming may give entities the ids and names that they have elsewhere. */
    private Document analyze(Article article, Desk desk, UnaryOperator<Entities> naming) {
        SourceText source = SourceText.of(article.text());
        Layout layout = desk.layout(layoutReader.read(source, article));
        Optional<DocumentDate> told =
                desk.date().map(day -> new DocumentDate(day, Source.METADATA)).or(() -> Dating.told(article, layout));
        TokenTable tokens = tokenizer.tokenize(source, layout.blocks());
        List<Quotation> marks = quoteMarks.pair(tokens, layout.blocks());
        List<TokenizedSentence> sentences = splitter.split(tokens, layout.blocks(), marks);
        Document.Builder document = Document.builder(article)
                .producer(producer)
                .language(layout.language())
                .headline(layout.headline())
                .bylines(layout.bylines())
                .published(layout.published())
                .updated(layout.updated())
                .date(told)
                .dateline(layout.dateline())
                .blocks(layout.blocks())
                .sentences(sentences.stream().map(TokenizedSentence::sentence).toList())
                .tokens(tokens.asList());
        if (!isEnglish(layout)) {
            return document.status(Status.UNSUPPORTED_LANGUAGE).build();
        }
        List<TokenizedSentence> english = sentences.stream()
                .filter(sentence -> !layout.foreign().contains(sentence.block()))
                .toList();
        Optional<Article> title = title(article, layout);
        Optional<DocumentDate> date = told.or(() -> dating.inferred(english, layout, article.zone()));
        document.date(date);
        List<TokenizedSentence> news = layout.dateline()
                .map(dateline -> TokenizedSentence.after(english, dateline.span()))
                .orElse(english);
        understand(document, english, news, marks, date.map(DocumentDate::value), article, title, desk, naming);
        Document analysed =
                document.status(Status.ANALYZED).unapplied(desk.unapplied()).build();
        LOG.debug(
                "{}: {} blocks, {} sentences, {} entities, {} quotes, {} times",
                analysed.id(),
                analysed.blocks().size(),
                analysed.sentences().size(),
                analysed.allEntities().size(),
                analysed.quotes().size(),
                analysed.times().size());
        return analysed;
    }

    private void understand(
            Document.Builder document,
            List<TokenizedSentence> sentences,
            List<TokenizedSentence> news,
            List<Quotation> marks,
            Optional<LocalDate> date,
            Article article,
            Optional<Article> titleGiven,
            Desk desk,
            UnaryOperator<Entities> naming) {
        List<TimeExpression> times =
                desk.times(timeTagger.tag(sentences, date, article.publishedTime(), article.zone(), marks));
        List<FoundName> names = desk.names(nameFinder.find(sentences), sentences);
        List<FoundQuote> found = quoteFinder.find(news, marks, names);
        List<Span> quoted = marks.stream().map(Quotation::span).toList();
        Referents referents = coreference.resolve(sentences, names, found, quoted);
        Entities known = ownEntities.apply(referents.entities());
        Entities own = naming.apply(desk.entities(known, sentences));
        Optional<Document> title =
                titleGiven.map(given -> analyze(given, Desk.empty(), named -> TitleNames.shared(named, own)));
        Entities entities =
                title.map(each -> TitleNames.withTitle(own, each.allEntities())).orElse(own);
        Quotes quotes =
                desk.quotes(speakerFinder.attribute(sentences, found, new Referents(entities), times), entities);
        Timeline timeline = timelineBuilder.build(news, times, entities, date);
        document.title(title)
                .times(times)
                .entities(entities.and(referents.described()))
                .quotes(quotes)
                .timeline(timeline);
    }

    private static boolean isEnglish(Layout layout) {
        String language = layout.language();
        return language.equals(ENGLISH) || language.equals("und") || language.startsWith("en-");
    }

    /** A title that was given apart and does not stand in the text, as an article by itself. */
    private static Optional<Article> title(Article article, Layout layout) {
        boolean apart =
                layout.headline().isPresent() && layout.headline().get().span().isEmpty();
        if (!apart) {
            return Optional.empty();
        }
        Article.Builder title = Article.builder(article.title().orElseThrow()).language(layout.language());
        article.id().ifPresent(title::id);
        article.published().ifPresent(title::published);
        article.zone().ifPresent(title::zone);
        return Optional.of(title.build());
    }

    /**
     * Analyses many articles on several threads and hands the documents over in the order of the articles. A bounded
     * number of articles is in work at any time, so memory does not grow with their number.
     *
     * @param articles the articles, read as they are needed
     * @param threads how many threads analyse at once, at least 1
     * @param consumer takes the documents, called on this thread
     */
    public void analyzeAll(Iterable<Article> articles, int threads, Consumer<? super Document> consumer) {
        analyzeAll(articles, threads, consumer, (documents, characters) -> {});
    }

    /**
     * Analyses many articles on several threads, hands the documents over in the order of the articles and tells how far
     * it got.
     *
     * @param articles the articles, read as they are needed
     * @param threads how many threads analyse at once, at least 1
     * @param consumer takes the documents, called on this thread
     * @param progress is told after each document, on this thread
     */
    public void analyzeAll(
            Iterable<Article> articles, int threads, Consumer<? super Document> consumer, Progress progress) {
        Objects.requireNonNull(articles, "articles");
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(progress, "progress");
        if (threads < 1) {
            throw new IllegalArgumentException("threads: must be at least 1, was " + threads);
        }
        new OrderedRun(this, threads, consumer, progress).run(articles);
    }

    /** Is told how far a run over many articles got. */
    @FunctionalInterface
    public interface Progress {

        /**
         * One more document is done.
         *
         * @param documents how many documents are done
         * @param characters how many UTF-16 code units their texts have together
         */
        void analyzed(long documents, long characters);
    }

    /** Collects the settings of an analyzer. */
    public static final class Builder {

        private DayMonthOrder order = DayMonthOrder.MONTH_FIRST;
        private Names names = Names.none();
        private Corrections corrections = Corrections.none();
        private final TimeOptions times = new TimeOptions();
        private Optional<TagModel> nameModel = Optional.empty();
        private double leastConfidence;

        private Builder() {}

        /**
         * Whether days stand before months in dates such as {@code 3/4/2021} where the numbers do not tell; off by
         * default.
         *
         * @param dayFirst true to read 3/4/2021 as the third of April
         * @return this builder
         */
        public Builder dayFirst(boolean dayFirst) {
            order = dayFirst ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST;
            return this;
        }

        /**
         * Names of one's own, which win over what the library finds; none by default.
         *
         * @param names the names
         * @return this builder
         */
        public Builder names(Names names) {
            this.names = Objects.requireNonNull(names, "names");
            return this;
        }

        /**
         * What people corrected in documents that they read, which always wins; nothing by default.
         *
         * @param corrections the corrections
         * @return this builder
         */
        public Builder corrections(Corrections corrections) {
            this.corrections = Objects.requireNonNull(corrections, "corrections");
            return this;
        }

        /**
         * How a date without a year is placed; by default the text decides.
         *
         * @param style near the day of publication, or after the date told before
         * @return this builder
         */
        public Builder timeStyle(TimeStyle style) {
            times.style(Objects.requireNonNull(style, "style"));
            return this;
        }

        /**
         * The day on which a week begins; Monday by default, as in ISO 8601. It decides what "this week", "last week" and
         * "next Friday" are. The value of a week stays the ISO week that holds most of its days; its range has its own
         * days.
         *
         * @param day the first day of the week
         * @return this builder
         */
        public Builder weekStart(DayOfWeek day) {
            times.weekStart(Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * The month in which a fiscal year begins, January by default. It is used only where the text says "fiscal",
         * "financial year" or "FY". A fiscal year is named after the year in which it ends: with October, "fiscal 2020"
         * is {@code 2019-10/2020-09}.
         *
         * @param month the first month of the fiscal year
         * @return this builder
         */
        public Builder fiscalYearStart(Month month) {
            times.fiscalYearStart(Objects.requireNonNull(month, "month"));
            return this;
        }

        /**
         * Adds a file of rules for times, in the form of the library's own. A rule that has the name of one of the
         * library's, or of a file given before, takes its place; of two rules that find the same words, one given here
         * wins. Each rule carries examples, which are tried when the analyzer is built.
         *
         * @param file a text in UTF-8
         * @return this builder
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if it is not UTF-8 or a line has a blank at its end
         */
        public Builder timeRules(Path file) throws IOException {
            times.rules(file.toString(), Files.readAllBytes(file));
            return this;
        }

        /**
         * Adds rules for times, as {@link #timeRules(Path)} does.
         *
         * @param rules the text of the rules; read to its end, and not closed
         * @param name what to call it in messages
         * @return this builder
         * @throws IOException if the rules cannot be read
         * @throws IllegalArgumentException if a line has a blank at its end
         */
        public Builder timeRules(Reader rules, String name) throws IOException {
            Objects.requireNonNull(name, "name");
            StringWriter text = new StringWriter();
            rules.transferTo(text);
            times.rules(name, text.toString().getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /**
         * Leaves out names of which the model is less sure; none by default. Names that only a rule found have no
         * confidence and stay.
         *
         * @param confidence the least calibrated confidence, 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if it lies outside 0 to 1
         */
        public Builder leastConfidence(double confidence) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence: must lie between 0 and 1, was " + confidence);
            }
            leastConfidence = confidence;
            return this;
        }

        /**
         * A model of names of one's own, made by {@link io.github.broadsheet.training.NameTrainer} of this version, in place
         * of the one that ships with the library.
         *
         * @param file where it stands
         * @return this builder
         * @throws IOException if it cannot be read or is no such model
         */
        public Builder nameModel(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
                nameModel = Optional.of(TagModel.read(in));
            }
            return this;
        }

        private String model() {
            String own = nameModel.map(model -> " name-model=" + model.digest()).orElse("");
            return own + (leastConfidence > 0 ? " least-confidence=" + leastConfidence : "");
        }

        /**
         * The analyzer.
         *
         * @return an analyzer with these settings
         * @throws IllegalArgumentException if a rule for times is not well formed, or an example of it does not come out as
         *     it says; the message names file and line
         */
        public Analyzer build() {
            return new Analyzer(this);
        }
    }

    private static final class Standard {
        static final Analyzer ANALYZER = builder().build();
    }
}
