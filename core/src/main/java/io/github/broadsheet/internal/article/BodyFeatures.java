package io.github.broadsheet.internal.article;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the body model looks at in a line, as numbers of features. Each family of features has a name and a fixed size;
 * the weights file names a feature as {@code family:value}. Nothing here depends on the words of a line, save through
 * the cues and the share of vocabulary.
 */
final class BodyFeatures {

    /** Kinds of line, by length and end. */
    private static final int KINDS = 8;

    private static final int CUES = Cue.values().length;
    private static final Map<String, Integer> OFFSETS = new LinkedHashMap<>();
    private static final Map<String, Integer> SIZES = new LinkedHashMap<>();
    private static int next;

    private static final int BIAS = family("bias", 1);
    private static final int LENGTH_END = family("length-end", 9 * 6);
    private static final int START_KIND = family("start-kind", 7 * KINDS);
    private static final int LOWER_LENGTH = family("lower-length", 6 * 4);
    private static final int CAPITALS = family("capitals", 3 * 4);
    private static final int CUE = family("cue", CUES * 2);
    private static final int TWIN = family("twin", 3 * KINDS);
    private static final int OVERLAP = family("overlap", 6 * KINDS);
    private static final int PREVIOUS = family("previous-kind", KINDS * KINDS);
    private static final int FOLLOWING = family("following-kind", KINDS * KINDS);
    private static final int PREVIOUS_TWO = family("second-previous-kind", KINDS * KINDS);
    private static final int FOLLOWING_TWO = family("second-following-kind", KINDS * KINDS);
    private static final int SENTENCES_BEFORE = family("sentences-before", 5 * KINDS);
    private static final int SENTENCES_AFTER = family("sentences-after", 5 * KINDS);
    private static final int MAIN = family("main-stretch", 9 * KINDS);
    private static final int PREVIOUS_CUE = family("previous-cue", CUES * 2);
    private static final int FOLLOWING_CUE = family("following-cue", CUES * 2);
    private static final int SINCE_HEADER = family("since-header", 6 * KINDS);
    private static final int LEFT = family("running-text-left", 6 * 2);
    private static final int DONE = family("running-text-done", 6 * 2);
    private static final int DIGITS = family("digits", 4 * 4);
    private static final int COMMA = family("comma-kind", 2 * KINDS);
    private static final int RUN = family("run-of-kind", 6 * KINDS);
    private static final int PROSE = family("share-of-prose", 6 * KINDS);
    private static final int LINES = family("lines-of-page", 4 * KINDS);
    private static final int BLANK = family("blank-lines", 4 * KINDS);

    private static final int HEAD_ABOVE = family("head-lines-above", 4 * KINDS);
    private static final int HEAD_BELOW = family("head-lines-below", 4 * KINDS);
    private static final int DENSITY = family("density-around", 6 * KINDS);
    private static final int SAME_KIND = family("kinds-around", KINDS * KINDS * 4);

    private BodyFeatures() {}

    private static int family(String name, int size) {
        int offset = next;
        OFFSETS.put(name, offset);
        SIZES.put(name, size);
        next += size;
        return offset;
    }

    static int count() {
        return next;
    }

    /** The number of a feature that the weights file names. */
    static int number(String name, int value) {
        Integer offset = OFFSETS.get(name);
        if (offset == null || value < 0 || value >= SIZES.getOrDefault(name, 0)) {
            throw new IllegalArgumentException("name: no such feature: " + name + ":" + value);
        }
        return offset + value;
    }

    /** The name of a feature in the weights file. */
    static String name(int number) {
        for (Map.Entry<String, Integer> family : OFFSETS.entrySet()) {
            int value = number - family.getValue();
            if (value >= 0 && value < SIZES.getOrDefault(family.getKey(), 0)) {
                return family.getKey() + ":" + value;
            }
        }
        throw new IllegalArgumentException("number: no such feature: " + number);
    }

    /** The features of every line of a page. */
    static int[][] of(Page page) {
        Extractor extractor = new Extractor(page);
        int[][] features = new int[page.size()][];
        for (int i = 0; i < page.size(); i++) {
            features[i] = extractor.line(i);
        }
        return features;
    }

