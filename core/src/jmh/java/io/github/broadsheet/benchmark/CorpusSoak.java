package io.github.broadsheet.benchmark;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.Document;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Analyses many articles and merges them, and prints the rate of each tenth, the heap that the pieces and the corpus take,
 * and what the merge costs at growing sizes. Arguments: how many articles, how many threads.
 */
public final class CorpusSoak {

    private static final String FOLDER = "src/test/resources/io/github/broadsheet/training/names";
    private static final double NANOS = 1e9;
    private static final int TENTHS = 10;
    private static final int EIGHTHS = 8;

    private final int count;
    private final CorpusBuilder builder = new CorpusBuilder();
    private final List<Double> rates = new ArrayList<>();
    private long characters;
    private long cpu = cpuTime();

    private CorpusSoak(int count) {
        this.count = count;
    }

    /**
     * Runs it.
     *
     * @param args how many articles, 100000 if not given, and on how many threads, 2 if not given
     * @throws IOException if the articles cannot be read
     */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        new CorpusSoak(count).run(threads);
    }

    private void run(int threads) throws IOException {
        RecombinedArticles articles = new RecombinedArticles(FOLDER, count);
        Analyzer.standard().analyze(articles.iterator().next());
        long before = heap();
        Analyzer.standard().analyzeAll(articles, threads, this::add);
        print("last tenth / first tenth: %.2f", rates.get(rates.size() - 1) / rates.get(0));
        print("heap of the pieces of %d articles: %.0f MB", builder.size(), megabytes(heap() - before));
        Corpus corpus = builder.build();
        print("heap with the corpus: %.0f MB; %s", megabytes(heap() - before), corpus);
    }

    private void add(Document document) {
        builder.add(document);
        characters += document.text().length();
        int size = builder.size();
        if (size % (count / TENTHS) == 0) {
            rates.add(characters / ((cpuTime() - cpu) / NANOS) / 1000);
            print("%d articles: %.0f kB a CPU-second", size, rates.get(rates.size() - 1));
            restart();
        }
        if (size % (count / EIGHTHS) == 0 && Integer.bitCount(size / (count / EIGHTHS)) == 1) {
            long spent = cpuTime();
            merge(size);
            cpu += cpuTime() - spent;
        }
    }

    private void restart() {
        cpu = cpuTime();
        characters = 0;
    }

    /** Times the merge by its own thread, since others may go on with the analysis. */
    private void merge(int size) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Corpus corpus = builder.build();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
        print("merge of %d: %.1f CPU-seconds, %.2f ms an article; %s", size, seconds, 1000 * seconds / size, corpus);
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
