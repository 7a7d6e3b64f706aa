package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.Characters;
import java.util.List;
import java.util.Set;

/**
 * Finds paragraphs that are quoted as a whole: an introduction that names a source or a saying and ends in a colon, and
 * the paragraphs after it, up to a line that is not body, a heading, a closing quotation mark or a word that takes up the
 * writer's own thread.
 */
final class BlockQuotes {

    private static final Set<String> SAYINGS = WordList.set(BlockQuotes.class, "quote-introductions.txt");
    private static final Set<String> CONNECTIVES = WordList.set(BlockQuotes.class, "connectives.txt");
    private static final int MOST_PARAGRAPHS = 4;
    private static final int LAST_WORDS = 30;

    /** What a body line is with regard to block quotations. */
    enum Part {
        NONE,
        INTRODUCTION,
        QUOTATION
    }

    private BlockQuotes() {}

    static Part[] find(Page page, boolean[] paragraph) {
        Part[] parts = new Part[page.size()];
        java.util.Arrays.fill(parts, Part.NONE);
        for (int i = 0; i + 1 < page.size(); i++) {
            if (paragraph[i] && paragraph[i + 1] && introduces(page, i) && isQuotable(page, i + 1)) {
                parts[i] = sentences(page, i) > 1 ? parts[i] : Part.INTRODUCTION;
                int end = end(page, paragraph, i + 1);
                for (int j = i + 1; j < end; j++) {
                    parts[j] = Part.QUOTATION;
                }
                i = end - 1;
            }
        }
        return parts;
    }

    private static boolean introduces(Page page, int i) {
        if (page.shapes[i].end != LineShape.End.COLON || page.shapes[i].words < 3) {
            return false;
        }
        Line line = page.lines.get(i);
        int from = Math.max(line.begin, lastSentence(line));
        List<String> words = CueRules.words(line.source.text(), from, line.end, LAST_WORDS);
        return words.stream().anyMatch(SAYINGS::contains);
    }

    private static int lastSentence(Line line) {
        for (int at = line.end - 2; at > line.begin; at--) {
            if (LineShape.isTerminal(line.source.at(at)) && Characters.isBlank(line.source.at(at + 1))) {
                return at + 1;
            }
        }
        return line.begin;
    }

    private static int sentences(Page page, int i) {
        return lastSentence(page.lines.get(i)) > page.lines.get(i).begin ? 2 : 1;
    }

    private static boolean isQuotable(Page page, int i) {
        return page.shapes[i].start != LineShape.Start.BULLET && page.shapes[i].words >= 4;
    }

    private static int end(Page page, boolean[] paragraph, int begin) {
        if (page.shapes[begin].start == LineShape.Start.QUOTE) {
            return markedEnd(page, paragraph, begin);
        }
        int at = begin + 1;
        while (at < page.size() && paragraph[at] && at - begin < MOST_PARAGRAPHS) {
            if (page.shapes[at].start == LineShape.Start.QUOTE || resumes(page, at)) {
                return resumes(page, at) ? at : begin + 1;
            }
            at++;
        }
        boolean interrupted = at < page.size() && !paragraph[at];
        return interrupted ? at : begin + 1;
    }

    /** A quotation with marks goes on in the next paragraph while it was left open and the next reopens it. */
    private static int markedEnd(Page page, boolean[] paragraph, int begin) {
        int at = begin;
        while (at + 1 < page.size()
                && paragraph[at + 1]
                && !LineShape.isQuote(last(page, at))
                && page.shapes[at + 1].start == LineShape.Start.QUOTE
                && at - begin < MOST_PARAGRAPHS) {
            at++;
        }
        return at + 1;
    }

    private static char last(Page page, int i) {
        Line line = page.lines.get(i);
        return line.source.at(line.end - 1);
    }

    private static boolean resumes(Page page, int i) {
        Line line = page.lines.get(i);
        List<String> words = CueRules.words(line.source.text(), line.begin, line.end, 1);
        return !words.isEmpty() && CONNECTIVES.contains(words.get(0));
    }
}