    private static int lengthBucket(int length) {
        int[] limits = {10, 20, 35, 55, 80, 120, 200, 400};
        int bucket = 0;
        while (bucket < limits.length && length > limits[bucket]) {
            bucket++;
        }
        return bucket;
    }

    private static int coarseLength(int length) {
        return length <= 25 ? 0 : length <= 60 ? 1 : length <= 120 ? 2 : 3;
    }

    private static int distanceBucket(int distance) {
        return distance <= 1 ? 0 : distance <= 2 ? 1 : distance <= 4 ? 2 : 3;
    }

    private static int runBucket(int run) {
        return run <= 1 ? 0 : run <= 2 ? 1 : run <= 3 ? 2 : run <= 5 ? 3 : run <= 10 ? 4 : 5;
    }

    private static int shareBucket(double share) {
        return share <= 0 ? 0 : share < 0.1 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : share < 0.9 ? 4 : 5;
    }

    /** Reads one page. */
    private static final class Extractor {
        private final Page page;
        private final int n;
        private final int[] kinds;
        private final int[] sentencesUpTo;
        private final long[] proseUpTo;
        private final int[] sinceHeader;
        private final int[] run;
        private final boolean blankLines;
        private int[] buffer = new int[64];
        private int size;

        Extractor(Page page) {
            this.page = page;
            this.n = page.size();
            this.kinds = new int[n];
            this.sentencesUpTo = new int[n + 1];
            this.proseUpTo = new long[n + 1];
            this.sinceHeader = new int[n];
            this.run = new int[n];
            int blanks = 0;
            int since = Integer.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                kinds[i] = kind(i);
                sentencesUpTo[i + 1] = sentencesUpTo[i] + (page.sentence[i] ? 1 : 0);
                proseUpTo[i + 1] = proseUpTo[i] + (page.sentence[i] ? page.shapes[i].length : 0);
                since = isHeader(i) ? 0 : since == Integer.MAX_VALUE ? since : since + 1;
                sinceHeader[i] = since;
                blanks += page.lines.get(i).afterBlank ? 1 : 0;
            }
            this.blankLines = blanks * 2 > n;
            runs();
        }

        private boolean isHeader(int i) {
            return !page.sentence[i]
                    && (page.has(i, Cue.RELATED_HEADER) || page.has(i, Cue.COMMENT_HEADER) || page.has(i, Cue.TAGS));
        }

        private void runs() {
            int from = 0;
            for (int i = 1; i <= n; i++) {
                if (i == n || kinds[i] != kinds[from]) {
                    for (int j = from; j < i; j++) {
                        run[j] = i - from;
                    }
                    from = i;
                }
            }
        }

        private int kind(int i) {
            LineShape shape = page.shapes[i];
            if (page.sentence[i]) {
                return shape.length >= 120 ? 7 : 6;
            }
            if (shape.end == LineShape.End.STOP) {
                return shape.words >= 4 ? 5 : 4;
            }
            return shape.length <= 20 ? 0 : shape.length <= 45 ? 1 : shape.length <= 90 ? 2 : 3;
        }

        int[] line(int i) {
            size = 0;
            own(i);
            context(i);
            place(i);
            return java.util.Arrays.copyOf(buffer, size);
        }

        private void own(int i) {
            LineShape shape = page.shapes[i];
            int kind = kinds[i];
            int coarse = coarseLength(shape.length);
            int sentence = page.sentence[i] ? 1 : 0;
            add(BIAS, 0);
            add(LENGTH_END, lengthBucket(shape.length) * 6 + shape.end.ordinal());
            add(START_KIND, shape.start.ordinal() * KINDS + kind);
            add(LOWER_LENGTH, ratio(shape.lowerWords, shape.words) * 4 + coarse);
            add(CAPITALS, (shape.isAllCaps() ? 2 : shape.isTitleCase() ? 1 : 0) * 4 + coarse);
            for (Cue cue : page.cues.get(i)) {
                add(CUE, cue.ordinal() * 2 + sentence);
            }
            add(TWIN, Math.min(page.twins[i], 3) * KINDS - KINDS + kind);
            add(OVERLAP, shareBucket(page.overlap[i]) * KINDS + kind);
            add(DIGITS, Math.min(3, shape.digits * 8 / Math.max(1, shape.length)) * 4 + coarse);
            add(COMMA, (shape.comma ? 1 : 0) * KINDS + kind);
        }

