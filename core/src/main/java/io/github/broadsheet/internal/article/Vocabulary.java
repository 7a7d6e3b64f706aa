package io.github.broadsheet.internal.article;

import java.util.Set;

/** Counts in how many lines of running text each longer word occurs, by hash, and compares every line with that. */
final class Vocabulary {

    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 60;

    private final Page page;
    private final int[] counts;
    private final int[] lastLine;
    private final int mask;

    Vocabulary(Page page) {
        this.page = page;
        long letters = 0;
        for (LineShape shape : page.shapes) {
            letters += shape.letters;
        }
        int size = Integer.highestOneBit((int) Math.max(1024, Math.min(1 << 20, letters / 2))) * 2;
        this.counts = new int[size];
        this.lastLine = new int[size];
        this.mask = size - 1;
    }

    float[] overlaps() {
        for (int i = 0; i < page.size(); i++) {
            if (page.sentence[i]) {
                walk(i, true);
            }
        }
        float[] overlaps = new float[page.size()];
        for (int i = 0; i < page.size(); i++) {
            overlaps[i] = walk(i, false);
        }
        return overlaps;
    }

    /** Adds the words of a line that are written in small letters. */
    static void smallWords(Line line, Set<String> words) {
        int at = line.begin;
        while (at < line.end) {
            int from = at;
            while (at < line.end && Character.isLetter(line.source.at(at))) {
                at++;
            }
            if (at - from >= SHORTEST_WORD && Character.isLowerCase(line.source.at(from))) {
                words.add(line.source.cut(from, at));
            }
            at = Math.max(at, from + 1);
        }
    }

    private float walk(int index, boolean add) {
        Line line = page.lines.get(index);
        int own = page.sentence[index] ? 1 : 0;
        int words = 0;
        int shared = 0;
        int at = line.begin;
        while (at < line.end && words < MOST_WORDS) {
            int hash = 0;
            int from = at;
            while (at < line.end && Character.isLetter(line.source.at(at))) {
                hash = hash * 31 + Character.toLowerCase(line.source.at(at));
                at++;
            }
            if (at - from >= SHORTEST_WORD) {
                words++;
                int slot = (hash ^ (hash >>> 15)) & mask;
                if (!add) {
                    shared += counts[slot] > own ? 1 : 0;
                } else if (lastLine[slot] != index + 1) {
                    lastLine[slot] = index + 1;
                    counts[slot]++;
                }
            }
            at = Math.max(at, from + 1);
        }
        return words == 0 ? 0 : (float) shared / words;
    }
}
