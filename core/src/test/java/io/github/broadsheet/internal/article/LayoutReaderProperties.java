package io.github.broadsheet.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.RawArticles;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.text.SourceText;
import java.io.IOException;
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
        return RawArticles.truncations();
    }
}
