package io.github.broadsheet.internal.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.internal.text.HostileText;
import io.github.broadsheet.internal.text.Paragraphs;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.SpecFile;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentenceProperties {

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Property
    void anyText(@ForAll("texts") String text) {
        check(text);
    }

    @Example
    void everyTruncationOfEveryCase() {
        for (String file : List.of("sentences.txt", "quotation-marks.txt")) {
            for (String line : SpecFile.cases(file)) {
                for (int end = 0; end <= line.length(); end++) {
                    check(line.substring(0, end));
                }
            }
        }
    }

    @Example
    void oneThingOverAndOver() {
        HostileText.repeated(20_000).forEach(SentenceProperties::check);
    }

    @Example
    void moreMarksThanAreReadAtOnce() {
        check("\"a ".repeat(150_000));
    }

    private static void check(String text) {
        SourceText source = SourceText.of(text);
        check(source, Paragraphs.of(source));
        check(source, Paragraphs.whole(source));
    }

    private static void check(SourceText source, List<Block> blocks) {
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        List<Quotation> quotations = new QuoteMarks().pair(tokens, blocks);
        checkQuotations(quotations, blocks);
        int reached = 0;
        for (TokenizedSentence sentence : SentenceSplitter.standard().split(tokens, blocks, quotations)) {
            assertEquals(reached, sentence.first());
            assertEquals(sentence.text(), sentence.span().of(source.text()));
            assertEquals(tokens.begin(sentence.first()), sentence.begin());
            assertEquals(tokens.end(sentence.last() - 1), sentence.end());
            assertTrue(sentence.block().span().encloses(sentence.span()));
            reached = sentence.last();
        }
        assertEquals(tokens.size(), reached);
    }

    /** Quotations are in order, nest without crossing, and stay in their blocks. */
    private static void checkQuotations(List<Quotation> quotations, List<Block> blocks) {
        int block = 0;
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            while (!blocks.get(block).span().encloses(quotation.span())) {
                block++;
            }
            if (i > 0) {
                Quotation before = quotations.get(i - 1);
                assertTrue(before.span().compareTo(quotation.span()) < 0);
                assertTrue(before.span().encloses(quotation.span())
                        || before.span().end() <= quotation.span().begin());
            }
        }
    }
}
