package io.github.broadsheet.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerProperties {

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Property
    void tokensTakeUpWhateverIsNotBlank(@ForAll("texts") String text) {
        check(text);
    }

    @Example
    void everyTruncationOfEveryCase() {
        for (String line : SpecFile.cases("tokens.txt")) {
            for (int end = 0; end <= line.length(); end++) {
                check(line.substring(0, end));
            }
        }
    }

    @Example
    void oneThingOverAndOver() {
        HostileText.repeated(20_000).forEach(TokenizerProperties::check);
    }

    @Property
    void linesTileTheText(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        int reached = 0;
        for (int line = 0; line < source.lineCount(); line++) {
            assertEquals(reached, source.lineBegin(line));
            assertEquals(line, source.lineOf(source.lineBegin(line)));
            assertEquals(line, source.lineOf(source.lineEnd(line)));
            assertTrue(source.cut(source.lineBegin(line), source.lineEnd(line))
                    .chars()
                    .noneMatch(c -> Characters.isLineEnd((char) c)));
            reached = line + 1 < source.lineCount() ? source.lineBegin(line + 1) : source.lineEnd(line);
        }
        assertEquals(text.length(), reached);
    }

    private static void check(String text) {
        SourceText source = SourceText.of(text);
        check(source, Paragraphs.of(source));
        check(source, Paragraphs.whole(source));
    }

    private static void check(SourceText source, List<Block> blocks) {
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        int reached = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertTrue(tokens.begin(i) >= reached, "overlap");
            assertTrue(tokens.end(i) > tokens.begin(i), "empty token");
            assertBlank(source, reached, tokens.begin(i));
            reached = tokens.end(i);
        }
        assertBlank(source, reached, source.length());
    }

    private static void assertBlank(SourceText source, int begin, int end) {
        for (int at = begin; at < end; at++) {
            assertTrue(Characters.isBlank(source.at(at)), "left out: " + at);
        }
    }
}
