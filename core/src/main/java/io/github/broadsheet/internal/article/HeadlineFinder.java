package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.calendar.DateReader;

/**
 * Chooses the headline among the lines above the body: a line of a headline's length without a full stop, whose words the
 * body takes up again, near to byline and date, and rather the first of several.
 */
final class HeadlineFinder {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 220;
    private static final double THRESHOLD = 1.0;
    private static final int REACH = 60;
    private static final int LONGEST_PARAGRAPH = 5_000;

    /** The line of the headline, or -1 where there is none. */
    int find(Page page, boolean[] body, DateReader dates) {
        int first = firstOf(body);
        int best = -1;
        double bestScore = THRESHOLD;
        for (int i = Math.max(0, first - REACH); i < Math.min(page.size(), first + 2); i++) {
            if (i > first && (page.sentence[first] || page.sentence[i])) {
                break;
            }
            double score = score(page, i, first);
            if (score > bestScore && isDated(page.lines.get(i), dates)) {
                score -= 1.5;
            }
            if (score > bestScore && isPulled(page, i)) {
                score -= 1.2;
            }
            if (score > bestScore + lead(i - best, best)) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether the next line goes on in small letters, so that this one is a line of a verse or a broken sentence. */
    private static boolean runsOn(Page page, int i) {
        return i + 1 < page.size()
                && page.shapes[i + 1].start == LineShape.Start.LOWER
                && !page.has(i + 1, Cue.BYLINE)
                && page.shapes[i + 1].words >= 3;
    }

    /** Whether a paragraph below holds the line word for word and goes on: a pulled quotation, and no headline. */
    private static boolean isPulled(Page page, int i) {
        Line line = page.lines.get(i);
        if (page.shapes[i].words < 5) {
            return false;
        }
        String words = line.text();
        for (int j = i + 1; j < Math.min(page.size(), i + REACH); j++) {
            Line other = page.lines.get(j);
            boolean longer =
                    page.sentence[j] && other.length() > 2 * line.length() && other.length() < LONGEST_PARAGRAPH;
            if (longer && other.text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Line line, DateReader dates) {
        return !dates.find(line.source.text(), line.begin, line.end).isEmpty();
    }

    /** By how much a later line must be better: a line right under a good one is more likely its summary. */
    private static double lead(int distance, int best) {
        return best < 0 ? 0 : distance <= 3 ? 0.9 : 0.4;
    }

    private static int firstOf(boolean[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                return i;
            }
        }
        return body.length;
    }

    private static double score(Page page, int i, int first) {
        LineShape shape = page.shapes[i];
        if (shape.words < 2
                || shape.length < SHORTEST
                || shape.length > LONGEST
                || excluded(page, i)
                || shape.end == LineShape.End.COLON) {
            return -1;
        }
        double score = length(shape) + 2.2 * page.overlap[i] * Math.min(1, shape.words / 6.0);
        score -= shape.digits * 4 > shape.length ? 2 : 0;
        score -= page.has(i, Cue.NAVIGATION) || page.has(i, Cue.RELATED) || page.has(i, Cue.BIOGRAPHY) ? 1.2 : 0;
        score -= shape.start == LineShape.Start.LOWER ? 0.8 : 0;
        score -= shape.end == LineShape.End.STOP && page.text(i).endsWith(".") ? (page.sentence[i] ? 4 : 2.2) : 0;
        score -= shape.end == LineShape.End.COMMA ? 1 : 0;
        score -= page.sentence[i] && shape.length > 120 ? 1 : 0;
        score += page.twins[i] > 1 ? 0.6 : 0;
        score += echo(page, i);
        boolean label = shape.words <= 3 && outdone(page, i, first);
        score += i == 0 && !label ? 1.2 : 0;
        score += i == 0 && first <= 2 && !label ? 1 : 0;
        score -= shape.words >= 6 && page.overlap[i] < 0.15 && page.sentences >= 5 ? 2.5 : 0;
        score -= label ? 0.8 : 0;
        score -= runsOn(page, i) ? 1.5 : 0;
        score += nearness(page, i, first);
        score -= listed(page, i, first) ? 0.8 : 0;
        return score;
    }

    private static double length(LineShape shape) {
        if (shape.words >= 5) {
            return shape.words <= 22 ? 1.2 : 0.4;
        }
        return shape.words >= 3 ? 0.3 : -0.6;
    }

    private static boolean excluded(Page page, int i) {
        return page.has(i, Cue.BYLINE)
                || page.has(i, Cue.PUBLISHED)
                || page.has(i, Cue.SHARE)
                || page.has(i, Cue.PROMPT)
                || page.has(i, Cue.ADVERT)
                || page.has(i, Cue.NOTICE)
                || page.has(i, Cue.CREDIT)
                || page.has(i, Cue.SECTION)
                || page.has(i, Cue.READING_TIME)
                || page.has(i, Cue.PLAYER)
                || (page.has(i, Cue.NAVIGATION) && page.shapes[i].words < 5)
                || (page.has(i, Cue.RELATED) && page.shapes[i].words < 6)
                || (page.has(i, Cue.RELATED_HEADER) && page.shapes[i].words < 6);
    }

    /** Trails of links end in the headline, and sharing prompts begin with it: the shorter of the two is the headline. */
    private static double echo(Page page, int i) {
        String text = page.text(i);
        double echo = 0;
        for (int j = Math.max(0, i - 12); j < Math.min(page.size(), i + 12); j++) {
            int longer = page.shapes[j].length - text.length();
            if (j != i && longer > 0 && longer < 80 && text.length() > 20) {
                String other = page.text(j);
                echo = other.endsWith(text) || other.startsWith(text) ? 0.6 : echo;
            } else if (longer < 0 && longer > -80 && page.shapes[j].words >= 5 && text.endsWith(page.text(j))) {
                return -2;
            }
        }
        return echo;
    }

    /** Whether a line of a headline's usual length stands right below, so that this one is a label above it. */
    private static boolean outdone(Page page, int i, int first) {
        for (int j = i + 1; j <= Math.min(i + 3, Math.min(first, page.size() - 1)); j++) {
            LineShape shape = page.shapes[j];
            if (shape.words >= 5 && shape.words <= 22 && shape.end != LineShape.End.STOP && !excluded(page, j)) {
                return true;
            }
        }
        return false;
    }

    private static double nearness(Page page, int i, int first) {
        double score = 0;
        for (int j = i + 1; j <= Math.min(page.size() - 1, i + 5); j++) {
            if (page.has(j, Cue.BYLINE) || page.has(j, Cue.PUBLISHED) || page.has(j, Cue.READING_TIME)) {
                score += j <= i + 2 ? 0.9 : 0.6;
                break;
            }
        }
        int distance = Math.max(0, first - i);
        return score
                + (distance <= 3
                        ? 0.5
                        : distance <= 8 ? 0.35 : distance <= 15 ? 0.2 : Math.max(-0.4, 0.2 - 0.01 * distance));
    }

    /** Whether the line stands among links: under the title of a list, or in a run of lines like it. */
    private static boolean listed(Page page, int i, int first) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (page.has(j, Cue.RELATED_HEADER)) {
                return true;
            }
        }
        int run = 0;
        for (int j = Math.max(0, i - 2); j <= Math.min(first - 1, i + 2); j++) {
            if (j != i && page.shapes[j].words >= 5 && page.shapes[j].end == LineShape.End.OTHER) {
                run++;
            }
        }
        return run >= 3;
    }
}
