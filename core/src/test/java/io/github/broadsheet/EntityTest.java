package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EntityTest {

    private static final String TEXT = "Reed came. Tom\nReed and he left. Reed, mayor, stayed.";
    private static final Block BLOCK =
            new Block(BlockType.PARAGRAPH, Span.of(0, TEXT.length()), TEXT, Evidence.of("test"));

    private static Mention mention(int begin, int end, Mention.Kind kind) {
        return new Mention(Span.of(begin, end), TEXT.substring(begin, end), kind, false, BLOCK);
    }

    private static Entity.Builder reed() {
        return Entity.builder("e1", EntityType.PERSON, "Tom Reed")
                .mentions(List.of(
                        mention(11, 19, Mention.Kind.NAME),
                        mention(33, 37, Mention.Kind.NAME),
                        mention(24, 26, Mention.Kind.PRONOUN),
                        mention(0, 4, Mention.Kind.NAME)))
                .evidence(Evidence.of("test"));
    }

    @Test
    void countsTheFormsOfItsName() {
        assertEquals(
                List.of(Map.entry("Reed", 2), Map.entry("Tom Reed", 1)),
                List.copyOf(reed().build().aliases().entrySet()));
    }

    @Test
    void mentionsAreInTheOrderOfTheText() {
        List<Span> spans = reed().build().mentions().stream().map(Mention::span).toList();
        assertEquals(List.of(Span.of(0, 4), Span.of(11, 19), Span.of(24, 26), Span.of(33, 37)), spans);
    }

    @Test
    void goesByItsNames() {
        Entity reed = reed().build();
        assertTrue(reed.isNamed("TOM REED"));
        assertTrue(reed.isNamed(" tom  reed "));
        assertTrue(reed.isNamed("reed"));
        assertFalse(reed.isNamed("Tom"));
        assertFalse(reed.isNamed("he"));
    }

    @Test
    void onlyAPersonGoesByTheLastWord() {
        Evidence test = Evidence.of("test");
        assertTrue(Entity.builder("e1", EntityType.PERSON, "Ada Quill")
                .evidence(test)
                .build()
                .isNamed("quill"));
        assertFalse(Entity.builder("e1", EntityType.ORGANIZATION, "Bank of Ellery")
                .evidence(test)
                .build()
                .isNamed("Ellery"));
    }

    @Test
    void keepsItsParts() {
        Measure measure = new Measure(3, OptionalDouble.empty(), "USD", Optional.empty());
        Entity entity = reed().knownAs("register", "17")
                .roles(List.of(Phrase.cut(TEXT, 39, 44)))
                .measure(measure)
                .build();
        assertEquals(Map.of("register", "17"), entity.ids());
        assertEquals("mayor", entity.roles().get(0).text());
        assertEquals(Optional.of(measure), entity.measure());
        assertEquals("e1 PERSON Tom Reed", entity.toString());
        assertEquals(Evidence.of("test"), entity.evidence());
    }

    @Test
    void equalPartsMakeEqualEntities() {
        assertEquals(reed().build(), reed().build());
        assertEquals(reed().build().hashCode(), reed().build().hashCode());
        assertNotEquals(reed().build(), reed().mentions(List.of()).build());
        assertNotEquals(reed().build(), reed().knownAs("a", "b").build());
    }

    @Test
    void namesTheBadArgument() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Entity.builder(" ", EntityType.PERSON, "Reed"))
                .getMessage()
                .startsWith("id: "));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Entity.builder("e1", EntityType.PERSON, ""))
                .getMessage()
                .startsWith("name: "));
        assertEquals(
                "mentions",
                assertThrows(NullPointerException.class, () -> reed().mentions(null))
                        .getMessage());
        Entity.Builder bare = Entity.builder("e1", EntityType.PERSON, "Reed");
        assertThrows(IllegalStateException.class, bare::build);
    }
}
