package io.github.broadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The raw articles of the test resources, in many shapes. */
public final class RawArticles {

    /** Where they lie. */
    public static final Path FOLDER = Path.of("src/test/resources/io/github/broadsheet/articles");

    private RawArticles() {}

    /**
     * Any beginning of any of them.
     *
     * @return texts of any length up to that of the article
     * @throws IOException if one cannot be read
     */
    public static Arbitrary<String> truncations() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return Arbitraries.of(texts)
                .flatMap(text ->
                        Arbitraries.integers().between(0, text.length()).map(length -> text.substring(0, length)));
    }
}
