package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.Document;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Quote;
import io.github.broadsheet.Source;
import io.github.broadsheet.Status;
import io.github.broadsheet.export.JsonWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

    private static final String ARTICLE =
            """
            Norway closes northern port after storm

            By Ann Sample

            May 3, 2021

            Norway closed the port of Narwick on Monday after a storm broke its two cranes, the transport ministry said.

            "Nobody was hurt, and the ferries run again tomorrow," said Ingrid Solberg, the harbour master. She said that
            the repairs would cost $4 million.

            The port had reopened on March 12, 2019, after a fire.
            """.replace("Solberg, the harbour master. She said that\n", "Solberg, the harbour master. She said that ");

    @Test
    void oneArticleFromEndToEnd() {
        Document document = Analyzer.standard().analyze(ARTICLE);
        assertEquals(Status.ANALYZED, document.status());
        assertEquals("en", document.language());
        assertEquals(
                "Norway closes northern port after storm",
                document.headline().orElseThrow().text());
        assertEquals("Ann Sample", document.bylines().get(0).name());
        assertEquals(LocalDate.of(2021, 5, 3), document.date().orElseThrow().value());
        assertEquals(Source.TEXT, document.date().orElseThrow().source());
        assertEquals(3, document.paragraphs().size());
        assertFalse(
                document.entities().ofType(EntityType.PERSON).named("Solberg").isEmpty());
        Quote quote = document.quotes().by("Solberg").list().get(0);
        assertEquals("Ingrid Solberg", quote.speaker().label());
        assertTrue(document.times().stream().anyMatch(time -> time.value().equals("2019-03-12")));
        assertTrue(document.timeline().stream().anyMatch(entry -> entry.value().equals("2019-03-12")));
        assertTrue(document.tokens().size() > 60);
    }

    @Test
    void theOutletsZoneDecidesTheLocalDay() {
        Article article = Article.builder(ARTICLE)
                .published("2021-05-04T01:30:00Z")
                .zone(ZoneId.of("America/New_York"))
                .build();
        Document document = Analyzer.standard().analyze(article);
        assertEquals(LocalDate.of(2021, 5, 3), document.date().orElseThrow().value());
        assertEquals(Source.METADATA, document.date().orElseThrow().source());
    }

    @Test
    void aTitleGivenApartYieldsItsNamesUnderTheIdsOfTheArticle() {
        Article article = Article.builder(ARTICLE.substring(ARTICLE.indexOf("Norway closed")))
                .title("Solberg of Norway thanks Iceland")
                .build();
        Document document = Analyzer.standard().analyze(article);
        Document title = document.title().orElseThrow();
        assertEquals(Source.METADATA, document.headline().orElseThrow().source());
        assertEquals(
                document.entities().named("Ingrid Solberg").list().get(0).id(),
                title.entities().named("Solberg").list().get(0).id());
        assertEquals(
                1,
                document.allEntities()
                        .named("Norway")
                        .list()
                        .get(0)
                        .titleMentions()
                        .size());
        assertTrue(
                document.allEntities().named("Iceland").list().get(0).mentions().isEmpty());
    }

    @Test
    void anotherLanguageGetsBlocksAndSentencesAndNoGuesses() {
        Document document = Analyzer.standard()
                .analyze(
                        "Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke an der Mühle für zwei Jahre zu"
                                + " sperren, weil die Pfeiler erneuert werden müssen. Das sagte Bürgermeisterin Anna Beispiel.");
        assertEquals(Status.UNSUPPORTED_LANGUAGE, document.status());
        assertEquals("de", document.language());
        assertEquals(1, document.blocks().size());
        assertEquals(2, document.sentences().size());
        assertTrue(document.allEntities().isEmpty());
        assertTrue(document.times().isEmpty());
    }

    @Test
    void dayAndMonthOrderIsASetting() {
        String text = ARTICLE.replace("May 3, 2021", "Published: 3/5/2021");
        Analyzer dayFirst = Analyzer.builder().dayFirst(true).build();
        assertEquals(
                LocalDate.of(2021, 5, 3),
                dayFirst.analyze(text).date().orElseThrow().value());
        assertEquals(
                LocalDate.of(2021, 3, 5),
                Analyzer.standard().analyze(text).date().orElseThrow().value());
    }

    @Test
    void sameResultInAnyLocaleZoneThreadAndOrder() {
        List<Article> articles = IntStream.range(0, 40)
                .mapToObj(i -> Article.builder(ARTICLE.replace("$4", "$" + i))
                        .id("a" + i)
                        .build())
                .toList();
        List<String> expected = articles.stream().map(AnalyzerTest::json).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<String> found = new ArrayList<>();
            Analyzer.builder()
                    .build()
                    .analyzeAll(
                            articles,
                            3,
                            document -> found.add(JsonWriter.standard().toJson(document)));
            assertEquals(expected, found);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String json(Article article) {
        return JsonWriter.standard().toJson(Analyzer.standard().analyze(article));
    }

    @Test
    void progressIsToldAfterEachDocument() {
        List<String> told = new ArrayList<>();
        List<Article> articles = List.of(Article.of("One ship sank."), Article.of("Two ships sank."));
        Analyzer.standard()
                .analyzeAll(articles, 2, document -> {}, (done, characters) -> told.add(done + ":" + characters));
        assertEquals(List.of("1:14", "2:29"), told);
    }

    @Test
    void whatTheConsumerThrowsComesOut() {
        IllegalStateException thrown = new IllegalStateException("full");
        List<Article> articles = List.of(Article.of("One ship sank."));
        assertSame(
                thrown,
                assertThrows(
                        IllegalStateException.class,
                        () -> Analyzer.standard().analyzeAll(articles, 1, document -> {
                            throw thrown;
                        })));
    }

    @Test
    void badArgumentsAreNamed() {
        Analyzer analyzer = Analyzer.standard();
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> analyzer.analyze((String) null))
                        .getMessage());
        assertEquals(
                "article",
                assertThrows(NullPointerException.class, () -> analyzer.analyze((Article) null))
                        .getMessage());
        Exception threads =
                assertThrows(IllegalArgumentException.class, () -> analyzer.analyzeAll(List.of(), 0, document -> {}));
        assertTrue(threads.getMessage().startsWith("threads: "));
    }

    @Test
    void hostileTextsHaveAResult() {
        for (String text : List.of(
                "",
                "a".repeat(1_000_000),
                "\uD800\uDC00\uDFFF".repeat(1000),
                "\"".repeat(100_000),
                "(".repeat(100_000),
                "He said \"".repeat(20_000),
                "Jan. ".repeat(50_000),
                "x\n".repeat(100_000),
                "$5 to ".repeat(20_000),
                "A. B. ".repeat(50_000),
                "1".repeat(200_000),
                "said ".repeat(50_000),
                "\u2018\u2019".repeat(50_000))) {
            Document document = Analyzer.standard().analyze(text);
            for (Block block : document.blocks()) {
                assertEquals(block.span().of(text), block.text());
            }
        }
    }

    @Test
    void whoSpokeBeforeSpeaksOnThoughAnotherIsSpokenOfInTheParagraphAbove() {
        String text = """
                Ferry to the north sails half empty

                The timing was poor, Viktor Orlan now says. Soon after his ferry set out, Emil Brandt shocked the town with word that he had closed the port.

                “We were in a hurry,” said Orlan, who has run nine trips since May from the old quay. “We should have waited.” Of the places on board, few were taken. “Still, I am glad,” he said.
                """;
        Document document = Analyzer.standard().analyze(text);
        assertEquals(
                "Viktor Orlan",
                document.quotes().stream()
                        .filter(quote -> quote.text().contains("glad"))
                        .findFirst()
                        .orElseThrow()
                        .speaker()
                        .label());
    }

    @Test
    void theDayOfAPictureIsNotTheDayThatTheTextGoesOnFrom() {
        String text = """
                Crews rehearse landing on the coast

                Sailors march at a rehearsal for the parade in the port of Lisbon on July 30, 2016. Anna Berg/Coast Photos

                The navy rehearsed a landing on the coast this week, the ministry said in a statement. Two ships took part, and some 1,000 sailors went ashore.

                The landing was practiced one day before other drills of the fleet begin farther south, a spokesman said.
                """;
        Document document = Analyzer.standard().analyze(text);
        assertTrue(
                document.times().stream().anyMatch(time -> time.value().equals("2016-07-30")),
                document.times().toString());
        assertTrue(
                document.timeline().stream().noneMatch(entry -> entry.value().startsWith("2016")),
                document.timeline().list().toString());
    }
}
