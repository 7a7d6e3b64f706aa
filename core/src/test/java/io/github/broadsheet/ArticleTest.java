package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    @Test
    void keepsWhatTheCallerKnows() {
        Article article = Article.builder("text")
                .id("a")
                .title("A title")
                .author("Ada Quill")
                .authors(List.of("Ben Ott", " "))
                .published("2024-06-20T21:05:00Z")
                .retrieved(LocalDate.of(2024, 6, 21))
                .zone(ZoneId.of("Europe/London"))
                .language("en-GB")
                .source("The Gazette")
                .url("https://gazette.example/1")
                .meta("section", "local")
                .build();
        assertEquals("text", article.text());
        assertEquals(Optional.of("a"), article.id());
        assertEquals(Optional.of("A title"), article.title());
        assertEquals(List.of("Ada Quill", "Ben Ott"), article.authors());
        assertEquals(Optional.of("2024-06-20T21:05:00Z"), article.published());
        assertEquals(Optional.of("2024-06-21"), article.retrieved());
        assertEquals(Optional.of(ZoneId.of("Europe/London")), article.zone());
        assertEquals(Optional.of("en-GB"), article.language());
        assertEquals(Optional.of("The Gazette"), article.source());
        assertEquals(Optional.of("https://gazette.example/1"), article.url());
        assertEquals(Map.of("section", "local"), article.meta());
        assertEquals("a of 4 code units", article.toString());
    }

    @Test
    void emptyFieldsOfAScraperAreNotGiven() {
        Article article =
                Article.builder("").title("").language(" ").source("").url("").build();
        assertEquals(Article.of(""), article);
        assertEquals(Article.of("").hashCode(), article.hashCode());
        assertNotEquals(Article.of("a"), article);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-20T02:30:00Z, America/New_York, 2024-06-19",
        "2024-06-20T02:30:00Z, Asia/Tokyo, 2024-06-20",
        "2024-06-20T23:30:00-07:00, Europe/London, 2024-06-21",
        "2024-06-20T23:30:00, Europe/London, 2024-06-20",
        "2024-06-20, Asia/Tokyo, 2024-06-20",
    })
    void theOutletsZoneDecidesTheDay(String published, String zone, String day) {
        Article article =
                Article.builder("").published(published).zone(ZoneId.of(zone)).build();
        assertEquals(Optional.of(LocalDate.parse(day)), article.publishedDay());
    }

    @Test
    void withoutAZoneTheDayIsTheOneWritten() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 20)),
                Article.builder("")
                        .published("2024-06-20T23:30:00-07:00")
                        .build()
                        .publishedDay());
        assertEquals(Optional.empty(), Article.of("").publishedDay());
    }

    @Test
    void theTimeOfDayIsTheOutletsWhereItsZoneIsKnown() {
        Article.Builder article = Article.builder("").published("2024-06-20T02:30:00Z");
        assertEquals(Optional.of(LocalTime.of(2, 30)), article.build().publishedTime());
        assertEquals(
                Optional.of(LocalTime.of(22, 30)),
                article.zone(ZoneId.of("America/New_York")).build().publishedTime());
        assertEquals(
                Optional.empty(),
                Article.builder("").published("2024-06-20").build().publishedTime());
        assertEquals(Optional.empty(), Article.of("").publishedTime());
    }

    @Test
    void takesTimesOfThreeTypes() {
        assertEquals(
                Optional.of("2024-06-20"),
                Article.builder("").published(LocalDate.of(2024, 6, 20)).build().published());
        OffsetDateTime time = OffsetDateTime.parse("2024-06-20T14:01-07:00");
        assertEquals(
                Optional.of("2024-06-20T14:01-07:00"),
                Article.builder("").published(time).build().published());
        Instant instant = Instant.parse("2024-06-20T14:01:02.5Z");
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 20)),
                Article.builder("").published(instant).build().publishedDay());
        assertEquals(
                Optional.of(instant.toString()),
                Article.builder("").retrieved(instant).build().retrieved());
        assertEquals(
                Optional.of("2024-06-20T14:01-07:00"),
                Article.builder("").retrieved(time).build().retrieved());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-20 14:01",
                "2024-06-20T14:01:00.000+0000",
                "2024-06-20T140100Z",
                "2024-06-20t14:01z",
                "2024-06-20 14:01:00 +02"
            })
    void readsTheFormsThatScrapersWrite(String published) {
        assertEquals(LocalDate.of(2024, 6, 20), Article.localDay(published, "published"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "20 June 2024", "2024-02-30", "2024-06-20T25:00", "2024-06-20T14:01+99:00"})
    void refusesWhatIsNoIsoTime(String published) {
        Article.Builder builder = Article.builder("");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> builder.published(published))
                .getMessage()
                .startsWith("published: "));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> builder.retrieved(published))
                .getMessage()
                .startsWith("retrieved: "));
    }

    @Test
    void metaIsADeepCopy() {
        List<Object> tags = new ArrayList<>(Arrays.asList("a", null, 1));
        Map<String, Object> given = new HashMap<>();
        given.put("tags", tags);
        given.put("nothing", null);
        Article article = Article.builder("").meta(given).build();
        tags.clear();
        assertEquals(Map.of("tags", List.of("a", 1)), article.meta());
        assertThrows(UnsupportedOperationException.class, () -> article.meta().put("more", 1));
    }

    @Test
    void metaHoldsOnlyWhatJsonCan() {
        Article.Builder builder = Article.builder("");
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> builder.meta(Map.of("a", List.of(LocalDate.EPOCH))))
                .getMessage()
                .startsWith("meta.a[0]: "));
        assertThrows(IllegalArgumentException.class, () -> builder.meta("a", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> builder.meta("a", Map.of(1, 2)));
        Map<String, Object> circle = new HashMap<>();
        circle.put("again", circle);
        assertThrows(IllegalArgumentException.class, () -> builder.meta(circle));
    }

    @Test
    void namesTheBadArgument() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> Article.of(null)).getMessage());
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> Article.builder("").id(" "))
                .getMessage()
                .startsWith("id: "));
    }

    @Test
    void hashesTheText() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Article.of("abc").textSha256());
    }
}
