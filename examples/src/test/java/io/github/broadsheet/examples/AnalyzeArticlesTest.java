package io.github.broadsheet.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeArticlesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return AnalyzeArticles.run(terminal(out), terminal(errors), words);
    }

    private static Terminal terminal(ByteArrayOutputStream target) {
        return new Terminal(new PrintStream(target, true, StandardCharsets.UTF_8));
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private static List<String> ids(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            ids.add(MAPPER.readTree(line).path("id").asText());
        }
        return ids;
    }

    @Test
    void withoutArgumentsEverySampleIsPrintedAndTheCommonTimeline() {
        assertEquals(0, run());
        String printed = out.toString(StandardCharsets.UTF_8);
        for (String part : List.of("000 · ", "004 · ", "Structure", "Entities", "Quotes", "Common timeline of 5")) {
            assertTrue(printed.contains(part), part);
        }
        assertEquals("", errors());
    }

    @Test
    void aFolderComesOutInOrderOnAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("a" + (100 + i) + ".txt"), "Rain fell. ".repeat(1 + 97 * i % 50));
        }
        Files.writeString(folder.resolve("notes.md"), "not an article");
        assertEquals(0, run(folder, folder.resolve("1.jsonl"), "--threads", "1"));
        assertEquals(0, run(folder, "--threads", "3", folder.resolve("3.jsonl")));
        List<String> ids = ids(folder.resolve("3.jsonl"));
        assertEquals(40, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
        assertEquals(Files.readString(folder.resolve("1.jsonl")), Files.readString(folder.resolve("3.jsonl")));
    }

    @Test
    void aBadLineIsToldSkippedAndCountedAndNothingElseIsLost() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(
                in, "{\"id\":\"x\",\"text\":\"Rain fell.\"}\n{broken\n{\"id\":\"y\"}\n\n{\"text\":\"It stopped.\"}\n");
        Path target = folder.resolve("out.jsonl");
        assertEquals(1, run(in, target));
        assertEquals(List.of("x", "5"), ids(target));
        assertTrue(errors().contains("in.jsonl:2"), errors());
        assertTrue(errors().contains("in.jsonl:3"), errors());
        assertTrue(errors().contains("2 skipped"), errors());
    }

    @Test
    void aRepeatedIdIsToldAndBothLinesAreWritten() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(in, "{\"id\":\"x\",\"text\":\"Rain fell.\"}\n".repeat(2));
        Path target = folder.resolve("out.jsonl");
        assertEquals(0, run(in, target));
        assertEquals(List.of("x", "x"), ids(target));
        assertTrue(errors().contains("in.jsonl:2"), errors());
    }

    @Test
    void aThirdPathTakesTheCorpus() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(in, "{\"id\":\"a\",\"text\":\"Rain fell.\"}\n{\"id\":\"b\",\"text\":\"It stopped.\"}\n");
        Path corpus = folder.resolve("corpus.json");
        assertEquals(0, run(in, folder.resolve("out.jsonl"), corpus));
        JsonNode documents = MAPPER.readTree(corpus.toFile()).path("documents");
        assertEquals("[\"a\",\"b\"]", documents.toString());
    }

    @Test
    void aWrongCommandOrPathGivesTwo() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"Rain fell.\"}\n");
        assertEquals(2, run("--thread", "2"));
        assertTrue(errors().contains("--thread: no such setting"), errors());
        assertEquals(2, run(in, folder.resolve("o"), "--threads", "0"));
        assertEquals(2, run(in, folder.resolve("o"), "--threads"));
        assertEquals(2, run("a", "b", "c", "d"));
        assertEquals(2, run(folder.resolve("missing"), folder.resolve("o")));
        assertEquals(2, run(in, in));
        assertEquals("{\"text\":\"Rain fell.\"}\n", Files.readString(in));
        assertFalse(Files.exists(folder.resolve("o")));
    }

    @Test
    void progressTellsCountRateAndTimeLeft() {
        assertEquals("1,200 of 4,800 documents, 600 a second, 0:06 left", ProgressLine.text(1200, 4800, 2));
        assertEquals("7 documents, 7.0 a second", ProgressLine.text(7, 0, 1));
        assertEquals("0 of 9 documents, 0.0 a second", ProgressLine.text(0, 9, 0));
    }

    @Test
    void aTimelineIsSummarizedAsDaysWithSentences() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(
                in,
                "{\"id\":\"a\",\"text\":\"The dam in Torvik broke on May 3, 2011. It was rebuilt in 2015. The mayor of Torvik"
                        + " resigned on June 9, 2011, after a long debate about the dam.\"}\n");
        Path target = folder.resolve("out.json");
        SummarizeTimeline.main(
                new String[] {in.toString(), target.toString(), "--dates", "4", "--sentences", "1", "--keywords", "dam"
                });
        JsonNode days = MAPPER.readTree(target.toFile());
        assertEquals("2011-05-03", days.path(0).path(0).asText(), days.toString());
        assertEquals(
                "The dam in Torvik broke on May 3, 2011.",
                days.path(0).path(1).path(0).asText());
    }
}
