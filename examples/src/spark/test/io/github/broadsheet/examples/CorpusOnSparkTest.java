package io.github.broadsheet.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.Article;
import io.github.broadsheet.Corpus;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import io.github.broadsheet.export.CorpusJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster of two threads: the same as in memory. */
class CorpusOnSparkTest {

    private static final int MIXTURES = 25;

    @TempDir
    static Path folder;

    private static SparkSession session;
    private static Corpus inMemory;
    private static Path articles;

    @BeforeAll
    static void begin() throws IOException {
        session = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "3")
                .getOrCreate();
        List<Article> all = new ArrayList<>(Samples.articles());
        all.addAll(mixtures(all));
        articles = Files.write(
                folder.resolve("articles.jsonl"),
                all.stream().map(CorpusOnSparkTest::json).toList());
        CorpusBuilder builder = new CorpusBuilder();
        all.forEach(article -> builder.add(Analyzer.standard().analyze(article)));
        inMemory = builder.build();
    }

    @AfterAll
    static void end() {
        session.stop();
    }

    /** Articles of paragraphs of others. */
    private static List<Article> mixtures(List<Article> of) {
        Random random = new Random(11);
        List<String> paragraphs = of.stream()
                .flatMap(article -> article.text().lines())
                .filter(line -> line.length() > 60)
                .toList();
        return IntStream.range(0, MIXTURES)
                .mapToObj(i -> Article.builder(String.join(
                                "\n\n",
                                random.ints(8, 0, paragraphs.size())
                                        .mapToObj(paragraphs::get)
                                        .toList()))
                        .id("mixture-" + i)
                        .published("2021-05-" + (10 + random.nextInt(15)))
                        .build())
                .toList();
    }

    private static String json(Article article) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(article.published()
                            .map(day -> Map.of(
                                    "id", article.documentId(), "text", article.text(), "published", day))
                            .orElse(Map.of("id", article.documentId(), "text", article.text())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CorpusOnSpark program() {
        return new CorpusOnSpark(session, SharedAnalyzer.standard());
    }

    private static List<String> rows(Path table) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> parts = Files.list(table)) {
            for (Path part : parts.filter(each -> each.getFileName().toString().startsWith("part-"))
                    .toList()) {
                rows.addAll(Files.readAllLines(part));
            }
        }
        return rows.stream().sorted().toList();
    }

    @Test
    void theCorpusIsThatOfOneMachine() {
        assertFalse(inMemory.reuse().isEmpty() || inMemory.quotations().isEmpty());
        Corpus onSpark = program().merge(articles.toString()).corpus();
        assertEquals(CorpusJson.toJson(inMemory), CorpusJson.toJson(onSpark));
    }

    @Test
    void theTablesHoldItsRows() throws IOException {
        Path out = folder.resolve("tables");
        CorpusOnSpark program = program();
        program.write(program.merge(articles.toString()), out.toString(), "jsonl");
        assertEquals(
                inMemory.entities().stream().map(CorpusJson::line).sorted().toList(), rows(out.resolve("entities")));
        assertEquals(
                inMemory.timeline().stream().map(CorpusJson::line).sorted().toList(), rows(out.resolve("timeline")));
        assertEquals(
                inMemory.quotations().stream().map(CorpusJson::line).sorted().toList(),
                rows(out.resolve("quotations")));
        assertEquals(inMemory.reuse().stream().map(CorpusJson::line).sorted().toList(), rows(out.resolve("reuse")));
        assertEquals(
                inMemory.stories().stream().map(CorpusJson::line).sorted().toList(), rows(out.resolve("stories")));
        assertEquals(
                inMemory.divergences().stream().map(CorpusJson::line).sorted().toList(),
                rows(out.resolve("divergences")));
    }

    @Test
    void parquetGoesInAndComesOut() {
        String in = folder.resolve("articles.parquet").toString();
        String out = folder.resolve("parquet").toString();
        session.read().json(articles.toString()).write().parquet(in);
        CorpusOnSpark program = program();
        program.write(program.merge(in), out, "parquet");
        assertEquals(
                inMemory.entities().size(),
                session.read().parquet(out + "/entities").count());
    }
}
