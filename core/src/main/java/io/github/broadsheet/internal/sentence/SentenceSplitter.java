package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.Block;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Splits blocks into sentences.
 *
 * <p>A sentence never crosses the border of a block, and keeps its closing marks and brackets. A stop inside a quotation
 * ends a sentence unless the sentence outside goes on: {@code “Why?” he asked.} is one, {@code “Why? I know.”} two. A
 * line end inside a block is white space; a heading without a stop is one sentence.
 */
public final class SentenceSplitter {

    private static final SentenceSplitter STANDARD = new SentenceSplitter();

    private SentenceSplitter() {}

    /**
     * The splitter for English.
     *
     * @return the splitter, which any number of threads may share
     */
    public static SentenceSplitter standard() {
        return STANDARD;
    }

    /**
     * Splits each block into sentences.
     *
     * @param tokens the tokens of the text
     * @param blocks its blocks, in order
     * @param marks its quotations, as {@link QuoteMarks} finds them
     * @return the sentences, in order; every token of the blocks lies in exactly one
     */
    public List<TokenizedSentence> split(TokenTable tokens, List<Block> blocks, List<Quotation> marks) {
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(marks, "marks");
        StopRules rules = new StopRules(tokens, new MarkRoles(tokens, marks));
        List<TokenizedSentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            split(block, tokens, rules, sentences);
        }
        return Collections.unmodifiableList(sentences);
    }

    private static void split(Block block, TokenTable tokens, StopRules rules, List<TokenizedSentence> out) {
        int first = tokens.firstAtOrAfter(block.span().begin());
        int last = tokens.firstAtOrAfter(block.span().end());
        int lastWord = last - 1;
        while (lastWord >= first && isBare(tokens, lastWord)) {
            lastWord--;
        }
        int start = first;
        boolean words = false;
        for (int i = first; i < last; i++) {
            boolean bare = isBare(tokens, i);
            if (words && isBullet(tokens, i)) {
                out.add(sentence(block, tokens, start, i, start == first));
                start = i;
                words = false;
            }
            words |= !bare;
            int end = words ? rules.endAfter(start, i, last) : -1;
            if (end > 0 && end <= lastWord) {
                out.add(sentence(block, tokens, start, end, start == first));
                start = end;
                i = end - 1;
                words = false;
            }
        }
        if (start < last) {
            out.add(sentence(block, tokens, start, last, start == first));
        }
    }

    private static boolean isBare(TokenTable tokens, int i) {
        return tokens.is(i, TokenKind.MARK) || tokens.is(i, TokenKind.QUOTE);
    }

    private static boolean isBullet(TokenTable tokens, int i) {
        char c = tokens.first(i);
        return tokens.length(i) == 1
                && (c == '•' || c == '●' || c == '▪' || c == '■' || c == '‣' || c == '◦')
                && tokens.spaceBefore(i);
    }

    private static TokenizedSentence sentence(Block block, TokenTable tokens, int first, int last, boolean opens) {
        Span span = tokens.span(first, last);
        Sentence sentence = new Sentence(span, span.of(tokens.source().text()));
        return new TokenizedSentence(sentence, block, tokens, first, last, opens);
    }
}
