package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.Byline;
import io.github.broadsheet.Document;
import io.github.broadsheet.analysis.Analyzer;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is an article made of? Prints its headline, authors and dates, then what each block of its text is. */
public final class ReadArticle {

    private ReadArticle() {}

    /**
     * Prints the structure of articles.
     *
     * @param args nothing, or a folder of {@code .txt} files or a JSON Lines file
     * @throws IOException if there is no such folder or file
     */
    public static void main(String[] args) throws IOException {
        try (Stream<Article> articles = Samples.articles(args)) {
            articles.map(Analyzer.standard()::analyze).forEach(document -> {
                print(document, Terminal.output());
                Terminal.output().part("Blocks");
                for (Block block : document.blocks()) {
                    Terminal.output().brief(block.type().name(), block.text());
                }
            });
        }
    }

    /** Prints the head of a document: its id and headline, who wrote it, when and where. */
    static void print(Document document, Terminal out) {
        String title = document.headline().map(headline -> headline.text()).orElse("(no headline)");
        out.heading(document.id() + " · " + title);
        if (!document.bylines().isEmpty()) {
            out.row("by", document.bylines().stream().map(Byline::name).collect(Collectors.joining(", ")));
        }
        document.published().ifPresent(stamp -> out.row("published", stamp.value()));
        document.updated().ifPresent(stamp -> out.row("updated", stamp.value()));
        document.dateline().ifPresent(dateline -> out.row("from", dateline.place()));
        document.date().ifPresent(date -> out.row("day", date.value() + " (" + date.source() + ")"));
    }
}
