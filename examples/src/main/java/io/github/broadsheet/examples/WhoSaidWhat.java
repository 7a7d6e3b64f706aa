package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.Quote;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.analysis.Analyzer;
import java.io.IOException;
import java.util.stream.Stream;

/** Who said what? Prints every quote of every article with its speaker. */
public final class WhoSaidWhat {

    private WhoSaidWhat() {}

    /**
     * Prints the quotes of articles.
     *
     * @param args nothing, or a folder of {@code .txt} files or a JSON Lines file
     * @throws IOException if there is no such folder or file
     */
    public static void main(String[] args) throws IOException {
        try (Stream<Article> articles = Samples.articles(args)) {
            articles.map(Analyzer.standard()::analyze).forEach(document -> {
                ReadArticle.print(document, Terminal.output());
                print(document, Terminal.output());
            });
        }
    }

    /** Prints who says what in a document; of a quoted phrase, the whole clause; what it passes on of others below it. */
    static void print(Document document, Terminal out) {
        out.part("Quotes");
        for (Quote quote : document.quotes()) {
            print(quote, "", document, out);
        }
    }

    private static void print(Quote quote, String indent, Document document, Terminal out) {
        String words = quote.clause().map(clause -> clause.of(document.text())).orElse(quote.text());
        out.row(indent + speaker(quote.speaker()), words + "  [" + quote.type() + "]");
        quote.nested().forEach(each -> print(each, indent + "> ", document, out));
    }

    private static String speaker(Speaker speaker) {
        return speaker.mention().isPresent() ? speaker.label() : "(unknown)";
    }
}
