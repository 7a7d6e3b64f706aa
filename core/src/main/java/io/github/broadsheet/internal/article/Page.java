package io.github.broadsheet.internal.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All lines of an article side by side: the shape and the cues of each, which of them repeat, and how much of the
 * vocabulary of each the running text shares.
 */
final class Page {

    private static final int FEWEST_TURNS = 3;

    final List<Line> lines;
    final LineShape[] shapes;
    final List<EnumSet<Cue>> cues = new ArrayList<>();
    final boolean[] sentence;
    /** For each line the first line with the same text, or itself. */
    final int[] firstTwin;
    /** For each line how often its text occurs. */
    final int[] twins;
    /** For each line the share of its longer words that other running text holds, 0 to 1. */
    final float[] overlap;
    /** The stretch with the most running text: first line, and the line after its last. */
    final int mainBegin;

    final int mainEnd;
    final int sentences;
    private @Nullable Set<String> small;

    Page(List<Line> lines, CueRules rules) {
        int n = lines.size();
        this.lines = lines;
        this.shapes = new LineShape[n];
        this.sentence = new boolean[n];
        this.firstTwin = new int[n];
        this.twins = new int[n];
        int count = 0;
        int turns = 0;
        for (int i = 0; i < n; i++) {
            shapes[i] = LineShape.of(lines.get(i));
            turns += shapes[i].turn ? 1 : 0;
        }
        for (int i = 0; i < n; i++) {
            Line line = lines.get(i);
            cues.add(rules.cues(line.source.text(), line.begin, line.end));
            sentence[i] = shapes[i].isSentence(turns >= FEWEST_TURNS);
            count += sentence[i] ? 1 : 0;
        }
        this.sentences = count;
        findTwins();
        this.overlap = new Vocabulary(this).overlaps();
        int[] main = densest();
        this.mainBegin = main[0];
        this.mainEnd = main[1];
    }

    int size() {
        return lines.size();
    }

    String text(int line) {
        return lines.get(line).text();
    }

    boolean has(int line, Cue cue) {
        return cues.get(line).contains(cue);
    }

    /** Whether running text holds every longer word of the phrase in small letters, as it does not for names. */
    boolean hasInSmallLetters(String phrase) {
        int longer = 0;
        for (String word : phrase.split("[^\\p{L}]+", -1)) {
            if (word.length() > 3) {
                longer++;
                if (!smallWords().contains(word.toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
        }
        return longer > 0;
    }

    private Set<String> smallWords() {
        if (small == null) {
            small = new HashSet<>();
            for (int i = 0; i < size(); i++) {
                if (sentence[i]) {
                    Vocabulary.smallWords(lines.get(i), small);
                }
            }
        }
        return small;
    }

    /** Whether no set phrase says that the line is something special. */
    boolean isPlain(int line) {
        return cues.get(line).isEmpty()
                || (cues.get(line).size() == 1 && cues.get(line).contains(Cue.SPEECH));
    }

    private void findTwins() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            Integer twin = first.putIfAbsent(text(i), i);
            firstTwin[i] = twin == null ? i : twin;
            twins[firstTwin[i]]++;
        }
        for (int i = 0; i < size(); i++) {
            twins[i] = twins[firstTwin[i]];
        }
    }

    /** The stretch of lines with the greatest sum, where running text counts for and everything else against. */
    private int[] densest() {
        double best = 0;
        double sum = 0;
        int from = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int i = 0; i < size(); i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += weight(i);
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        return new int[] {bestFrom, bestTo};
    }

    private double weight(int line) {
        if (sentence[line]) {
            return Math.min(shapes[line].length, 400) / 100.0;
        }
        return has(line, Cue.RELATED_HEADER) || has(line, Cue.COMMENT_HEADER) ? -1.5 : -0.35;
    }
}
