package io.github.broadsheet.internal.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.internal.text.Paragraphs;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.SpecFile;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceSplitterTest {

    @TestFactory
    Stream<DynamicTest> spec() {
        return SpecFile.cases("sentences.txt").stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        String text = line.replace(" ¶ ", " ").replace("¬", "").replace(" ⏎ ", "\n");
        List<String> expected = List.of(line.replace(" ⏎ ", "\n").split(" ¶ |¬"));
        SourceText source = SourceText.of(text);
        List<String> found = split(source, Paragraphs.whole(source)).stream()
                .map(TokenizedSentence::text)
                .toList();
        assertEquals(expected, found);
    }

    private static List<TokenizedSentence> split(SourceText source, List<Block> blocks) {
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        return SentenceSplitter.standard().split(tokens, blocks, new QuoteMarks().pair(tokens, blocks));
    }

    @Test
    void sentencesKnowTheirBlockAndTokens() {
        SourceText source = SourceText.of("One thing. Two.\nThree");
        List<Block> blocks = Paragraphs.of(source);
        List<TokenizedSentence> sentences = split(source, blocks);
        assertEquals(3, sentences.size());
        assertTrue(sentences.get(0).opensParagraph());
        assertFalse(sentences.get(1).opensParagraph());
        assertTrue(sentences.get(2).opensParagraph());
        assertEquals(blocks.get(1), sentences.get(2).block());
        assertEquals(3, sentences.get(0).size());
        assertEquals(11, sentences.get(1).begin());
        assertEquals(15, sentences.get(1).end());
        assertEquals(sentences.get(0).last(), sentences.get(1).first());
    }

    @Test
    void aSentenceNeedsTokens() {
        TokenizedSentence one =
                split(SourceText.of("Go."), Paragraphs.of(SourceText.of("Go."))).get(0);
        assertThrows(
                IllegalArgumentException.class,
                () -> new TokenizedSentence(one.sentence(), one.block(), one.tokens(), 1, 1, true));
    }
}
