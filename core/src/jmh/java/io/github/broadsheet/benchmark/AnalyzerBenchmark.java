package io.github.broadsheet.benchmark;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.export.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole analysis of the articles of a folder on one thread. Divide the characters that {@code setUp} prints by the
 * time to get characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class AnalyzerBenchmark {

    /** A folder of {@code .txt} files. */
    @Param("src/test/resources/io/github/broadsheet/articles")
    public String folder;

    private List<Article> articles;
    private List<Document> documents;

    /**
     * Reads the articles.
     *
     * @throws IOException if the folder cannot be read
     */
    @Setup
    public void setUp() throws IOException {
        articles = Folder.texts(folder).stream().map(Article::of).toList();
        documents = articles.stream().map(Analyzer.standard()::analyze).toList();
    }

    /**
     * From text to document.
     *
     * @param sink takes the documents
     */
    @Benchmark
    public void analyze(Blackhole sink) {
        for (Article article : articles) {
            sink.consume(Analyzer.standard().analyze(article));
        }
    }

    /**
     * From document to JSON.
     *
     * @param sink takes the lines
     */
    @Benchmark
    public void write(Blackhole sink) {
        for (Document document : documents) {
            sink.consume(JsonWriter.standard().toJson(document));
        }
    }
}
