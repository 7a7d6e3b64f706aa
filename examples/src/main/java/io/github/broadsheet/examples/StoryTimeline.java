package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened when? Prints the common timeline of all articles, with the articles that tell of each event. */
public final class StoryTimeline {

    private StoryTimeline() {}

    /**
     * Prints the common timeline of articles.
     *
     * @param args nothing, or a folder of {@code .txt} files or a JSON Lines file
     * @throws IOException if there is no such folder or file
     */
    public static void main(String[] args) throws IOException {
        try (Stream<Article> articles = Samples.articles(args)) {
            print(articles.map(Analyzer.standard()::analyze).collect(CorpusBuilder.collector()), Terminal.output());
        }
    }

    /** Prints the timeline of a corpus, earliest first. */
    static void print(Corpus corpus, Terminal out) {
        out.heading("Common timeline of " + corpus.documents().size() + " articles");
        for (CorpusEvent event : corpus.timeline().dated()) {
            String sources =
                    event.sources().stream().map(Excerpt::document).distinct().collect(Collectors.joining(" "));
            out.row(event.value(), event.text() + "  [" + sources + "]");
        }
    }
}
