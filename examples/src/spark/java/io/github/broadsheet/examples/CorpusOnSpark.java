package io.github.broadsheet.examples;

import io.github.broadsheet.analysis.CorpusFlow;
import io.github.broadsheet.analysis.TimeStyle;
import io.github.broadsheet.export.CorpusJson;
import io.github.broadsheet.flow.Pile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * What do a million articles tell together? Analyses articles on a Spark cluster, merges them there, and writes tables of
 * entities, timeline, quotations, reuse, stories and divergences; the same that one machine makes of the same articles.
 */
public final class CorpusOnSpark {

    private static final Set<String> SETTINGS = Set.of("--master", "--tables", "--day-first", "--time-style");
    private static final int PARTS_FOR_A_CORE = 4;

    private final SparkSession session;
    private final SharedAnalyzer analyzer;
    private final LongAccumulator faulty;

    CorpusOnSpark(SparkSession session, SharedAnalyzer analyzer) {
        this.session = session;
        this.analyzer = analyzer;
        this.faulty = session.sparkContext().longAccumulator("lines that are no article");
    }

    /**
     * Merges articles.
     *
     * @param args {@code IN OUT}: articles as JSON Lines, or as Parquet if the name ends so, and the folder of the tables;
     *     if wanted {@code --master local[2]}, which {@code spark-submit} gives otherwise, {@code --tables parquet} or
     *     {@code jsonl}, {@code --day-first true} and {@code --time-style news}
     * @throws IOException if the session cannot be closed
     * @throws IllegalArgumentException if a setting is wrong or a path missing
     */
    public static void main(String[] args) throws IOException {
        CommandLine line = CommandLine.parse(0, SETTINGS, Stream.of(args).skip(2).toArray(String[]::new));
        if (args.length < 2) {
            throw new IllegalArgumentException("IN OUT: needs both paths");
        }
        Map<String, String> settings = line.settings();
        SparkConf conf = new SparkConf().setAppName("Broadsheet");
        if (settings.containsKey("--master")) {
            conf.setMaster(settings.get("--master")).set("spark.ui.enabled", "false");
        }
        TimeStyle style = TimeStyle.valueOf(
                settings.getOrDefault("--time-style", "detected").toUpperCase(Locale.ROOT));
        boolean dayFirst = Boolean.parseBoolean(settings.getOrDefault("--day-first", "false"));
        try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
            CorpusOnSpark program = new CorpusOnSpark(session, new SharedAnalyzer(dayFirst, style));
            program.write(program.merge(args[0]), args[1], settings.getOrDefault("--tables", "jsonl"));
            if (program.faulty.value() > 0) {
                Terminal.errors().line(program.faulty.value() + " lines are no article (left out)");
            }
        }
    }

    /** The merge of the articles of a file or folder. */
    CorpusFlow merge(String in) {
        Dataset<String> lines = in.endsWith(".parquet")
                ? session.read().parquet(in).toJSON()
                : session.read().textFile(in);
        int parts = PARTS_FOR_A_CORE * session.sparkContext().defaultParallelism();
        LongAccumulator faulty = this.faulty;
        SharedAnalyzer analyzer = this.analyzer;
        Pile<String> articles = new SparkPile<>(lines.repartition(parts).javaRDD());
        return CorpusFlow.merge(articles.flatMap(line -> piece(line, analyzer, faulty)));
    }

    private static Stream<String> piece(String line, SharedAnalyzer analyzer, LongAccumulator faulty) {
        if (line.isBlank()) {
            return Stream.empty();
        }
        try {
            return Stream.of(CorpusFlow.piece(analyzer.analyze(line)));
        } catch (IllegalArgumentException e) {
            faulty.add(1);
            return Stream.empty();
        }
    }

    /** Writes the tables, each a folder of its own. Parquet has no table without columns, so one without rows is left out. */
    void write(CorpusFlow corpus, String out, String form) {
        table(corpus.entities().flatMap(each -> Stream.of(CorpusJson.line(each))), out + "/entities", form);
        table(corpus.timeline().flatMap(each -> Stream.of(CorpusJson.line(each))), out + "/timeline", form);
        table(corpus.quotations().flatMap(each -> Stream.of(CorpusJson.line(each))), out + "/quotations", form);
        table(corpus.reuse().flatMap(each -> Stream.of(CorpusJson.line(each))), out + "/reuse", form);
        table(corpus.divergences().flatMap(each -> Stream.of(CorpusJson.line(each))), out + "/divergences", form);
        List<String> stories = corpus.stories().stream().map(CorpusJson::line).toList();
        write(session.createDataset(stories, Encoders.STRING()), out + "/stories", form);
    }

    private void table(Pile<String> rows, String folder, String form) {
        if (!(rows instanceof SparkPile<String> spread)) {
            throw new IllegalArgumentException("rows: must be on Spark");
        }
        write(session.createDataset(spread.things().rdd(), Encoders.STRING()), folder, form);
    }

    private void write(Dataset<String> rows, String folder, String form) {
        if (!form.equals("parquet")) {
            rows.write().text(folder);
            return;
        }
        Dataset<Row> table = session.read().json(rows);
        if (table.columns().length > 0) {
            table.write().parquet(folder);
        }
    }
}
