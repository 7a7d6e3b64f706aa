package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.SampleDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static final JsonWriter WITH_TEXT =
            JsonWriter.builder().withText(true).build();

    private static JsonNode tree(Document document) throws IOException {
        return new ObjectMapper().readTree(JsonWriter.standard().toJson(document));
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void fieldsStandInTheDocumentedOrder() throws IOException {
        JsonNode json = tree(SampleDocument.document());
        assertEquals(
                List.of(
                        "id",
                        "producer",
                        "language",
                        "status",
                        "textLength",
                        "textSha256",
                        "meta",
                        "documentDate",
                        "headline",
                        "bylines",
                        "published",
                        "dateline",
                        "blocks",
                        "sentences",
                        "timeExpressions",
                        "entities",
                        "quotes",
                        "timeline"),
                fields(json));
        assertEquals(
                List.of(
                        "id",
                        "type",
                        "kind",
                        "begin",
                        "end",
                        "text",
                        "content",
                        "clause",
                        "cue",
                        "speaker",
                        "negated",
                        "modality",
                        "date",
                        "evidence"),
                fields(json.get("quotes").get(1)));
        assertEquals(
                List.of("kind", "begin", "end", "text", "entity", "name", "role"),
                fields(json.get("quotes").get(1).get("speaker")));
        assertEquals(
                List.of("id", "type", "name", "aliases", "ids", "roles", "evidence", "mentions"),
                fields(json.get("entities").get(2)));
    }

    @Test
    void aliasesAreTheOtherForms() throws IOException {
        JsonNode entities = tree(SampleDocument.document()).get("entities");
        assertEquals("[\"PORT ELLERY\"]", entities.get(1).get("aliases").toString());
        assertEquals("[]", entities.get(2).get("aliases").toString());
    }

    @Test
    void whatIsAbsentIsLeftOutAndListsAreEmpty() {
        Document empty = Document.builder(Article.builder("").id("0").build())
                .producer(SampleDocument.PRODUCER)
                .build();
        assertEquals(
                "{\"id\":\"0\",\"producer\":{\"schema\":\"1\",\"library\":\"0.1.0\",\"models\":\"4f2a9c\","
                        + "\"settings\":\"b07e11\"},\"language\":\"und\",\"status\":\"ANALYZED\",\"textLength\":0,"
                        + "\"textSha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                        + "\"bylines\":[],\"blocks\":[],\"sentences\":[],\"timeExpressions\":[],\"entities\":[],"
                        + "\"quotes\":[],\"timeline\":[]}",
                JsonWriter.standard().toJson(empty));
    }

    @Test
    void writesTheTextOnRequest() {
        String json = WITH_TEXT.toJson(TitleSample.document());
        assertTrue(json.contains("\"text\":\"The town owes"));
        assertFalse(JsonWriter.standard().toJson(TitleSample.document()).contains("The town"));
    }

    @Test
    void noLineEndOfAnyKindIsLeftInALine() {
        String json = WITH_TEXT.toJson(TitleSample.document());
        assertTrue(json.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029));
        assertTrue(json.contains("\\u2028"));
        assertTrue(json.contains("“more or less”"));
    }

    @Test
    void amountsAreWrittenWithoutNeedlessDigits() throws IOException {
        JsonNode money = tree(TitleSample.document()).get("entities").get(1);
        assertEquals("3000000", money.get("amount").toString());
        assertEquals("4500000", money.get("maximum").toString());
        assertEquals("0.75", money.get("confidence").toString());
    }

    @Test
    void anOpenEndIsLeftOut() throws IOException {
        JsonNode entry =
                tree(TitleSample.document()).get("title").get("timeline").get(0);
        assertEquals("2019-01-01", entry.get("earliest").textValue());
        assertFalse(entry.has("latest"));
    }

    @Test
    void allTargetsGetTheSame() throws IOException {
        Document document = TitleSample.document();
        StringWriter writer = new StringWriter();
        JsonWriter.standard().write(document, writer);
        writer.write("still open");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JsonWriter.standard().write(document, stream);
        String json = JsonWriter.standard().toJson(document);
        assertEquals(json + "still open", writer.toString());
        assertEquals(json, stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void indentedMeansTheSameOnManyLines() throws IOException {
        Document document = SampleDocument.document();
        String indented = JsonWriter.builder().indented(true).build().toJson(document);
        assertTrue(indented.startsWith("{\n  \"id\""));
        assertEquals(tree(document), new ObjectMapper().readTree(indented));
    }

    @Test
    void namesTheBadArgument() {
        assertEquals(
                "document",
                assertThrows(
                                NullPointerException.class,
                                () -> JsonWriter.standard().toJson(null))
                        .getMessage());
    }
}
