package io.github.broadsheet.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import io.github.broadsheet.export.AnnotatedJson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnotatedArticleTest {

    @Test
    void marksBecomeNames() {
        AnnotatedArticle article = AnnotatedArticle.marked("[PERSON Ana Duarte] left [LOCATION Lobito] [again].");
        assertEquals("Ana Duarte left Lobito [again].", article.text());
        assertEquals(
                List.of(
                        new AnnotatedName(Span.of(0, 10), Set.of(EntityType.PERSON)),
                        new AnnotatedName(Span.of(16, 22), Set.of(EntityType.LOCATION))),
                article.names());
    }

    @Test
    void aFileHoldsSeveralArticles() {
        List<AnnotatedArticle> articles =
                AnnotatedArticle.markedFile("# article\nOne [NORP Greek] ship.\n\nIt sank.\n# article\nTwo.\n");
        assertEquals(2, articles.size());
        assertEquals("One Greek ship.\n\nIt sank.", articles.get(0).text());
    }

    @Test
    void faultsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> AnnotatedArticle.marked("[PERSON Ana Duarte left"));
        AnnotatedName far = new AnnotatedName(Span.of(3, 9), Set.of(EntityType.PERSON));
        assertThrows(IllegalArgumentException.class, () -> new AnnotatedArticle("short", List.of(far), Set.of()));
    }

    @Test
    void jsonIsReadWithFineAndCoarseTypes() {
        String json = "{\"text\":\"Ana Duarte left Lobito\",\"entities\":[{\"begin\":16,\"end\":22,\"type\":\"LOC\"},"
                + "{\"begin\":0,\"end\":10,\"type\":\"PERSON\"},{\"begin\":11,\"end\":15,\"type\":\"TIME\"}]}";
        AnnotatedArticle article = AnnotatedJson.read(json, Set.of(EntityType.EVENT));
        assertEquals(2, article.names().size());
        assertEquals(Set.of(EntityType.PERSON), article.names().get(0).types());
        assertEquals(
                Set.of(EntityType.LOCATION, EntityType.FACILITY),
                article.names().get(1).types());
        assertTrue(article.unannotated().contains(EntityType.EVENT));
        assertThrows(IllegalArgumentException.class, () -> AnnotatedJson.read("{\"text\":1}", Set.of()));
    }
}
