package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.broadsheet.Article;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Document;
import io.github.broadsheet.Entity;
import io.github.broadsheet.SampleDocument;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private static final JsonReader READER = JsonReader.standard();
    private static final JsonWriter WITH_TEXT =
            JsonWriter.builder().withText(true).build();

    private static String sample() {
        return JsonWriter.standard().toJson(SampleDocument.document());
    }

    private static String message(String json) {
        return assertThrows(IllegalArgumentException.class, () -> READER.read(json, SampleDocument.TEXT))
                .getMessage();
    }

    @Test
    void readsBackWhatWasWritten() {
        for (Document document : List.of(SampleDocument.document(), TitleSample.document())) {
            Same.assertSame(document, READER.read(WITH_TEXT.toJson(document)));
            Same.assertSame(document, READER.read(JsonWriter.standard().toJson(document), document.text()));
        }
    }

    @Test
    void theArticleHasWhatTheCallerGave() {
        Document document = TitleSample.document();
        Article again = READER.read(WITH_TEXT.toJson(document)).article();
        assertEquals(document.article(), again);
        assertEquals(
                Optional.empty(),
                READER.read(sample(), SampleDocument.TEXT).article().title());
    }

    @Test
    void theTitlesEntitiesAreThoseOfTheDocument() {
        Document again = READER.read(WITH_TEXT.toJson(TitleSample.document()));
        Entity reed = again.entities().byId("e1").orElseThrow();
        assertEquals(1, again.title().orElseThrow().quotes().by(reed).size());
        assertEquals(List.of(), reed.mentions());
    }

    @Test
    void refusesAnotherText() {
        String other = SampleDocument.TEXT.replace("July", "June");
        assertTrue(assertThrows(TextMismatchException.class, () -> READER.read(sample(), other))
                .getMessage()
                .contains("SHA-256"));
        assertTrue(assertThrows(TextMismatchException.class, () -> READER.read(sample(), other + " "))
                .getMessage()
                .contains("code units"));
        String json = WITH_TEXT.toJson(SampleDocument.document()).replace("We close it on July", "We close it on June");
        assertThrows(TextMismatchException.class, () -> READER.read(json));
    }

    @Test
    void wantsTheTextFromSomewhere() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> READER.read(sample()))
                .getMessage()
                .startsWith("text: "));
    }

    @Test
    void refusesAnotherVersion() {
        String json = sample().replace("\"schema\":\"1\"", "\"schema\":\"2\"");
        assertEquals("producer.schema: this library reads version 1, the document has 2", message(json));
        assertEquals("producer: is missing", message("{}"));
    }

    @Test
    void ignoresWhatItDoesNotKnow() throws IOException {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(sample());
        json.put("mood", "sunny").putNull("updated");
        ((ObjectNode) json.get("quotes").get(0)).putObject("tone").put("angry", true);
        Same.assertSame(SampleDocument.document(), READER.read(json.toString(), SampleDocument.TEXT));
    }

    @Test
    void aMissingListIsEmpty() {
        String json = "{\"producer\":{\"schema\":\"1\",\"library\":\"l\",\"models\":\"m\",\"settings\":\"s\"},"
                + "\"textSha256\":\"" + Article.of("abc").textSha256() + "\"}";
        Document document = READER.read(json, "abc");
        assertEquals(List.of(), document.blocks());
        assertEquals(0, document.quotes().size());
        assertEquals(Status.ANALYZED, document.status());
        assertEquals("text-ba7816bf8f01", document.id());
    }

    @Test
    void whatIsLeftOutHasADefault() throws IOException {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(sample());
        ObjectNode quote = (ObjectNode) json.get("quotes").get(0);
        quote.remove(List.of("speaker", "evidence", "content", "modality", "kind", "negated"));
        ObjectNode entry = (ObjectNode) json.get("timeline").get(0);
        entry.remove(List.of("earliest", "latest"));
        Document document = READER.read(json.toString(), SampleDocument.TEXT);
        assertEquals(
                new Speaker.Unknown("not recorded"),
                document.quotes().list().get(0).speaker());
        assertEquals(SampleDocument.document().timeline(), document.timeline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/quotes/1|begin|-5|quotes[1].begin: must not be negative, was -5",
                "/quotes/1|begin|'\"a\"'|quotes[1].begin: must be a whole number",
                "/quotes/1|end|9999|quotes[1].end: lies past the end of the text at 197, was 9999",
                "/quotes/1|type|'\"LOUD\"'|quotes[1].type: has the unknown value LOUD",
                "/quotes/1|negated|1|quotes[1].negated: must be true or false",
                "/quotes/1|date|'\"soon\"'|quotes[1].date: must be an ISO day, was soon",
                "/quotes/1|content|7|quotes[1].content: must be a list",
                "/quotes/1|id|null|quotes[1].id: is missing",
                "/quotes/1/speaker|entity|'\"e9\"'|quotes[1].speaker.entity: there is no entity with the id e9",
                "/quotes/1/speaker|role|3|quotes[1].speaker.role: must be a JSON object",
                "/entities/2|roles|[1]|entities[2].roles[0]: must be a JSON object",
                "/entities/2/mentions/0|end|5000|entities[2].mentions[0].end: lies past the end of the text at 197, was 5000",
                "/entities/2/mentions/0|begin|0|entities[2].mentions[0].begin: [0,100) lies in no block",
                "/entities/2|amount|'\"3\"'|entities[2].amount: must be a number",
                "/timeline/0|entities|[1]|timeline[0].entities[0]: must be a string",
                "/producer|library|''|producer.library: must be a string",
                "/headline|text|'\" \"'|headline.text: must not be blank",
                "/documentDate|value|null|documentDate.value: is missing",
            })
    void aFaultIsNamedByItsPath(String at, String field, String value, String message) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(sample());
        ((ObjectNode) json.at(at)).set(field, mapper.readTree(value.isEmpty() ? "[]" : value));
        assertEquals(message, message(json.toString()));
    }

    @Test
    void everyTruncationIsRefused() {
        String json = sample();
        for (int end = 0; end < json.length(); end++) {
            String cut = json.substring(0, end);
            assertThrows(IllegalArgumentException.class, () -> READER.read(cut, SampleDocument.TEXT));
        }
        assertThrows(IllegalArgumentException.class, () -> READER.read(json + "{}", SampleDocument.TEXT));
    }

    @Test
    void aLongTextIsRead() {
        Article article = Article.of("a".repeat(25_000_000));
        Document document =
                Document.builder(article).producer(SampleDocument.PRODUCER).build();
        String json = WITH_TEXT.toJson(document);
        assertEquals(
                article.text().length(),
                assertDoesNotThrow(() -> READER.read(json)).text().length());
    }

    @Test
    void theBlockOfAMentionIsFoundAgain() {
        Document document = READER.read(sample(), SampleDocument.TEXT);
        Entity quill = document.allEntities().byId("e1").orElseThrow();
        assertEquals(BlockType.BYLINE, quill.mentions().get(0).block().type());
    }
}
