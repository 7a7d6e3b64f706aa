package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.Articles;
import io.github.broadsheet.analysis.CorpusBuilder;
import io.github.broadsheet.export.CorpusJson;
import io.github.broadsheet.export.JsonLines;
import io.github.broadsheet.export.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is in all these articles? Writes one line of JSON for each, in their order, on all cores and in constant memory;
 * with a third path, also one JSON object for all of them together. See {@link #USAGE}.
 */
public final class AnalyzeArticles {

    static final String USAGE =
            """
            usage: java -jar broadsheet-examples.jar [IN [OUT.jsonl [CORPUS.json]]] [--threads N]
              IN           a folder of .txt files, or JSON Lines with "text" and, if known, "id", "published", …;
                           without it, five sample articles
              OUT.jsonl    where to write one analysed article a line; without it, an overview is printed
              CORPUS.json  where to write entities, timeline and stories of all articles together
              --threads N  how many threads analyse at once; all cores if not given
            exit status: 0, or 1 if an article could not be read and was skipped, or 2 if nothing could be done""";

    private AnalyzeArticles() {}

    /**
     * Analyses articles and exits.
     *
     * @param args the paths and settings
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.output(), Terminal.errors(), args));
    }

    /** Analyses articles and says what the exit status is to be. */
    static int run(Terminal out, Terminal errors, String... args) {
        CommandLine line;
        int threads;
        try {
            line = CommandLine.parse(3, Set.of("--threads"), args);
            threads = line.number("--threads", Runtime.getRuntime().availableProcessors());
        } catch (IllegalArgumentException e) {
            errors.line(e.getMessage() + "\n" + USAGE);
            return 2;
        }
        Problems problems = new Problems(errors);
        try {
            if (line.path(1).isPresent()) {
                write(line.paths().get(0), line.paths().get(1), line.path(2), threads, problems);
            } else {
                print(line.path(0), out, problems);
            }
            return problems.status();
        } catch (IOException | UncheckedIOException e) {
            errors.line(e.getClass().getSimpleName() + ": " + e.getMessage());
            return 2;
        }
    }

    private static void write(Path in, Path target, Optional<Path> corpusTarget, int threads, Problems problems)
            throws IOException {
        checkApart(in, target);
        if (corpusTarget.isPresent()) {
            checkApart(in, corpusTarget.get());
            checkApart(target, corpusTarget.get());
        }
        CorpusBuilder corpus = new CorpusBuilder();
        try (Stream<Article> articles = Articles.read(in, problems);
                ProgressLine progress = ProgressLine.of(in);
                JsonLines lines = JsonLines.to(target, JsonWriter.standard())) {
            Analyzer.standard()
                    .analyzeAll(
                            articles::iterator,
                            threads,
                            document -> {
                                write(document, lines);
                                corpusTarget.ifPresent(path -> corpus.add(document));
                            },
                            progress);
        }
        if (corpusTarget.isPresent()) {
            try (OutputStream file = Files.newOutputStream(corpusTarget.get())) {
                CorpusJson.write(corpus.build(), file);
            }
        }
    }

    private static void checkApart(Path one, Path other) throws IOException {
        boolean same = one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        if (same || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other))) {
            throw new IOException(other + ": named twice, would be overwritten");
        }
    }

    private static void write(Document document, JsonLines lines) {
        try {
            lines.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(Optional<Path> in, Terminal out, Problems problems) throws IOException {
        CorpusBuilder corpus = new CorpusBuilder();
        Overview overview = new Overview(out);
        try (Stream<Article> articles =
                in.isPresent() ? Articles.read(in.get(), problems) : Samples.articles().stream()) {
            articles.map(Analyzer.standard()::analyze).forEach(document -> {
                overview.print(document);
                corpus.add(document);
            });
        }
        StoryTimeline.print(corpus.build(), out);
    }
}
