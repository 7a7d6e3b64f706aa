package io.github.broadsheet.internal.name;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.Characters;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text without layout, cut into sentences: every line that is not blank is a paragraph.
 *
 * @param marks what stands in quotation marks
 */
record Paragraphs(List<TokenizedSentence> sentences, List<Quotation> marks) {

    static Paragraphs of(String text) {
        SourceText source = SourceText.of(text);
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < source.lineCount(); line++) {
            int begin = source.lineBegin(line);
            int end = source.lineEnd(line);
            while (begin < end && Characters.isBlank(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && Characters.isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                blocks.add(new Block(
                        BlockType.PARAGRAPH, Span.of(begin, end), text.substring(begin, end), Evidence.of("line")));
            }
        }
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        List<Quotation> marks = new QuoteMarks().pair(tokens, blocks);
        return new Paragraphs(SentenceSplitter.standard().split(tokens, blocks, marks), marks);
    }
}
