package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.analysis.Articles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that an example reads: five that come with it, in the raw forms in which articles are scraped, or one's own. */
final class Samples {

    private static final List<String> IDS = List.of("000", "001", "002", "003", "004");

    private Samples() {}

    /**
     * The articles of a command line; what cannot be read is told on standard error and left out.
     *
     * @param args nothing for the samples, else a folder of {@code .txt} files or a JSON Lines file
     * @return the articles, to be closed
     * @throws IOException if there is no such folder or file
     */
    static Stream<Article> articles(String... args) throws IOException {
        return args.length == 0
                ? articles().stream()
                : Articles.read(Path.of(args[0]), problem -> Terminal.errors().line(problem.toString()));
    }

    /**
     * The five sample articles.
     *
     * @return the articles, each as scraped
     * @throws IOException if they are not on the class path
     */
    static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String id : IDS) {
            articles.add(Article.builder(text(id)).id(id).build());
        }
        return articles;
    }

    private static String text(String id) throws IOException {
        String name = "samples/" + id + ".txt";
        try (InputStream file = Samples.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
