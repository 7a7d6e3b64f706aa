package io.github.broadsheet.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayoutReaderProperties {

    private static final LayoutReader READER = new LayoutReader(DayMonthOrder.DAY_FIRST);

    @Property(tries = 300)
    void anyStringIsCutIntoBlocksInOrder(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void anyTruncationOfAnyArticleIsCutIntoBlocksInOrder(@ForAll("truncations") String text) {
        check(text);
    }

    private static void check(String text) {
        int last = 0;
        for (Block block : READER.read(SourceText.of(text), Article.of(text)).blocks()) {
            assertTrue(block.span().begin() >= last);
            assertEquals(block.span().of(text), block.text());
            last = block.span().end();
        }
    }

    @Provide
    Arbitrary<String> truncations() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/github/broadsheet/articles"))) {
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
