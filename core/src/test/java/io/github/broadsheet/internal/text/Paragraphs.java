package io.github.broadsheet.internal.text;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;

/** The simplest layout: each line that is not blank is a paragraph. */
public final class Paragraphs {

    private Paragraphs() {}

    public static List<Block> of(SourceText source) {
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < source.lineCount(); line++) {
            add(blocks, source, source.lineBegin(line), source.lineEnd(line));
        }
        return blocks;
    }

    /** The whole text as one paragraph. */
    public static List<Block> whole(SourceText source) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, source, 0, source.length());
        return blocks;
    }

    private static void add(List<Block> blocks, SourceText source, int from, int to) {
        int begin = Characters.skipBlank(source.text(), from, to);
        int end = to;
        while (end > begin && Characters.isBlank(source.at(end - 1))) {
            end--;
        }
        if (begin < end) {
            Span span = Span.of(begin, end);
            blocks.add(new Block(BlockType.PARAGRAPH, span, source.cut(begin, end), Evidence.of("test")));
        }
    }
}
