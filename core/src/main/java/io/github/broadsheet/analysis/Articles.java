package io.github.broadsheet.analysis;

import io.github.broadsheet.Article;
import io.github.broadsheet.export.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads articles from a folder of {@code .txt} files or from a JSON Lines file, in order, as they are needed.
 *
 * <p>A folder is read in the order of its file names; the name without {@code .txt} is the id. A line of JSON Lines is an
 * object with {@code text} and, if known, {@code id}, {@code published}, {@code retrieved}, {@code title},
 * {@code authors}, {@code url}, {@code source}, {@code language}, {@code zone} and {@code meta}; a missing id becomes the
 * number of the line. Bytes that are not UTF-8 are read as U+FFFD.
 *
 * <pre>{@code
 * try (Stream<Article> articles = Articles.read(path, problem -> log.warn("{}", problem))) {
 *     analyzer.analyzeAll(articles::iterator, 4, this::store);
 * }
 * }</pre>
 */
public final class Articles {

    private static final String SUFFIX = ".txt";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Articles() {}

    /**
     * What could not be read, or was read with a doubt.
     *
     * @param place the file, or the file and the number of the line
     * @param message what is wrong
     * @param skipped whether an article is missing for it; false for a remark, such as an id that occurs twice
     */
    public record Problem(String place, String message, boolean skipped) {

        /** Checks the arguments. */
        public Problem {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(message, "message");
        }

        /** The place and the message in one line. */
        @Override
        public String toString() {
            return place + ": " + message;
        }
    }

    /**
     * Opens a folder or a JSON Lines file. The stream reads as it is consumed and must be closed.
     *
     * @param path a folder with {@code .txt} files, or a JSON Lines file
     * @param problems is told of every line or file that cannot be read, which is left out, and of ids that occur twice
     * @return the articles, in order
     * @throws IOException if the path cannot be opened at all
     */
    public static Stream<Article> read(Path path, Consumer<? super Problem> problems) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problems, "problems");
        return Files.isDirectory(path) ? folder(path, problems) : lines(path, problems);
    }

    private static Stream<Article> folder(Path folder, Consumer<? super Problem> problems) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
        return files.stream().map(file -> file(file, problems)).flatMap(Optional::stream);
    }

    private static Optional<Article> file(Path file, Consumer<? super Problem> problems) {
        String name = file.getFileName().toString();
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String id = name.substring(0, name.length() - SUFFIX.length());
            return Optional.of(
                    Article.builder(text).id(id.isBlank() ? name : id).build());
        } catch (IOException e) {
            problems.accept(new Problem(name, "cannot be read: " + e.getMessage(), true));
            return Optional.empty();
        }
    }

    private static Stream<Article> lines(Path file, Consumer<? super Problem> problems) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        LineParser parser = new LineParser(file.getFileName().toString(), problems);
        return reader.lines().map(parser::parse).flatMap(Optional::stream).onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses the lines of one file, one after another. */
    private static final class LineParser {
        private final String file;
        private final Consumer<? super Problem> problems;
        private final IdSet ids = new IdSet();
        private long number;

        LineParser(String file, Consumer<? super Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        Optional<Article> parse(String line) {
            number++;
            String json = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (json.isBlank()) {
                return Optional.empty();
            }
            String place = file + ":" + number;
            try {
                Article article = ArticleJson.read(
                        json,
                        String.valueOf(number),
                        remark -> problems.accept(new Problem(place, remark + " (left out)", false)));
                String id = article.id().orElseThrow();
                if (!ids.add(id)) {
                    problems.accept(new Problem(place, "the id occurred before: " + id, false));
                }
                return Optional.of(article);
            } catch (IllegalArgumentException e) {
                problems.accept(new Problem(place, String.valueOf(e.getMessage()), true));
                return Optional.empty();
            }
        }
    }
}
