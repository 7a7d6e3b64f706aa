package io.github.broadsheet.internal.article;

import io.github.broadsheet.BlockType;
import org.jspecify.annotations.Nullable;

/** Takes a comment section apart: its header, and the authors, stamps and texts below. */
final class Comments {

    private static final int AUTHOR_WORDS = 4;

    private Comments() {}

    /** The type of each line that belongs to a comment section, {@code null} for all others. */
    static @Nullable BlockType[] find(Page page, boolean[] body) {
        @Nullable BlockType[] types = new BlockType[page.size()];
        int header = header(page, body);
        if (header < 0) {
            return types;
        }
        types[header] = BlockType.COMMENT_HEADER;
        boolean spoken = false;
        for (int i = header + 1; i < page.size() && !ends(page, i, spoken); i++) {
            types[i] = type(page, i);
            spoken |= types[i] == BlockType.COMMENT;
            body[i] = false;
        }
        return types;
    }

    /** The header below the last paragraph before which most of the body stands. */
    private static int header(Page page, boolean[] body) {
        int all = 0;
        for (int i = 0; i < page.size(); i++) {
            all += body[i] ? page.shapes[i].length : 0;
        }
        int seen = 0;
        for (int i = 0; i < page.size(); i++) {
            seen += body[i] ? page.shapes[i].length : 0;
            if (page.has(i, Cue.COMMENT_HEADER)
                    && !page.sentence[i]
                    && seen * 10L >= all * 8L
                    && seen > 0
                    && holdsTalk(page, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an author or a stamp stands right below, and words of somebody soon after. */
    private static boolean holdsTalk(Page page, int header) {
        boolean talk = false;
        boolean somebody = false;
        for (int i = header + 1; i < Math.min(page.size(), header + 8); i++) {
            BlockType type = type(page, i);
            somebody |= type == BlockType.COMMENT_AUTHOR || type == BlockType.COMMENT_META;
            talk |= type == BlockType.COMMENT && somebody;
            if (ends(page, i, false)) {
                break;
            }
        }
        return talk;
    }

    private static boolean ends(Page page, int i, boolean spoken) {
        boolean header = page.has(i, Cue.RELATED_HEADER)
                || page.has(i, Cue.NOTICE)
                || page.has(i, Cue.ADVERT)
                || page.has(i, Cue.TAGS)
                || page.has(i, Cue.PROMPT);
        boolean control = page.has(i, Cue.NAVIGATION) && !page.has(i, Cue.COMMENT_META);
        boolean reply = spoken && page.has(i, Cue.COMMENT_HEADER) && !page.sentence[i];
        return reply || (header && !page.sentence[i]) || (control && spoken && page.shapes[i].words <= 2);
    }

    private static BlockType type(Page page, int i) {
        LineShape shape = page.shapes[i];
        if (page.has(i, Cue.COMMENT_HEADER) && !page.sentence[i]) {
            return BlockType.COMMENT_HEADER;
        }
        boolean said = page.has(i, Cue.COMMENT_META) || page.has(i, Cue.PUBLISHED) || page.has(i, Cue.SHARE);
        boolean stamp = shape.digits * 2 > shape.length || (shape.digits >= 3 && shape.words <= 4 && !page.sentence[i]);
        if ((said && shape.words <= 8) || stamp) {
            return BlockType.COMMENT_META;
        }
        boolean name = shape.words <= AUTHOR_WORDS && shape.end != LineShape.End.STOP && !shape.comma;
        return name ? BlockType.COMMENT_AUTHOR : BlockType.COMMENT;
    }
}
