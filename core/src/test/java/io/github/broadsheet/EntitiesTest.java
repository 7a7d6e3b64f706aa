package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    private final Document document = SampleDocument.document();
    private final Entities all = document.allEntities();

    private static List<String> names(Entities entities) {
        return entities.stream().map(Entity::name).toList();
    }

    @Test
    void findsByNameTypeAndId() {
        assertEquals(List.of("Tom Reed"), names(all.named("reed")));
        assertEquals(List.of("Port Ellery"), names(all.ofType(EntityType.LOCATION, EntityType.EVENT)));
        assertEquals("Ada Quill", all.byId("e1").orElseThrow().name());
        assertEquals(Optional.empty(), all.byId("e9"));
        assertTrue(all.named("nobody").isEmpty());
    }

    @Test
    void theArticleItselfSpeaksOfNoAuthor() {
        assertEquals(List.of("Port Ellery", "Tom Reed"), names(document.entities()));
        assertEquals(List.of("Ada Quill"), names(all.in(BlockType.BYLINE)));
    }

    @Test
    void listsMentionsInTheOrderOfTheText() {
        assertEquals(
                List.of("Ada Quill", "PORT ELLERY", "Tom Reed", "he"),
                all.mentions().stream().map(Mention::text).toList());
    }

    @Test
    void tellsWhoIsMeantAtAPlace() {
        assertEquals(
                "Tom Reed",
                all.at(SampleDocument.words("he told").span()).orElseThrow().name());
        assertEquals(
                "Tom Reed",
                all.at(SampleDocument.words("Mayor Tom").span()).orElseThrow().name());
        assertEquals(Optional.empty(), all.at(SampleDocument.words("old bridge").span()));
        assertEquals(Optional.empty(), all.at(Span.of(0, 0)));
    }

    @Test
    void ofMentionsInsideEachOtherTheBestFitWins() {
        String text = "University of Ellery";
        Block block = new Block(BlockType.PARAGRAPH, Span.of(0, 20), text, Evidence.of("test"));
        Entity university =
                named("e1", EntityType.ORGANIZATION, new Mention(block.span(), text, Mention.Kind.NAME, false, block));
        Entity town = named(
                "e2", EntityType.LOCATION, new Mention(Span.of(14, 20), "Ellery", Mention.Kind.NAME, false, block));
        Entities both = Entities.of(List.of(university, town));
        assertEquals(Optional.of(town), both.at(Span.of(14, 20)));
        assertEquals(Optional.of(university), both.at(Span.of(0, 20)));
        assertEquals(Optional.of(university), both.at(Span.of(0, 5)));
    }

    private static Entity named(String id, EntityType type, Mention mention) {
        return Entity.builder(id, type, mention.text())
                .mentions(List.of(mention))
                .evidence(Evidence.of("test"))
                .build();
    }

    @Test
    void isIterableAndUnmodifiable() {
        List<Entity> seen = new ArrayList<>();
        all.forEach(seen::add);
        assertEquals(all.list(), seen);
        assertEquals(3, all.size());
        assertFalse(all.isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> all.list().clear());
        assertEquals(all, Entities.of(seen));
        assertEquals(all.hashCode(), Entities.of(seen).hashCode());
        assertEquals(seen.toString(), all.toString());
    }

    @Test
    void refusesARepeatedId() {
        Entity one = all.list().get(0);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Entities.of(List.of(one, one)))
                .getMessage()
                .startsWith("list: "));
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> all.named(null)).getMessage());
    }
}
