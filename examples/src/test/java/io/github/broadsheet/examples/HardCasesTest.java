package io.github.broadsheet.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Document;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Status;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says that the library gets right, in its order. */
class HardCasesTest {

    private static Document read(String text) {
        return Analyzer.standard()
                .analyze(Article.builder(text).published("2024-03-14").build());
    }

    private static Quote onlyQuote(Document document) {
        assertEquals(1, document.quotes().size(), () -> document.quotes().toString());
        return document.quotes().list().get(0);
    }

    private static List<String> names(Document document, EntityType type) {
        return document.entities().ofType(type).stream()
                .map(entity -> entity.name())
                .toList();
    }

    @Test
    void structure() {
        Document page = Analyzer.standard().analyze("""
                        INTERNATIONAL

                        Mayor Opens Ferry Line in Torvik

                        Mayor Opens Ferry Line in Torvik

                        By Lena Brandt and Ola Berg

                        July 25, 2017, 2:01 PM PDT

                        (The ferry Solveig at Torvik on May 18, 2016 | Photographer: Jan Moe/Agency)

                        The mayor of Torvik opened a ferry line on Tuesday, after two years of work in the harbour.

                        “It was hard,” she said. “But it is done, and the first boat leaves in the morning.”

                        Harbour workers had waited for the day since April, when the old ship sank in a storm.

                        Comments

                        seagull77

                        Nice boat, but too dear for us.
                        """);
        assertEquals(
                List.of(
                        BlockType.KICKER,
                        BlockType.HEADLINE,
                        BlockType.DUPLICATE_HEADLINE,
                        BlockType.BYLINE,
                        BlockType.PUBLISHED,
                        BlockType.CAPTION,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH,
                        BlockType.COMMENT_HEADER,
                        BlockType.COMMENT_AUTHOR,
                        BlockType.COMMENT),
                page.blocks().stream().map(Block::type).toList());
        assertEquals(2, page.bylines().size());
        assertEquals("2017-07-25T14:01-07:00", page.published().orElseThrow().value());
        assertEquals("2017-07-25", page.date().orElseThrow().value().toString());
    }

    @Test
    void sentences() {
        assertEquals(
                2,
                read("He lives in the U.S. The U.S. Army left Austin, Tex., at 5 p.m. Monday.")
                        .sentences()
                        .size());
        assertEquals(1, read("“Why?” President Ann Brown asked.").sentences().size());
    }

    @Test
    void aQuoteSplitByItsCueIsOne() {
        Quote quote = onlyQuote(
                read("“The ferry,” Brandt said, “sails at noon.”\n\nLena Brandt has run the port since 2009."));
        assertEquals(2, quote.content().size());
        assertEquals("Lena Brandt", quote.speaker().label());
    }

    @Test
    void marksOfAnyKind() {
        assertEquals(
                QuoteType.MIXED,
                onlyQuote(read("Lena Brandt called the plan “strange\" and left."))
                        .type());
        assertEquals(
                "“They told me ‘never’,”",
                onlyQuote(read("“They told me ‘never’,” Lena Brandt added.")).text());
        Document scare = read("The so-called “smart” bridge stayed shut.");
        assertTrue(scare.quotes().isEmpty());
        assertEquals(1, scare.quotes().scare().all().size());
    }

    @Test
    void reportedSpeech() {
        assertEquals(
                2,
                onlyQuote(read("The bridge, the mayor said, was safe."))
                        .content()
                        .size());
        Quote denied = onlyQuote(read("Lena Brandt denied that she had resigned."));
        assertEquals(Modality.DENIED, denied.modality());
        Document place = read("Moscow said it would wait.");
        assertEquals("Moscow", onlyQuote(place).speaker().label());
        assertTrue(place.entities().mentions().get(0).metonym());
    }

    @Test
    void namesThatAreOneAndNamesThatAreTwo() {
        assertEquals(
                List.of("Kim Jong-un"),
                names(read("Kim Jong-un waited. Kim Jong Un left. Kim returned."), EntityType.PERSON));
        assertEquals(
                List.of("Maria Lindqvist", "Peter Lindqvist"),
                names(read("Maria Lindqvist and Peter Lindqvist spoke. Mr. Lindqvist left."), EntityType.PERSON));
        assertEquals(
                List.of("North Korea"),
                names(read("North Korea said nothing. The North's army denied it."), EntityType.LOCATION));
    }

    @Test
    void times() {
        Document document = read("The war of 1950-1953 ended. He said so on Tuesday. She had left last month.");
        assertEquals(
                List.of("1950/1953", "2024-03-12", "2024-02"),
                document.times().stream().map(TimeExpression::value).toList());
    }

    @Test
    void amounts() {
        Document document = read("Trade fell to just $77 million, nearly 90 percent of it in coal.");
        Measure money = document.entities()
                .ofType(EntityType.MONEY)
                .list()
                .get(0)
                .measure()
                .orElseThrow();
        Measure share = document.entities()
                .ofType(EntityType.PERCENT)
                .list()
                .get(0)
                .measure()
                .orElseThrow();
        assertEquals(77e6, money.amount());
        assertEquals("USD", money.unit());
        assertEquals("APPROX", share.mod().orElseThrow());
    }

    @Test
    void otherLanguages() {
        String german =
                "Die Bürgermeisterin hat am Dienstag die neue Fähre eröffnet, die von der Stadt seit zwei Jahren"
                        + " gebaut wird und nun endlich fährt.";
        assertEquals(Status.UNSUPPORTED_LANGUAGE, read(german).status());
        assertTrue(read(german).entities().isEmpty());
    }
}
