package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Corpus;
import io.github.broadsheet.Divergence;
import io.github.broadsheet.Document;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who copied from whom, and where do they differ? Prints the passages that articles share, the quotations that they both
 * print, and the facts that they tell with different values.
 */
public final class SameStory {

    private static final int SAMPLES = 2;
    private static final String DAY = "2017-11-30";

    private final Map<String, Document> documents;
    private final Terminal out;

    private SameStory(Map<String, Document> documents, Terminal out) {
        this.documents = documents;
        this.out = out;
    }

    /**
     * Compares articles: the first two samples, or one's own.
     *
     * @param args nothing, or a folder of {@code .txt} files or a JSON Lines file
     * @throws IOException if there is no such folder or file
     */
    public static void main(String[] args) throws IOException {
        try (Stream<Article> articles = Samples.articles(args)) {
            print(args.length == 0 ? dated(articles) : articles, Terminal.output());
        }
    }

    /** The first two samples. Their texts do not tell the day on which they came out; whoever scraped them knows it. */
    static Stream<Article> dated(Stream<Article> samples) {
        return samples.limit(SAMPLES)
                .map(sample -> Article.builder(sample.text())
                        .id(sample.documentId())
                        .published(DAY)
                        .build());
    }

    /** Prints what articles share and where they differ. */
    static void print(Stream<Article> articles, Terminal out) {
        Map<String, Document> documents = articles.map(Analyzer.standard()::analyze)
                .collect(Collectors.toMap(
                        Document::id, Function.identity(), (first, second) -> second, LinkedHashMap::new));
        Corpus corpus = documents.values().stream().collect(CorpusBuilder.collector());
        new SameStory(documents, out).print(corpus);
    }

    private void print(Corpus corpus) {
        out.heading("What " + corpus.documents().size() + " articles share");
        for (Reuse reuse : corpus.reuse()) {
            String percent = (int) (100 * reuse.similarity()) + " % the same";
            out.part(reuse.kind() == Reuse.Kind.PARAPHRASE ? "In other words" : percent);
            passage(reuse.a());
            passage(reuse.b());
        }
        out.heading("Quotations that both print");
        for (Quotation quotation : corpus.quotations()) {
            out.part(quotation.speaker().orElse("(unknown)"));
            quotation.printings().forEach(printing -> passage(printing.passage()));
        }
        out.heading("Where they differ");
        for (Divergence divergence : corpus.divergences()) {
            out.part(divergence.kind().name());
            telling(divergence.a());
            telling(divergence.b());
        }
    }

    private void passage(Passage passage) {
        Document document = Objects.requireNonNull(documents.get(passage.document()));
        out.row(passage.document(), passage.of(document));
    }

    private void telling(Divergence.Telling telling) {
        out.row(
                telling.excerpt().document() + ": " + telling.value(),
                telling.excerpt().text());
    }
}
