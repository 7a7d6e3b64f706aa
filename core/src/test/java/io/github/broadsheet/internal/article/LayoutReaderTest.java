package io.github.broadsheet.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Byline;
import io.github.broadsheet.Source;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.text.Characters;
import io.github.broadsheet.internal.text.SourceText;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

    private static final String LEAD = "The council voted on Tuesday to close the old mill bridge for two years while"
            + " engineers replace its piers, a decision that shopkeepers said would cost them their trade.";
    private static final String SECOND = "\"We were told one winter,\" said Ada Pell, who sells boots on the east bank."
            + " The mayor said that the money had been set aside and that the work could not wait.";
    private static final String THIRD = "Engineers found cracks in three piers of the bridge in March, and a report for"
            + " the council warned that heavy lorries could no longer cross it safely.";

    private static Layout read(String text) {
        return read(Article.of(text));
    }

    private static Layout read(Article article) {
        return new LayoutReader(DayMonthOrder.MONTH_FIRST).read(SourceText.of(article.text()), article);
    }

    private static List<BlockType> types(Layout layout) {
        return layout.blocks().stream().map(Block::type).toList();
    }

    private static String page(String... lines) {
        return String.join("\n\n", lines);
    }

    @Test
    void plainArticle() {
        Layout layout = read(page(
                "Council closes mill bridge for two years",
                "By Ann Sample and Bo Example, Staff Writers",
                "May 3, 2021, 2:01 PM PDT",
                LEAD,
                SECOND,
                THIRD));
        assertEquals(
                List.of(
                        BlockType.HEADLINE,
                        BlockType.BYLINE,
                        BlockType.PUBLISHED,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH),
                types(layout));
        assertEquals(
                "Council closes mill bridge for two years",
                layout.headline().orElseThrow().text());
        assertEquals(
                List.of("Ann Sample", "Bo Example"),
                layout.bylines().stream().map(Byline::name).toList());
        assertEquals("2021-05-03T14:01-07:00", layout.published().orElseThrow().value());
    }

    @Test
    void withoutAHeadlineTheLeadIsNotTakenForOne() {
        Layout layout = read(String.join("\n", LEAD, SECOND, THIRD));
        assertEquals(Optional.empty(), layout.headline());
        assertEquals(List.of(BlockType.PARAGRAPH, BlockType.PARAGRAPH, BlockType.PARAGRAPH), types(layout));
    }

    @Test
    void theDateOfACaptionIsNotTheDateOfTheArticle() {
        Layout layout = read(page(
                "Council closes mill bridge for two years",
                "Boats pass under the mill bridge on July 30, 2016. Ann Sample/Reuters",
                LEAD,
                SECOND,
                THIRD));
        assertEquals(BlockType.CAPTION, types(layout).get(1));
        assertEquals(Optional.empty(), layout.published());
        assertEquals(List.of(), layout.bylines());
    }

    @Test
    void datelineStandsInsideItsParagraph() {
        Layout layout = read(
                page("Council closes mill bridge for two years", "LEEDS, March 2 (Reuters) - " + LEAD, SECOND, THIRD));
        assertEquals("LEEDS", layout.dateline().orElseThrow().place());
        assertEquals(Optional.of("XXXX-03-02"), layout.dateline().orElseThrow().value());
        assertEquals(BlockType.PARAGRAPH, types(layout).get(1));
    }

    @Test
    void relativeStampsNeedTheTimeOfRetrieval() {
        String text = page(
                "Council closes mill bridge for two years",
                "By Ann Sample",
                "Published 2 hours ago",
                LEAD,
                SECOND,
                THIRD);
        assertEquals(Optional.empty(), read(text).published());
        Article known = Article.builder(text)
                .retrieved(OffsetDateTime.parse("2021-05-03T01:30:00+02:00"))
                .build();
        assertEquals(
                "2021-05-02T23:30+02:00", read(known).published().orElseThrow().value());
    }

    @Test
    void whatTheCallerKnowsWins() {
        Article article = Article.builder(page(
                        "Council closes mill bridge for two years",
                        "By Ann Sample",
                        "May 3, 2021",
                        LEAD,
                        SECOND,
                        THIRD))
                .title("Mill bridge shut")
                .author("Cy Given")
                .published("2021-05-04T01:00:00Z")
                .zone(ZoneId.of("America/New_York"))
                .build();
        Layout layout = read(article);
        assertEquals("Mill bridge shut", layout.headline().orElseThrow().text());
        assertEquals(Source.METADATA, layout.headline().orElseThrow().source());
        assertEquals(
                List.of("Cy Given"), layout.bylines().stream().map(Byline::name).toList());
        assertEquals(Source.METADATA, layout.published().orElseThrow().source());
    }

    @Test
    void aBlockQuotationEndsWhereTheWriterTakesUpTheThread() {
        Layout layout = read(page(
                "Council closes mill bridge for two years",
                LEAD,
                "As the report to the council explains, the piers were built for carts:",
                THIRD,
                "Indeed, the mayor said that nobody had looked below the water for forty years.",
                SECOND));
        assertEquals(
                List.of(
                        BlockType.HEADLINE,
                        BlockType.PARAGRAPH,
                        BlockType.BLOCK_QUOTE_INTRO,
                        BlockType.BLOCK_QUOTE,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH),
                types(layout));
    }

    @Test
    void commentsAreNotTheArticle() {
        Layout layout = read(page(
                "Council closes mill bridge for two years",
                LEAD,
                SECOND,
                THIRD,
                "Comments",
                "No. 1-1",
                "millrat",
                "They should have done this years ago, and everybody on the east bank knows it."));
        assertEquals(
                List.of(BlockType.COMMENT_HEADER, BlockType.COMMENT_META, BlockType.COMMENT_AUTHOR, BlockType.COMMENT),
                types(layout).subList(4, 8));
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String text = """
                COUNCIL CLOSES MILL BRIDGE
                By Ann Sample

                The council voted on Tuesday to close the old mill
                bridge for two years while engineers replace its piers,
                a decision that shopkeepers said would cost them
                their trade and the town its market.

                The mayor said that the money had been set aside and
                that the work could not wait, since heavy lorries could
                no longer cross it safely.
                """;
        List<Block> body =
                read(text).blocks().stream().filter(b -> b.type().isBody()).toList();
        assertEquals(2, body.size());
        assertTrue(body.get(0).text().endsWith("the town its market."));
    }

    @Test
    void anotherLanguageIsNamed() {
        Layout layout = read(
                "Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke an der Mühle für zwei Jahre zu"
                        + " sperren, weil die Pfeiler erneuert werden müssen und die Last der Wagen nicht mehr tragen.");
        assertEquals("de", layout.language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\u00a0\n",
                "\uD800",
                ".",
                "By",
                "By \n",
                "\u200b\u200b",
                "Comments\nx",
                "a\fb\u2028c"
            })
    void anyTextHasALayout(String text) {
        Layout layout = read(text);
        assertEquals(
                text.isBlank() || text.chars().allMatch(c -> Characters.isBlank((char) c)),
                layout.blocks().isEmpty());
    }

    @Test
    void millionsOfLinesAndCharactersAreReadInPassing() {
        assertEquals(1, read("a".repeat(5_000_000)).blocks().size());
        assertEquals(300_000, read("ab\n".repeat(300_000)).blocks().size());
        assertEquals(100_000, read("He said so.\n\n".repeat(100_000)).blocks().size());
    }
}
