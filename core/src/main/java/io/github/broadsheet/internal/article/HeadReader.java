package io.github.broadsheet.internal.article;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.Byline;
import io.github.broadsheet.internal.calendar.DateReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what stands above the body, and the bylines below it: headline, kicker, authors, dates. */
final class HeadReader {

    private static final int KICKER_WORDS = 6;
    private static final int LONGEST_STANDFIRST = 320;

    /** What the head says, and the type of each line that said it. */
    static final class Head {
        int headline = -1;
        final List<Byline> bylines = new ArrayList<>();
        final List<StampReader.Found> stamps = new ArrayList<>();
        final Map<Integer, BlockType> types = new LinkedHashMap<>();
        final Map<Integer, String> rules = new LinkedHashMap<>();

        void type(int line, BlockType type, String rule) {
            types.putIfAbsent(line, type);
            rules.putIfAbsent(line, rule);
        }
    }

    private final HeadlineFinder headlines = new HeadlineFinder();
    private final DateReader dates;
    private final BylineReader bylines;
    private final StampReader stamps;

    HeadReader(DateReader dates) {
        this.dates = dates;
        this.bylines = new BylineReader(dates);
        this.stamps = new StampReader(dates);
    }

    Head read(Page page, boolean[] body, Optional<String> title, Optional<OffsetDateTime> retrieved) {
        int begin = first(body);
        int end = last(body) + 1;
        Head head = new Head();
        head.headline = given(page, title);
        if (head.headline < 0) {
            head.headline = headlines.find(page, body, dates);
        }
        if (head.headline >= 0) {
            head.type(head.headline, BlockType.HEADLINE, title.isPresent() ? "headline-given" : "headline-above-body");
            repeated(page, head);
            begin = first(withoutHeadline(body, head.headline));
            kickers(page, head);
        }
        head.stamps.addAll(stamps.read(page, head.headline, begin, end, retrieved));
        for (StampReader.Found found : head.stamps) {
            head.type(found.line(), BlockType.PUBLISHED, found.said() ? "published-says-so" : "date-near-headline");
        }
        authors(page, head, begin, end);
        standfirst(page, head, body);
        roles(page, head);
        return head;
    }

    /** A sentence right under the headline, with byline or date below it, sums the article up and does not open it. */
    private static void standfirst(Page page, Head head, boolean[] body) {
        int signed = -1;
        for (int i = head.headline + 1; head.headline >= 0 && i < Math.min(page.size(), head.headline + 7); i++) {
            BlockType type = head.types.get(i);
            signed = type == BlockType.BYLINE || type == BlockType.PUBLISHED ? i : signed;
        }
        int prose = 0;
        for (int i = head.headline + 1; i < signed; i++) {
            prose += body[i] && !head.types.containsKey(i) ? 1 : 0;
        }
        for (int i = head.headline + 1; i < signed && prose <= 3; i++) {
            if (body[i]
                    && page.shapes[i].start != LineShape.Start.BULLET
                    && page.shapes[i].length <= LONGEST_STANDFIRST) {
                head.type(i, BlockType.KICKER, "standfirst");
            }
        }
    }

    /** A line right under a byline that says what the author is: "Environment correspondent". */
    private static void roles(Page page, Head head) {
        for (int i = 1; i < page.size(); i++) {
            boolean role = head.types.get(i - 1) == BlockType.BYLINE
                    && page.shapes[i].words <= 5
                    && PersonNames.isRole(page.text(i));
            if (role && !page.sentence[i]) {
                head.type(i, BlockType.BYLINE, "role-under-byline");
            }
        }
    }

    private static boolean[] withoutHeadline(boolean[] body, int headline) {
        boolean[] rest = body.clone();
        for (int i = 0; i <= headline; i++) {
            rest[i] = false;
        }
        return rest;
    }

