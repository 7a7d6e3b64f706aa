package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LayoutNounsTest {

    private static final Evidence TEST = Evidence.of("test");
    private static final Span THREE = Span.of(0, 3);

    private static void refused(String parameter, Executable call) {
        String message = assertThrows(RuntimeException.class, call).getMessage();
        assertTrue(message.equals(parameter) || message.startsWith(parameter + ": "), message);
    }

    @Test
    void spanAndTextHaveOneLength() {
        refused("text", () -> new Block(BlockType.PARAGRAPH, THREE, "ab", TEST));
        refused("text", () -> new Sentence(THREE, "ab"));
        refused("text", () -> new Token(THREE, "ab"));
        refused("text", () -> new Phrase(THREE, "ab"));
        refused("text", () -> new Dateline(THREE, "ab", "a", Optional.empty()));
        assertEquals("cat", Phrase.cut("the cat", 4, 7).text());
    }

    @Test
    void refusesNullAndBlank() {
        refused("type", () -> new Block(null, THREE, "abc", TEST));
        refused("evidence", () -> new Block(BlockType.PARAGRAPH, THREE, "abc", null));
        refused("span", () -> new Token(null, "abc"));
        refused("text", () -> new Headline(" ", Optional.empty(), Source.TEXT));
        refused("name", () -> new Byline("", Byline.Kind.PERSON, Optional.empty(), Source.TEXT));
        refused("place", () -> new Dateline(THREE, "abc", "", Optional.empty()));
        refused("value", () -> new DocumentDate(null, Source.TEXT));
        refused("unit", () -> new Measure(1, OptionalDouble.empty(), null, Optional.empty()));
        refused("library", () -> new Producer("1", "", "m", "s"));
        refused("rule", () -> Evidence.of(""));
        refused("confidence", () -> new Evidence("rule", OptionalDouble.of(1.01)));
        refused("confidence", () -> new Evidence("rule", OptionalDouble.of(Double.NaN)));
    }

    @Test
    void aMentionLiesInItsBlock() {
        Block block = new Block(BlockType.PARAGRAPH, THREE, "abc", TEST);
        refused("span", () -> new Mention(Span.of(2, 4), "cd", Mention.Kind.NAME, false, block));
        assertEquals("bc", new Mention(Span.of(1, 3), "bc", Mention.Kind.NAME, true, block).text());
    }

    @Test
    void aStampBeginsWithAnIsoDate() {
        Stamp stamp = new Stamp("2017-07-25T14:01-07:00", Optional.empty(), Source.METADATA);
        assertEquals(LocalDate.of(2017, 7, 25), stamp.date());
        refused("value", () -> new Stamp("July 25", Optional.empty(), Source.TEXT));
    }

    @Test
    void theBodyIsParagraphsAndBlockQuotes() {
        List<BlockType> body =
                Arrays.stream(BlockType.values()).filter(BlockType::isBody).toList();
        assertEquals(List.of(BlockType.PARAGRAPH, BlockType.BLOCK_QUOTE_INTRO, BlockType.BLOCK_QUOTE), body);
        assertTrue(BlockType.HEADLINE.isArticleText());
        assertTrue(BlockType.SUBHEADING.isArticleText());
        assertFalse(BlockType.CAPTION.isArticleText());
        assertFalse(BlockType.DUPLICATE_HEADLINE.isArticleText());
    }

    @Test
    void amountsAreNoNames() {
        List<EntityType> amounts =
                Arrays.stream(EntityType.values()).filter(EntityType::isAmount).toList();
        assertEquals(List.of(EntityType.MONEY, EntityType.PERCENT, EntityType.QUANTITY), amounts);
    }
}
