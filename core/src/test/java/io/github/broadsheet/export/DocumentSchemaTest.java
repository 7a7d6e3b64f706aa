package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.SampleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentSchemaTest {

    private static final JsonWriter WITH_TEXT =
            JsonWriter.builder().withText(true).build();

    private static void assertValid(String json) throws IOException {
        assertEquals(List.of(), Schema.faults(json));
    }

    @Test
    void whatIsWrittenKeepsToTheSchema() throws IOException {
        assertValid(WITH_TEXT.toJson(SampleDocument.document()));
        assertValid(WITH_TEXT.toJson(TitleSample.document()));
        assertValid(JsonWriter.standard()
                .toJson(Document.builder(Article.of(""))
                        .producer(SampleDocument.PRODUCER)
                        .build()));
    }

    @Test
    void theSchemaTellsWrongFromRight() throws IOException {
        String json = JsonWriter.standard().toJson(SampleDocument.document());
        for (String wrong : List.of(
                json.replace("\"DIRECT\"", "\"LOUD\""),
                json.replace("\"status\"", "\"state\""),
                json.replaceFirst("\"begin\":\\d+", "\"begin\":-1"),
                json.replace("\"schema\":\"1\"", "\"schema\":\"2\""),
                json.replace("\"2024-07-01\"", "\"July 1\""))) {
            assertFalse(Schema.faults(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void theExampleInTheDocsIsRealOutput() throws IOException {
        String page = Files.readString(Schema.docs().resolve("json-format.md"));
        int begin = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(begin, page.indexOf("\n```", begin));
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(
                mapper.readTree(WITH_TEXT.toJson(SampleDocument.document())).toPrettyString(),
                mapper.readTree(example).toPrettyString());
        Same.assertSame(SampleDocument.document(), JsonReader.standard().read(example));
    }
}