    private static int first(boolean[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                return i;
            }
        }
        return body.length;
    }

    private static int last(boolean[] body) {
        for (int i = body.length - 1; i >= 0; i--) {
            if (body[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The first line that is the title that the caller gave. */
    private static int given(Page page, Optional<String> title) {
        if (title.isEmpty()) {
            return -1;
        }
        String wanted = fold(title.get());
        for (int i = 0; i < page.size(); i++) {
            if (Math.abs(page.shapes[i].length - wanted.length()) < 40
                    && fold(page.text(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static void repeated(Page page, Head head) {
        String headline = fold(page.text(head.headline));
        for (int i = 0; i < page.size(); i++) {
            int difference = page.shapes[i].length - page.shapes[head.headline].length;
            if (i != head.headline
                    && Math.abs(difference) <= 6
                    && fold(page.text(i)).equals(headline)) {
                head.type(i, BlockType.DUPLICATE_HEADLINE, "headline-again");
            }
        }
    }

    private static void kickers(Page page, Head head) {
        for (int i = head.headline - 1; i >= 0 && i >= head.headline - 2; i--) {
            LineShape shape = page.shapes[i];
            boolean label = shape.words >= 1
                    && shape.words <= KICKER_WORDS
                    && shape.end == LineShape.End.OTHER
                    && !page.sentence[i]
                    && (page.has(i, Cue.SECTION) || shape.isAllCaps() || shape.lowerWords * 3 <= shape.words);
            boolean trail = page.text(i).indexOf('>') >= 0 || page.text(i).indexOf('\u00bb') >= 0;
            boolean menu = page.has(i, Cue.NAVIGATION) && !page.has(i, Cue.SECTION);
            boolean control = trail
                    || menu
                    || page.has(i, Cue.SHARE)
                    || page.has(i, Cue.BYLINE)
                    || page.has(i, Cue.PUBLISHED)
                    || page.has(i, Cue.ADVERT)
                    || page.has(i, Cue.PROMPT);
            if (!label || control || head.types.containsKey(i)) {
                return;
            }
            head.type(i, BlockType.KICKER, "label-above-headline");
        }
    }

    private void authors(Page page, Head head, int begin, int end) {
        int from = Math.max(0, (head.headline < 0 ? begin : head.headline) - 6);
        for (int i = from; i < Math.min(page.size(), begin + 8); i++) {
            if (!page.sentence[i] && (i < begin || page.has(i, Cue.BYLINE))) {
                signed(page, head, i);
            }
        }
        if (head.bylines.isEmpty()) {
            bare(page, head, from, begin);
        }
        if (head.bylines.isEmpty()) {
            for (int i = Math.max(begin, end - 2); i < Math.min(page.size(), end + 6); i++) {
                if (page.has(i, Cue.BYLINE) && !page.sentence[i]) {
                    signed(page, head, i);
                }
            }
        }
    }

    /** A line that says "By", or the line after one that says "Author:". */
    private void signed(Page page, Head head, int i) {
        Line line = page.lines.get(i);
        boolean signed = page.has(i, Cue.BYLINE) && !(page.has(i, Cue.CREDIT) && page.shapes[i].words > 12)
                || innerBy(line) >= 0 && isPlain(page, i);
        if (!signed) {
            return;
        }
        int opening = BylineReader.afterOpening(line.source.text(), line.begin, line.end);
        int from = opening == line.begin ? Math.max(line.begin, innerBy(line)) : line.begin;
        List<Byline> found =
                bylines.read(line.source.text(), from, line.end, opening == line.begin && from == line.begin);
        if (found.isEmpty() && opening == line.end && i + 1 < page.size()) {
            Line next = page.lines.get(i + 1);
            found = bylines.readBare(next.source.text(), next.begin, next.end).orElse(List.of());
            if (!found.isEmpty()) {
                head.type(i + 1, BlockType.BYLINE, "name-after-author-label");
            }
        }
        if (!found.isEmpty()) {
            add(head, found);
            head.type(i, BlockType.BYLINE, "byline-says-by");
        }
    }

    /** Whether nothing says that the "by" of the line is a photographer's or that of a list of articles. */
    private static boolean isPlain(Page page, int i) {
        return !page.has(i, Cue.CREDIT)
                && !page.has(i, Cue.CAPTION)
                && !page.has(i, Cue.BIOGRAPHY)
                && !page.has(i, Cue.RELATED_HEADER)
                && !page.has(i, Cue.ADVERT);
    }

    /** The offset of the word "by" before a capital inside the line, or -1. */
    private static int innerBy(Line line) {
        for (int at = line.begin + 2; at + 4 < line.end; at++) {
            boolean by = (line.source.at(at) | 32) == 'b'
                    && (line.source.at(at + 1) | 32) == 'y'
                    && line.source.at(at + 2) == ' ';
            if (by && !Character.isLetter(line.source.at(at - 1)) && Character.isUpperCase(line.source.at(at + 3))) {
                return at;
            }
        }
        return -1;
    }

    /** Names alone in a line, beside a date or twice in the head. */
    private void bare(Page page, Head head, int from, int begin) {
        for (int i = from; i < Math.min(page.size(), begin + 4) && head.bylines.isEmpty(); i++) {
            LineShape shape = page.shapes[i];
            boolean skip = i == head.headline || page.sentence[i] || shape.words > 14 || blocked(page, head, i);
            boolean dated = false;
            for (int j = i - 4; j <= i + 4; j++) {
                dated |= isDated(page, head, j);
            }
            boolean near = dated || page.twins[i] > 1 || followed(page, i) || i == head.headline + 1;
            boolean below = i >= begin && !isDated(page, head, i);
            if (skip || below || !near || listed(page, i) || i < head.headline && !dated) {
                continue;
            }
            Line line = page.lines.get(i);
            List<Byline> found = isDated(page, head, i)
                    ? bylines.read(line.source.text(), line.begin, line.end, true)
                    : bylines.readBare(line.source.text(), line.begin, line.end).orElse(List.of());
            found = found.stream()
                    .filter(author -> !page.hasInSmallLetters(author.name()))
                    .toList();
            if (!found.isEmpty()) {
                add(head, found);
                head.type(i, BlockType.BYLINE, "name-near-date");
            }
        }
    }

    private static boolean listed(Page page, int i) {
        for (int j = Math.max(0, i - 4); j < i; j++) {
            if (page.has(j, Cue.RELATED_HEADER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Page page, Head head, int line) {
        return line >= 0
                && line < page.size()
                && (head.types.get(line) == BlockType.PUBLISHED
                        || page.has(line, Cue.PUBLISHED)
                        || endsInAgo(page, line));
    }

    private static boolean endsInAgo(Page page, int line) {
        return page.shapes[line].words <= 8 && page.text(line).endsWith(" ago");
    }

    private static boolean followed(Page page, int i) {
        return i + 1 < page.size() && (page.has(i + 1, Cue.BIOGRAPHY) || page.has(i + 1, Cue.READING_TIME));
    }

    private static boolean blocked(Page page, Head head, int i) {
        boolean credit = page.has(i, Cue.CREDIT) && !isDated(page, head, i + 1) && !isDated(page, head, i - 1);
        return credit
                || page.has(i, Cue.SECTION)
                || page.has(i, Cue.SHARE)
                || page.has(i, Cue.NAVIGATION)
                || page.has(i, Cue.ADVERT)
                || page.has(i, Cue.RELATED_HEADER);
    }

    private static void add(Head head, List<Byline> found) {
        for (Byline author : found) {
            boolean known = head.bylines.stream().anyMatch(b -> fold(b.name()).equals(fold(author.name())));
            if (!known) {
                head.bylines.add(author);
            }
        }
    }
}
