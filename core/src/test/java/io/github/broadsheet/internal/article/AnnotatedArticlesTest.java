package io.github.broadsheet.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.text.Characters;
import io.github.broadsheet.internal.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw articles in many shapes, each line of which has its type in a file beside it. */
class AnnotatedArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/broadsheet/articles");
    private static final LayoutReader READER = new LayoutReader(DayMonthOrder.MONTH_FIRST);

    @Test
    void nineOfTenLinesHaveTheirTypeInShapesThatTheModelAlsoLearnsFrom() throws IOException {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (AnnotatedArticle article : articles()) {
            for (Block block : layout(article).blocks()) {
                if (block.type() == article.typeAt(block.span().begin())) {
                    right++;
                } else {
                    wrong.add(article.name() + ": " + block);
                }
            }
        }
        assertTrue(right >= 9 * wrong.size(), () -> String.join("\n", wrong));
    }

    @Test
    void everyLineThatIsNotBlankLiesInExactlyOneBlock() throws IOException {
        for (AnnotatedArticle article : articles()) {
            int last = 0;
            StringBuilder outside = new StringBuilder();
            for (Block block : layout(article).blocks()) {
                outside.append(article.text(), last, block.span().begin());
                last = block.span().end();
            }
            outside.append(article.text(), last, article.text().length());
            assertTrue(outside.chars().allMatch(c -> Characters.isBlank((char) c)), article.name());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wire-story          | Tomas Werrik, Lena Dubrovik           |
                    full-page           | Catriona Bellweather, Duarte Simão    | 2021-05-03T10:12Z
                    interview-qa        | Lucian Marsh                          | 2018-10-12
                    blog-post           | Odile Prentiss                        | 2016-03-11
                    crlf-tabs           | Idris Fenwick                         | 2021-11-09
                    correction-and-bio  | Hester Quillfeather                   | 2020-09-17T08:30+01:00
                    feature-hardwrapped | Ines Calloway                         |
                    """)
    void authorsAndDateAreRead(String name, String authors, String published) throws IOException {
        Layout layout = layout(AnnotatedArticle.read(FOLDER.resolve(name + ".txt")));
        assertEquals(
                authors,
                String.join(", ", layout.bylines().stream().map(b -> b.name()).toList()));
        assertEquals(published, layout.published().map(stamp -> stamp.value()).orElse(null));
    }

    @Test
    void lineEndsOfAnotherSystemChangeOffsetsAndNothingElse() throws IOException {
        for (AnnotatedArticle article : articles()) {
            String unix = article.text().replace("\r\n", "\n");
            String windows = unix.replace("\n", "\r\n");
            assertEquals(types(unix), types(windows), article.name());
        }
    }

    private static List<String> types(String text) {
        return READER.read(SourceText.of(text), Article.of(text)).blocks().stream()
                .map(block -> block.type() + " " + block.text().replaceAll("\\s+", " "))
                .toList();
    }

    private static Layout layout(AnnotatedArticle article) {
        return READER.read(SourceText.of(article.text()), Article.of(article.text()));
    }

    private static List<AnnotatedArticle> articles() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(AnnotatedArticle.read(file));
            }
        }
        assertEquals(14, articles.size());
        return articles;
    }
}
