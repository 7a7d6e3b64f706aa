package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.text.Characters;

/** Tells captions and credits of pictures from the text around them. */
final class Pictures {

    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_CREDIT = 90;
    private static final int CREDIT_WORDS = 10;

    private Pictures() {}

    /** Whether the line is only a credit: no sentence, just whom the picture is from. */
    static boolean isCredit(Page page, int i) {
        LineShape shape = page.shapes[i];
        return page.has(i, Cue.CREDIT)
                && shape.length <= LONGEST_CREDIT
                && shape.words <= CREDIT_WORDS
                && !page.sentence[i]
                && shape.end != LineShape.End.STOP;
    }

    /** Whether the line is a caption beyond doubt, by a credit at its end, brackets around it or a set phrase. */
    static boolean isCaption(Page page, int i) {
        LineShape shape = page.shapes[i];
        if (shape.length > LONGEST_CAPTION) {
            return false;
        }
        Line line = page.lines.get(i);
        boolean bracketed = line.source.at(line.begin) == '(' && line.source.at(line.end - 1) == ')';
        boolean credited = page.has(i, Cue.CREDIT) || page.has(i, Cue.CAPTION);
        if (bracketed) {
            return credited;
        }
        return credited && shape.end != LineShape.End.STOP && shape.words > 3 && creditAtEnd(line);
    }

    /** Whether the last stop of the line is followed by a few words in capitals, or by brackets. */
    private static boolean creditAtEnd(Line line) {
        if (line.source.at(line.end - 1) == ')') {
            return true;
        }
        int words = 0;
        for (int at = line.end - 1; at > line.begin && words <= CREDIT_WORDS; at--) {
            char c = line.source.at(at);
            if (Characters.isBlank(c)) {
                words++;
            } else if (LineShape.isTerminal(c) && at + 1 < line.end) {
                return words >= 1;
            } else if (c == '|') {
                return true;
            }
        }
        return false;
    }
}
