package io.github.broadsheet.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameStoryTest {

    private static String printed(Stream<Article> articles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SameStory.print(articles, new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstTwoSamplesSharePassagesAndAQuotation() throws IOException {
        String text = printed(SameStory.dated(Samples.articles().stream()));
        assertTrue(text.contains("What 2 articles share"));
        assertTrue(text.contains("% the same"));
        assertTrue(text.contains("Sergei Lavrov\n  000"));
        assertTrue(text.contains("000: 2015") && text.contains("001: 2017-SP"), text);
    }

    @Test
    void aNumberThatDiffersIsTold() {
        String first =
                "The ferry sank off the northern coast on Monday with 41 people aboard, the harbour office of the town said.";
        Stream<Article> articles = Stream.of(
                Article.builder(first).id("a").published("2024-03-12").build(),
                Article.builder(first.replace("41", "43"))
                        .id("b")
                        .published("2024-03-12")
                        .build());
        String text = printed(articles);
        assertTrue(text.contains("a: 41") && text.contains("b: 43"), text);
    }
}
