package io.github.broadsheet.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @TestFactory
    Stream<DynamicTest> spec() {
        return SpecFile.cases("tokens.txt").stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        List<String> expected = List.of(line.split("[ |]+"));
        List<String> found = tokenize(line.replace("|", "")).asList().stream()
                .map(Token::text)
                .toList();
        assertEquals(expected, found);
    }

    private static TokenTable tokenize(String text) {
        SourceText source = SourceText.of(text);
        return Tokenizer.standard().tokenize(source, Paragraphs.of(source));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "two-day,WORD",
                "U.S.,WORD",
                "B-52s,WORD",
                "3D,WORD",
                "3rd,NUMBER",
                "1990s,NUMBER",
                "'90s,NUMBER",
                "10:30,NUMBER",
                "2½,NUMBER",
                "2017-11-30,NUMBER",
                "...,MARK",
                "—,MARK",
                "\",QUOTE",
                "``,QUOTE",
                "$,SYMBOL",
                "US$,SYMBOL",
                "%,SYMBOL",
                "😀,SYMBOL",
                "''',SYMBOL",
                "https://example.org,URL",
                "example.co.uk,URL",
                "a.b@example.org,EMAIL",
                "#MeToo,HASHTAG",
                "@some_one,HANDLE"
            })
    void kindOfOneToken(String text, TokenKind kind) {
        TokenTable tokens = tokenize(text);
        assertEquals(1, tokens.size());
        assertEquals(kind, tokens.kind(0));
        assertEquals(text, tokens.text(0));
    }

    @Test
    void possessives() {
        TokenTable tokens = tokenize("Koreas’ and Korea’s and IT'S");
        assertEquals(TokenKind.POSSESSIVE, tokens.kind(1));
        assertEquals(TokenKind.POSSESSIVE, tokens.kind(4));
        assertEquals(TokenKind.POSSESSIVE, tokens.kind(7));
    }

    @Test
    void tokensStayInTheirBlocks() {
        SourceText source = SourceText.of("one two");
        List<Block> blocks = List.of(
                Paragraphs.whole(SourceText.of("on")).get(0),
                new Block(
                        Paragraphs.whole(SourceText.of("x")).get(0).type(),
                        io.github.broadsheet.Span.of(2, 7),
                        "e two",
                        io.github.broadsheet.Evidence.of("test")));
        List<String> found = Tokenizer.standard().tokenize(source, blocks).asList().stream()
                .map(Token::text)
                .toList();
        assertEquals(List.of("on", "e", "two"), found);
    }

    @Test
    void blocksOutOfOrderAreRefused() {
        SourceText source = SourceText.of("one\ntwo");
        List<Block> blocks = Paragraphs.of(source);
        List<Block> turned = List.of(blocks.get(1), blocks.get(0));
        assertThrows(IllegalArgumentException.class, () -> Tokenizer.standard().tokenize(source, turned));
        assertThrows(IllegalArgumentException.class, () -> Tokenizer.standard().tokenize(SourceText.of("one"), blocks));
    }

    @Test
    void tableAnswers() {
        TokenTable tokens = tokenize("He said: \"Don’t.\"");
        assertTrue(tokens.is(0, "He"));
        assertFalse(tokens.is(0, "Her"));
        assertTrue(tokens.isIgnoreCase(1, "SAID"));
        assertTrue(tokens.is(2, ':'));
        assertTrue(tokens.isCapitalized(0));
        assertFalse(tokens.isCapitalized(1));
        assertTrue(tokens.spaceBefore(0));
        assertTrue(tokens.spaceBefore(3));
        assertFalse(tokens.spaceBefore(4));
        assertEquals("Don’t", tokens.text(4).concat(tokens.text(5)).substring(0, 5));
        assertEquals("said:", tokens.text(1, 3));
        assertEquals(3, tokens.firstAtOrAfter(8));
        assertEquals(tokens.size(), tokens.firstAtOrAfter(100));
        assertEquals(tokens.size(), tokens.asList().size());
        assertThrows(IndexOutOfBoundsException.class, () -> tokens.asList().get(tokens.size()));
    }

    @Test
    void noBlocksNoTokens() {
        assertEquals(0, tokenize("").size());
        assertEquals(0, tokenize(" \n\t\u00a0\ufeff").size());
    }
}
