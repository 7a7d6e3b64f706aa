package io.github.broadsheet.analysis;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One run over many articles: a window of a few articles a thread is in work, and results leave it in order. */
final class OrderedRun {

    private static final int ARTICLES_A_THREAD = 4;

    private final Analyzer analyzer;
    private final int threads;
    private final Consumer<? super Document> consumer;
    private final Analyzer.Progress progress;
    private final Queue<Future<Document>> window = new ArrayDeque<>();
    private long documents;
    private long characters;

    OrderedRun(Analyzer analyzer, int threads, Consumer<? super Document> consumer, Analyzer.Progress progress) {
        this.analyzer = analyzer;
        this.threads = threads;
        this.consumer = consumer;
        this.progress = progress;
    }

    void run(Iterable<Article> articles) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, OrderedRun::thread);
        try {
            for (Article article : articles) {
                if (window.size() == threads * ARTICLES_A_THREAD) {
                    handOver(window.remove());
                }
                window.add(executor.submit(() -> analyzer.analyze(article)));
            }
            while (!window.isEmpty()) {
                handOver(window.remove());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "broadsheet-analyzer");
        thread.setDaemon(true);
        return thread;
    }

    private void handOver(Future<Document> result) {
        Document document = finished(result);
        consumer.accept(document);
        documents++;
        characters += document.text().length();
        progress.analyzed(documents, characters);
    }

    private static Document finished(Future<Document> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were analysed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("an article could not be analysed", e.getCause());
        }
    }
}
