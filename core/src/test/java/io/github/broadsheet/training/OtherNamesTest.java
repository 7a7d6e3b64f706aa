package io.github.broadsheet.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.EntityType;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    private static final OtherNames NAMES =
            new OtherNames(List.of("Amina", "Bruno", "Chandra"), List.of("Okafor", "Lindqvist", "Tanaka"));
    private static final AnnotatedArticle ARTICLE = AnnotatedArticle.marked(
            "[PERSON Ana M. Duarte] of [LOCATION Lobito] spoke. [PERSON Duarte] left for [LOCATION Duarte].");

    private static List<String> written(AnnotatedArticle article, EntityType type) {
        return article.names().stream()
                .filter(name -> name.types().equals(Set.of(type)))
                .map(name -> name.span().of(article.text()))
                .toList();
    }

    @Test
    void personsGetOtherNamesThatStayTheSameThroughout() {
        AnnotatedArticle other = NAMES.replace(ARTICLE, new Random(1));
        List<String> persons = written(other, EntityType.PERSON);
        assertEquals(2, persons.size());
        assertNotEquals("Duarte", persons.get(1));
        assertTrue(persons.get(0).endsWith(" M. " + persons.get(1)), persons.get(0));
    }

    @Test
    void whatIsNoPersonStays() {
        AnnotatedArticle other = NAMES.replace(ARTICLE, new Random(1));
        assertEquals(List.of("Lobito", "Duarte"), written(other, EntityType.LOCATION));
        assertTrue(other.text().endsWith(" left for Duarte."), other.text());
    }

    @Test
    void theSameNumbersGiveTheSameArticle() {
        assertEquals(NAMES.replace(ARTICLE, new Random(3)), NAMES.replace(ARTICLE, new Random(3)));
    }
}
