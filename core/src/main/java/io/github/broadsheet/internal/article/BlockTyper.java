package io.github.broadsheet.internal.article;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;

/** Gives every line its type, once head and body are known. */
final class BlockTyper {

    private static final int SUBHEADING_LENGTH = 110;
    private static final int SUBHEADING_WORDS = 14;

    private final Page page;
    private final boolean[] body;
    private final HeadReader.Head head;
    private final int bodyBegin;
    private final int bodyEnd;
    private final BlockType[] comments;
    private final BlockQuotes.Part[] quotes;

    BlockTyper(Page page, boolean[] body, HeadReader.Head head) {
        this.page = page;
        this.body = body.clone();
        this.head = head;
        for (int line : head.types.keySet()) {
            this.body[line] = false;
        }
        int first = page.size();
        int last = -1;
        for (int i = 0; i < body.length; i++) {
            if (this.body[i]) {
                first = Math.min(first, i);
                last = i;
            }
        }
        this.bodyBegin = first;
        this.bodyEnd = last + 1;
        this.comments = Comments.find(page, this.body);
        boolean[] paragraph = this.body.clone();
        for (int i = 0; i < paragraph.length; i++) {
            paragraph[i] &= !isSubheading(i);
        }
        this.quotes = BlockQuotes.find(page, paragraph);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.lines.get(i);
            blocks.add(block(i, new Span(line.begin, line.end), line.text()));
        }
        return blocks;
    }

    private Block block(int i, Span span, String text) {
        BlockType known = head.types.get(i);
        if (known != null) {
            return new Block(known, span, text, Evidence.of(head.rules.getOrDefault(i, "head")));
        }
        if (comments[i] != null) {
            return new Block(comments[i], span, text, Evidence.of("comment-section"));
        }
        return body[i] ? inBody(i, span, text) : outside(i, span, text);
    }

    private Block inBody(int i, Span span, String text) {
        if (quotes[i] == BlockQuotes.Part.INTRODUCTION) {
            return new Block(BlockType.BLOCK_QUOTE_INTRO, span, text, Evidence.of("colon-before-quotation"));
        }
        if (quotes[i] == BlockQuotes.Part.QUOTATION) {
            return new Block(BlockType.BLOCK_QUOTE, span, text, Evidence.of("after-introduction"));
        }
        if (isSubheading(i)) {
            return new Block(BlockType.SUBHEADING, span, text, Evidence.of("short-line-above-paragraph"));
        }
        return new Block(BlockType.PARAGRAPH, span, text, Evidence.of("body-model"));
    }

    /** A short line without a stop of its own, between lines of the body, that no list explains. */
    private boolean isSubheading(int i) {
        LineShape shape = page.shapes[i];
        boolean heading = body[i]
                && shape.length <= SUBHEADING_LENGTH
                && shape.words >= 1
                && shape.words <= SUBHEADING_WORDS
                && !page.sentence[i]
                && (shape.end == LineShape.End.OTHER || shape.end == LineShape.End.DIGIT || isQuestion(i))
                && shape.start != LineShape.Start.LOWER
                && shape.start != LineShape.Start.BULLET;
        return heading && followedByProse(i);
    }

    private boolean isQuestion(int i) {
        Line line = page.lines.get(i);
        return line.source.at(line.end - 1) == '?' && page.shapes[i].start == LineShape.Start.UPPER;
    }

    private boolean followedByProse(int i) {
        for (int j = i + 1; j < Math.min(page.size(), i + 4); j++) {
            if (body[j]) {
                return page.sentence[j]
                        || page.shapes[j].end == LineShape.End.STOP
                        || page.shapes[j].end == LineShape.End.COLON;
            }
        }
        return false;
    }

    private Block outside(int i, Span span, String text) {
        boolean around = i >= bodyBegin - 12 && i <= bodyEnd + 6;
        if (Pictures.isCredit(page, i)) {
            return new Block(BlockType.CREDIT, span, text, Evidence.of("credit"));
        }
        if (Pictures.isCaption(page, i) || isLikelyCaption(i, around)) {
            return new Block(BlockType.CAPTION, span, text, Evidence.of("caption"));
        }
        if (page.has(i, Cue.READING_TIME)) {
            return new Block(BlockType.READING_TIME, span, text, Evidence.of("reading-time"));
        }
        if (page.has(i, Cue.BYLINE_FOOTER)) {
            return new Block(BlockType.BYLINE, span, text, Evidence.of("byline-footer"));
        }
        if (isRelatedLink(i, around)) {
            return new Block(BlockType.RELATED_LINK, span, text, Evidence.of("related-link"));
        }
        if (isStandfirst(i)) {
            return new Block(BlockType.KICKER, span, text, Evidence.of("standfirst"));
        }
        return new Block(BlockType.BOILERPLATE, span, text, Evidence.of("body-model"));
    }

    /** A sentence inside the body that the model leaves out, beside a credit or in the words of a caption. */
    private boolean isLikelyCaption(int i, boolean around) {
        boolean nextIsCredit = i + 1 < page.size() && Pictures.isCredit(page, i + 1);
        boolean sized = page.shapes[i].words >= 4 && page.shapes[i].words <= 70;
        return around && sized && (nextIsCredit || page.has(i, Cue.CAPTION));
    }

    private boolean isRelatedLink(int i, boolean around) {
        if (!around || i < bodyBegin || i >= bodyEnd) {
            return page.has(i, Cue.RELATED) && page.shapes[i].words > 3 && around;
        }
        return page.has(i, Cue.RELATED)
                || page.shapes[i].words >= 5
                        && page.shapes[i].end == LineShape.End.OTHER
                        && !page.sentence[i]
                        && page.isPlain(i);
    }

    /** The sentence under the headline that sums the article up. */
    private boolean isStandfirst(int i) {
        return head.headline >= 0
                && i > head.headline
                && i < bodyBegin
                && i <= head.headline + 3
                && page.shapes[i].words >= 6
                && page.shapes[i].words <= 60
                && page.shapes[i].start != LineShape.Start.BULLET
                && page.isPlain(i);
    }
}
