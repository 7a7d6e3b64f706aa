package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    private final List<Articles.Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<Article> read(Path path) throws IOException {
        try (Stream<Article> articles = Articles.read(path, problems::add)) {
            return articles.toList();
        }
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Second.");
        Files.writeString(folder.resolve("a.txt"), "First.");
        Files.writeString(folder.resolve("notes.md"), "Not an article.");
        Files.createDirectory(folder.resolve("c.txt"));
        List<Article> articles = read(folder);
        assertEquals(
                List.of("a", "b"),
                articles.stream().map(a -> a.id().orElseThrow()).toList());
        assertEquals("First.", articles.get(0).text());
        assertEquals(
                List.of("c.txt"), problems.stream().map(Articles.Problem::place).toList());
    }

    @Test
    void jsonLinesKeepWhatTheScraperKnew() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(file, """
                {"id": "x", "text": "One.", "published": "2021-05-03T10:00:00+02:00", "title": "T", "authors": ["A", "B"], "zone": "Europe/Oslo", "meta": {"k": [1, "two"]}}

                {"text": "Two."}
                """);
        List<Article> articles = read(file);
        assertEquals(Optional.of("x"), articles.get(0).id());
        assertEquals(Optional.of("2021-05-03T10:00:00+02:00"), articles.get(0).published());
        assertEquals(List.of("A", "B"), articles.get(0).authors());
        assertEquals(List.of(1, "two"), articles.get(0).meta().get("k"));
        assertEquals(Optional.of("3"), articles.get(1).id());
        assertTrue(problems.isEmpty());
    }

    @Test
    void badLinesAreReportedWithTheirNumberAndLeftOut() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(file, """
                {"id": "1", "text": "One."}
                {"id": "2", "text":
                {"id": "3"}
                [1, 2]
                {"id": "1", "text": "Five.", "published": "yesterday", "zone": "Mars/Olympus"}
                """);
        List<Article> articles = read(file);
        assertEquals(
                List.of("One.", "Five."), articles.stream().map(Article::text).toList());
        assertEquals(
                List.of("in.jsonl:2", "in.jsonl:3", "in.jsonl:4", "in.jsonl:5", "in.jsonl:5", "in.jsonl:5"),
                problems.stream().map(Articles.Problem::place).toList());
        assertEquals(3, problems.stream().filter(Articles.Problem::skipped).count());
        assertEquals(Optional.empty(), articles.get(1).published());
    }

    @Test
    void bytesThatAreNotUtf8AreReplaced() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'o', 'k', (byte) 0xFF, '.'});
        assertEquals("ok\uFFFD.", read(folder).get(0).text());
    }

    @Test
    void millionsOfIdsAreToldApart() {
        IdSet ids = new IdSet();
        for (int i = 0; i < 200_000; i++) {
            assertTrue(ids.add("article-" + i));
        }
        assertEquals(false, ids.add("article-77"));
    }

    @Test
    void aPathThatIsNotThereIsAnErrorAtOnce() {
        assertThrows(NoSuchFileException.class, () -> read(folder.resolve("none.jsonl")));
    }
}
