package io.github.broadsheet.internal.article;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Byline;
import io.github.broadsheet.Dateline;
import io.github.broadsheet.Headline;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.internal.calendar.DateReader;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.text.SourceText;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes an article apart: every line that is not blank goes into one block, and the head is read. */
public final class LayoutReader {

    private static final String WEIGHTS = "body-model.tsv";
    private static final CueRules RULES = CueRules.load("cues.rules");
    private static final BodyModel MODEL = BodyModel.load(WEIGHTS);
    private static final int LANGUAGE_SAMPLE = 20_000;

    private final LineReader lines = new LineReader();
    private final LanguageDetector languages = new LanguageDetector();
    private final HeadReader heads;
    private final DatelineReader datelines;

    /**
     * A reader.
     *
     * @param order what comes first in a date such as 3/4/2021, where the numbers do not tell
     */
    public LayoutReader(DayMonthOrder order) {
        DateReader dates = new DateReader(order);
        this.heads = new HeadReader(dates);
        this.datelines = new DatelineReader(dates);
    }

    /**
     * Reads the layout of an article.
     *
     * @param source its text
     * @param article what the caller knows of it
     * @return the blocks and the head
     */
    public Layout read(SourceText source, Article article) {
        List<Line> read = lines.read(source);
        if (read.isEmpty()) {
            return new Layout(
                    List.of(),
                    title(article, Optional.empty()),
                    authors(article, List.of()),
                    published(article, List.of()),
                    Optional.empty(),
                    Optional.empty(),
                    article.language().orElse("und"),
                    Set.of());
        }
        Page page = new Page(read, RULES);
        boolean[] body = BodyTagger.tag(page, MODEL);
        HeadReader.Head head = heads.read(page, body, article.title(), retrieved(article));
        List<Block> blocks = new BlockTyper(page, body, head).blocks();
        return assemble(source, article, page, head, blocks);
    }

    private Layout assemble(SourceText source, Article article, Page page, HeadReader.Head head, List<Block> blocks) {
        Optional<Headline> headline = Optional.empty();
        if (head.headline >= 0) {
            Line line = page.lines.get(head.headline);
            headline = Optional.of(new Headline(line.text(), Optional.of(new Span(line.begin, line.end)), Source.TEXT));
        }
        Optional<Dateline> dateline = blocks.stream()
                .filter(block -> block.type().isBody())
                .findFirst()
                .flatMap(block -> datelines.read(
                        source.text(), block.span().begin(), block.span().end()));
        String language = article.language().orElseGet(() -> language(source, blocks));
        return new Layout(
                blocks,
                title(article, headline),
                authors(article, head.bylines),
                published(article, head.stamps),
                updated(head.stamps),
                dateline,
                language,
                foreign(source, blocks, language));
    }

    private static Optional<OffsetDateTime> retrieved(Article article) {
        return article.retrieved().filter(value -> value.indexOf('T') > 0).map(value -> moment(value, article));
    }

    private static OffsetDateTime moment(String value, Article article) {
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
        ZoneId zone = article.zone().orElse(ZoneOffset.UTC);
        if (parsed instanceof OffsetDateTime offset) {
            return article.zone()
                    .map(z -> offset.atZoneSameInstant(z).toOffsetDateTime())
                    .orElse(offset);
        }
        return LocalDateTime.from(parsed).atZone(zone).toOffsetDateTime();
    }

    /** The title that the caller gave, in the form and at the place that it has in the text, if it stands there. */
    private static Optional<Headline> title(Article article, Optional<Headline> found) {
        if (article.title().isEmpty()) {
            return found;
        }
        String title = article.title().get();
        Headline given = new Headline(title, Optional.empty(), Source.METADATA);
        return Optional.of(
                found.filter(headline -> HeadReader.fold(headline.text()).equals(HeadReader.fold(title)))
                        .map(headline -> new Headline(headline.text(), headline.span(), Source.METADATA))
                        .orElse(given));
    }

    private static List<Byline> authors(Article article, List<Byline> found) {
        if (article.authors().isEmpty()) {
            return found;
        }
        List<Byline> given = new ArrayList<>();
        for (String author : article.authors()) {
            Optional<Span> span = found.stream()
                    .filter(byline -> HeadReader.fold(byline.name()).equals(HeadReader.fold(author)))
                    .findFirst()
                    .flatMap(Byline::span);
            Byline.Kind kind = PersonNames.isAgency(author) ? Byline.Kind.AGENCY : Byline.Kind.PERSON;
            given.add(new Byline(author, kind, span, Source.METADATA));
        }
        return given;
    }

    private static Optional<Stamp> published(Article article, List<StampReader.Found> found) {
        Optional<Stamp> text = found.stream()
                .filter(f -> !f.updated() && f.said())
                .findFirst()
                .or(() -> found.stream().filter(f -> !f.updated()).findFirst())
                .or(() -> found.stream().findFirst())
                .map(StampReader.Found::stamp);
        return article.published()
                .map(value -> new Stamp(value, text.flatMap(Stamp::phrase), Source.METADATA))
                .or(() -> text);
    }

    private static Optional<Stamp> updated(List<StampReader.Found> found) {
        return found.stream().filter(StampReader.Found::updated).findFirst().map(StampReader.Found::stamp);
    }

    private String language(SourceText source, List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            if (block.type().isArticleText() && sample.length() < LANGUAGE_SAMPLE) {
                int end = Math.min(block.span().end(), block.span().begin() + LANGUAGE_SAMPLE);
                sample.append(source.text(), block.span().begin(), end).append('\n');
            }
        }
        return languages.detect(sample, 0, sample.length());
    }

    private Set<Block> foreign(SourceText source, List<Block> blocks, String language) {
        Set<Block> foreign = new HashSet<>();
        for (Block block : blocks) {
            String own = languages.detect(
                    source.text(), block.span().begin(), block.span().end());
            if (!own.equals("und")
                    && !own.equals("en")
                    && (language.equals("en") || block.type() != BlockType.HEADLINE)) {
                foreign.add(block);
            }
        }
        return foreign;
    }
}
