package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Document;
import io.github.broadsheet.SampleDocument;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final List<Document> DOCUMENTS = List.of(SampleDocument.document(), TitleSample.document());

    private static String written(JsonWriter writer) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (JsonLines lines = JsonLines.to(target, writer)) {
            for (Document document : DOCUMENTS) {
                lines.write(document);
            }
            lines.flush();
        }
        return target.toString(StandardCharsets.UTF_8);
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }

    @Test
    void writesOneDocumentALineAndReadsThemBack() throws IOException {
        String text = written(JsonWriter.builder().withText(true).build());
        assertEquals(2, text.split("\n", -1).length - 1);
        assertTrue(text.endsWith("}\n"));
        List<Document> again =
                JsonReader.standard().readLines(reader("\n" + text + " \n")).toList();
        assertEquals(2, again.size());
        Same.assertSame(DOCUMENTS.get(0), again.get(0));
        Same.assertSame(DOCUMENTS.get(1), again.get(1));
    }

    @Test
    void textsMayBeKeptElsewhere() throws IOException {
        Map<String, String> texts = Map.of("bridge", SampleDocument.TEXT, "debt", TitleSample.TEXT);
        List<Document> again = JsonReader.standard()
                .readLines(reader(written(JsonWriter.standard())), id -> Optional.ofNullable(texts.get(id)))
                .toList();
        Same.assertSame(DOCUMENTS.get(1), again.get(1));
    }

    @Test
    void aFaultNamesItsLine() throws IOException {
        String text = written(JsonWriter.builder().withText(true).build());
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> JsonReader.standard()
                                .readLines(reader("\n" + text + "oops\n"))
                                .toList())
                .getMessage()
                .startsWith("line 4: json: "));
        assertTrue(assertThrows(
                        TextMismatchException.class,
                        () -> JsonReader.standard()
                                .readLines(reader(text), id -> Optional.of("other"))
                                .toList())
                .getMessage()
                .startsWith("line 1: text: "));
    }

    @Test
    void writesFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.jsonl");
        try (JsonLines lines = JsonLines.to(file, JsonWriter.standard())) {
            lines.write(DOCUMENTS.get(0));
        }
        assertEquals(JsonWriter.standard().toJson(DOCUMENTS.get(0)) + "\n", Files.readString(file));
    }

    @Test
    void refusesAWriterOfManyLines(@TempDir Path folder) {
        JsonWriter indented = JsonWriter.builder().indented(true).build();
        assertThrows(IllegalArgumentException.class, () -> JsonLines.to(new ByteArrayOutputStream(), indented));
        Path file = folder.resolve("out.jsonl");
        assertThrows(IllegalArgumentException.class, () -> JsonLines.to(file, indented));
        assertTrue(Files.notExists(file));
    }
}