        private void context(int i) {
            int kind = kinds[i];
            int sentence = page.sentence[i] ? 1 : 0;
            add(PREVIOUS, kindAt(i - 1) * KINDS + kind);
            add(FOLLOWING, kindAt(i + 1) * KINDS + kind);
            add(PREVIOUS_TWO, kindAt(i - 2) * KINDS + kind);
            add(FOLLOWING_TWO, kindAt(i + 2) * KINDS + kind);
            add(SENTENCES_BEFORE, (sentencesUpTo[i] - sentencesUpTo[Math.max(0, i - 4)]) * KINDS + kind);
            add(SENTENCES_AFTER, (sentencesUpTo[Math.min(n, i + 5)] - sentencesUpTo[i + 1]) * KINDS + kind);
            for (Cue cue : cuesAt(i - 1)) {
                add(PREVIOUS_CUE, cue.ordinal() * 2 + sentence);
            }
            for (Cue cue : cuesAt(i + 1)) {
                add(FOLLOWING_CUE, cue.ordinal() * 2 + sentence);
            }
            add(RUN, runBucket(run[i]) * KINDS + kind);
        }

        private void place(int i) {
            int kind = kinds[i];
            int sentence = page.sentence[i] ? 1 : 0;
            add(MAIN, mainPlace(i) * KINDS + kind);
            int since = sinceHeader[i] == Integer.MAX_VALUE ? 0 : 1 + Math.min(4, runBucket(sinceHeader[i]));
            add(SINCE_HEADER, since * KINDS + kind);
            double all = Math.max(1, proseUpTo[n]);
            add(LEFT, shareBucket((proseUpTo[n] - proseUpTo[i + 1]) / all) * 2 + sentence);
            add(DONE, shareBucket(proseUpTo[i] / all) * 2 + sentence);
            add(PROSE, shareBucket((double) page.sentences / n) * KINDS + kind);
            add(LINES, (n <= 12 ? 0 : n <= 40 ? 1 : n <= 120 ? 2 : 3) * KINDS + kind);
            add(HEAD_ABOVE, headLines(i - 5, i) * KINDS + kind);
            add(HEAD_BELOW, headLines(i + 1, i + 6) * KINDS + kind);
            add(DENSITY, density(i) * KINDS + kind);
            add(SAME_KIND, (kind * KINDS + kindAt(i - 1)) * 4 + (kindAt(i + 1) >> 1));
            add(BLANK, ((blankLines ? 2 : 0) + (page.lines.get(i).afterBlank ? 1 : 0)) * KINDS + kind);
        }

        /** How many lines of a stretch look like a byline or a date: none, one, two, more. */
        private int headLines(int from, int to) {
            int count = 0;
            for (int i = Math.max(0, from); i < Math.min(n, to); i++) {
                if (!page.sentence[i]
                        && (page.has(i, Cue.BYLINE) || page.has(i, Cue.PUBLISHED) || page.has(i, Cue.READING_TIME))) {
                    count++;
                }
            }
            return Math.min(3, count);
        }

        /** The share of running text among the ten lines on either side. */
        private int density(int i) {
            int from = Math.max(0, i - 10);
            int to = Math.min(n, i + 11);
            return shareBucket((double) (sentencesUpTo[to] - sentencesUpTo[from]) / (to - from));
        }

        private int mainPlace(int i) {
            if (i < page.mainBegin) {
                return distanceBucket(page.mainBegin - i);
            }
            return i < page.mainEnd ? 8 : 4 + distanceBucket(i - page.mainEnd + 1);
        }

        private int kindAt(int i) {
            return i < 0 || i >= n ? 0 : kinds[i];
        }

        private EnumSet<Cue> cuesAt(int i) {
            return i < 0 || i >= n ? EnumSet.noneOf(Cue.class) : page.cues.get(i);
        }

        private static int ratio(int part, int whole) {
            return whole == 0 ? 0 : Math.min(5, 1 + part * 5 / whole);
        }

        private void add(int family, int value) {
            if (size == buffer.length) {
                buffer = java.util.Arrays.copyOf(buffer, size * 2);
            }
            buffer[size++] = family + value;
        }
    }
}
