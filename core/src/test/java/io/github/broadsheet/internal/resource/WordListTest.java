package io.github.broadsheet.internal.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static final String FOLDER = "io/github/broadsheet/internal/resource/";

    @Test
    void readsEntriesInFileOrderWithoutCommentsAndBlankLines() {
        List<WordList.Line> lines = WordList.lines(WordListTest.class, "rivers.txt");
        assertEquals(
                List.of(List.of("Danube", "2850", "Sulina"), List.of("Neckar"), List.of("Örtze", "62")),
                lines.stream().map(WordList.Line::columns).toList());
        assertEquals(List.of(2, 4, 5), lines.stream().map(WordList.Line::number).toList());
    }

    @Test
    void givesColumnsAndNumbers() {
        WordList.Line danube = WordList.lines(WordListTest.class, "rivers.txt").get(0);
        assertEquals("Sulina", danube.column(2));
        assertEquals(2850, danube.integer(1));
    }

    @Test
    void readsASetInFileOrder() {
        Set<String> words = WordList.set(WordListTest.class, "words.txt");
        assertEquals(List.of("zebra", "antelope"), List.copyOf(words));
        assertThrows(UnsupportedOperationException.class, () -> words.add("gnu"));
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertFault(FOLDER + "none.txt: no such resource", () -> WordList.lines(WordListTest.class, "none.txt"));
    }

    @Test
    void namesFileAndLineOfAFault() {
        WordList.Line line =
                WordList.parse("f.txt", "# x\nword\tmany\n".getBytes(UTF_8)).get(0);
        assertFault("f.txt:2: column 3 is missing", () -> line.column(2));
        assertFault("f.txt:2: not a whole number: many", () -> line.integer(1));
        assertEquals("f.txt:2: odd", line.fault("odd").getMessage());
    }

    @Test
    void refusesAMalformedFile() {
        assertFault("f.txt:2: column 2 is empty", () -> parse("a\tb\na\t\tb\n"));
        assertFault("f.txt:1: column 2 is empty", () -> parse("a\t\n"));
        assertFault("f.txt:1: column 1 begins or ends with a space", () -> parse("a \tb\n"));
        assertFault("f.txt:1: begins with a byte order mark", () -> parse("\uFEFFa\n"));
        byte[] latin = {'a', '\n', 'b', '\n', (byte) 0xE9, '\n'};
        assertFault("f.txt:3: is not UTF-8", () -> WordList.parse("f.txt", latin));
        byte[] cut = {'a', '\n', (byte) 0xC3};
        assertFault("f.txt:2: is not UTF-8", () -> WordList.parse("f.txt", cut));
    }

    @Test
    void refusesASecondEntryAndASecondColumnInASet() {
        assertFault(FOLDER + "twice.txt:3: second entry of: gnu", () -> WordList.set(WordListTest.class, "twice.txt"));
        assertFault(
                FOLDER + "rivers.txt:2: one column expected, found 3",
                () -> WordList.set(WordListTest.class, "rivers.txt"));
    }

    @Test
    void takesEitherLineEndAndAMissingLastOne() {
        assertEquals(
                List.of("a", "b", "c"),
                parse("a\r\nb\nc").stream().map(line -> line.column(0)).toList());
        assertTrue(parse("").isEmpty());
        assertTrue(parse("\n\r\n# a").isEmpty());
    }

    private static List<WordList.Line> parse(String content) {
        return WordList.parse("f.txt", content.getBytes(UTF_8));
    }

    private static void assertFault(String message, org.junit.jupiter.api.function.Executable load) {
        assertEquals(message, assertThrows(IllegalStateException.class, load).getMessage());
    }
}
