package io.github.broadsheet.internal.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.Paragraphs;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.SpecFile;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuoteMarksTest {

    @TestFactory
    Stream<DynamicTest> spec() {
        return SpecFile.cases("quotation-marks.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(line, marked(input(line)))));
    }

    private static String input(String line) {
        return line.replace("⟧(open)", "")
                .replace("⟧(continued)", "")
                .replaceAll("[⟦⟧]", "")
                .replace(" ¶ ", "\n");
    }

    private static String marked(String text) {
        List<Quotation> quotations = pair(text);
        List<Span> open = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            int here = at;
            List<Quotation> ending = quotations.stream()
                    .filter(quotation -> quotation.span().end() == here)
                    .sorted((a, b) -> Integer.compare(b.depth(), a.depth()))
                    .toList();
            for (Quotation quotation : ending) {
                out.append(quotation.continued() ? "⟧(continued)" : quotation.open() ? "⟧(open)" : "⟧");
                assertTrue(open.remove(quotation.span()));
            }
            for (Quotation quotation : quotations) {
                if (quotation.span().begin() == at) {
                    assertEquals(open.size(), quotation.depth());
                    open.add(quotation.span());
                    out.append('⟦');
                }
            }
            out.append(at == text.length() ? "" : text.charAt(at) == '\n' ? " ¶ " : text.substring(at, at + 1));
        }
        return out.toString();
    }

    private static List<Quotation> pair(String text) {
        SourceText source = SourceText.of(text);
        List<Block> blocks = Paragraphs.of(source);
        return new QuoteMarks().pair(Tokenizer.standard().tokenize(source, blocks), blocks);
    }

    @Test
    void contentAndKind() {
        Quotation quotation = pair("He said: ‘ Go now , ’ twice.").get(0);
        assertEquals(Quotation.Kind.SINGLE, quotation.kind());
        assertEquals("Go now ,", quotation.content().of("He said: ‘ Go now , ’ twice."));
    }

    @Test
    void aPictureBetweenParagraphsDoesNotEndAQuotation() {
        String text = "“We came.\nA picture\n“We saw.”";
        SourceText source = SourceText.of(text);
        List<Block> blocks = new ArrayList<>(Paragraphs.of(source));
        blocks.set(1, new Block(BlockType.CAPTION, Span.of(10, 19), "A picture", Evidence.of("test")));
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        List<Quotation> quotations = new QuoteMarks().pair(tokens, blocks);
        assertTrue(quotations.get(0).continued());
        assertEquals(2, quotations.size());
    }

    @Test
    void wrongQuotationsAreRefused() {
        Span span = Span.of(2, 5);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quotation(span, Span.of(1, 3), Quotation.Kind.DOUBLE, 0, false, false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quotation(span, span, Quotation.Kind.DOUBLE, -1, false, false));
        assertThrows(
                IllegalArgumentException.class, () -> new Quotation(span, span, Quotation.Kind.DOUBLE, 0, false, true));
    }
}
