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
import java.util.stream.Stream;

/**
 * A run from articles to JSON, in the order of the articles and in constant memory; with a corpus, memory grows with what
 * that keeps.
 *
 * @param in a folder of {@code .txt} files or a JSON Lines file
 * @param out the JSON Lines file to write
 * @param corpus the file to write the corpus to, if wanted
 */
record Conversion(Path in, Path out, Optional<Path> corpus) {

    /**
     * Runs it.
     *
     * @param threads how many threads analyse at once
     * @param problems is told what cannot be read
     * @throws IOException if nothing can be read at all, or not be written
     */
    void run(int threads, Problems problems) throws IOException {
        check();
        CorpusBuilder builder = new CorpusBuilder();
        try (Stream<Article> articles = Articles.read(in, problems);
                ProgressLine progress = ProgressLine.of(in);
                JsonLines lines = JsonLines.to(out, JsonWriter.standard())) {
            Analyzer.standard()
                    .analyzeAll(
                            articles::iterator,
                            threads,
                            document -> {
                                write(document, lines);
                                corpus.ifPresent(file -> builder.add(document));
                            },
                            progress);
        }
        if (corpus.isPresent()) {
            try (OutputStream file = Files.newOutputStream(corpus.get())) {
                CorpusJson.write(builder.build(), file);
            }
        }
    }

    private static void write(Document document, JsonLines lines) {
        try {
            lines.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read must not be written over. */
    private void check() throws IOException {
        checkApart(in, out);
        if (corpus.isPresent()) {
            checkApart(in, corpus.get());
            checkApart(out, corpus.get());
        }
    }

    private static void checkApart(Path one, Path other) throws IOException {
        boolean same =
                one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        if (same || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other))) {
            throw new IOException(other + ": named twice, would be written over");
        }
    }
}
