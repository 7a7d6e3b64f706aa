package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.analysis.Articles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is in all these articles? Prints an overview of each and their common timeline; or, given where to, writes one line
 * of JSON for each. See {@link #USAGE}.
 */
public final class AnalyzeArticles {

    static final String USAGE = """
            usage: java -jar broadsheet-examples.jar [IN [OUT.jsonl [CORPUS.json]]] [--threads N]
              IN           a folder of .txt files, or JSON Lines with "text" and, if known, "id", "published", …;
                           without it, five sample articles
              OUT.jsonl    where to write one analysed article a line; without it, an overview is printed
              CORPUS.json  where to write entities, timeline and stories of all articles together
              --threads N  how many threads analyse at once; all cores if not given
            exit status: 0, or 1 if an article could not be read and was skipped, or 2 if the run could not be done""";

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
            if (line.paths().size() < 2) {
                print(line.path(0), out, problems);
            } else {
                new Conversion(line.paths().get(0), line.paths().get(1), line.path(2)).run(threads, problems);
            }
            return problems.status();
        } catch (IOException | UncheckedIOException e) {
            errors.line(e.getClass().getSimpleName() + ": " + e.getMessage());
            return 2;
        }
    }

    private static void print(Optional<Path> in, Terminal out, Problems problems) throws IOException {
        try (Stream<Article> articles =
                in.isPresent() ? Articles.read(in.get(), problems) : Samples.articles().stream()) {
            new Overview(out).print(articles);
        }
    }
}
