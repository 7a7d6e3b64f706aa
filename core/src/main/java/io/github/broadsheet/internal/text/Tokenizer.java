package io.github.broadsheet.internal.text;

import io.github.broadsheet.Block;
import io.github.broadsheet.Span;
import java.util.List;
import java.util.Objects;

/**
 * Cuts blocks of text into tokens, much as the Penn treebank does.
 *
 * <p>{@code "He didn't pay US$77m for Russia's B-52s."} becomes {@code He did n't pay US$ 77 m for Russia 's B-52s .}
 * Words with hyphens stay whole, as do abbreviations with their stop, addresses, hashtags, and numbers with their
 * separators. An apostrophe is told from a single quotation mark.
 */
public final class Tokenizer {

    private static final Tokenizer STANDARD = new Tokenizer();

    private Tokenizer() {}

    /**
     * The tokenizer for English.
     *
     * @return the one tokenizer, which any number of threads may share
     */
    public static Tokenizer standard() {
        return STANDARD;
    }

    /**
     * Cuts blocks into tokens; no token crosses the border of a block.
     *
     * @param source the text that the blocks stand in
     * @param blocks blocks in the order of the text, none overlapping another
     * @return the tokens of all blocks
     * @throws IllegalArgumentException if the blocks are out of order, overlap or reach past the text
     */
    public TokenTable tokenize(SourceText source, List<Block> blocks) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(blocks, "blocks");
        TokenBuffer out = new TokenBuffer();
        int reached = 0;
        for (Block block : blocks) {
            Span span = block.span();
            if (span.begin() < reached || span.end() > source.length()) {
                throw new IllegalArgumentException("blocks: " + span + " overlaps another or reaches past the text");
            }
            new BlockScanner(source.text(), span.begin(), span.end(), out).scan();
            reached = span.end();
        }
        return out.build(source);
    }
}
