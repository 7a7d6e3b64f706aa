package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.text.Characters;
import io.github.broadsheet.internal.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lines that are not blank, and joins those that were wrapped at a column.
 *
 * <p>A text counts as hard-wrapped where a good share of its longer lines break off inside a sentence and go on in small
 * letters on the next line.
 */
final class LineReader {

    private static final int LONG_ENOUGH_TO_WRAP = 40;
    private static final int WIDEST_COLUMN = 130;
    private static final int FEWEST_BREAKS = 3;

    List<Line> read(SourceText source) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (int i = 0; i < source.lineCount(); i++) {
            int begin = skipBlank(source, source.lineBegin(i), source.lineEnd(i));
            int end = trimBlank(source, begin, source.lineEnd(i));
            if (begin == end) {
                afterBlank = true;
            } else {
                lines.add(new Line(source, begin, end, afterBlank));
                afterBlank = false;
            }
        }
        return isHardWrapped(lines) ? join(lines) : lines;
    }

    private static int skipBlank(SourceText source, int begin, int end) {
        int at = begin;
        while (at < end && Characters.isBlank(source.at(at))) {
            at++;
        }
        return at;
    }

    private static int trimBlank(SourceText source, int begin, int end) {
        int at = end;
        while (at > begin && Characters.isBlank(source.at(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isHardWrapped(List<Line> lines) {
        int candidates = 0;
        int broken = 0;
        int beyond = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() > WIDEST_COLUMN) {
                beyond++;
            } else if (line.length() >= LONG_ENOUGH_TO_WRAP) {
                candidates++;
                if (breaksOff(line, lines.get(i + 1))) {
                    broken++;
                }
            }
        }
        return broken >= FEWEST_BREAKS && broken * 3 >= candidates && beyond * 10 <= candidates;
    }

    private static boolean breaksOff(Line line, Line next) {
        return !next.afterBlank
                && Character.isLowerCase(next.source.at(next.begin))
                && !LineShape.isTerminal(line.source.at(line.end - 1));
    }

    private static List<Line> join(List<Line> lines) {
        int width = column(lines);
        List<Line> joined = new ArrayList<>();
        Line open = lines.get(0);
        Line last = open;
        for (Line line : lines.subList(1, lines.size())) {
            if (continues(last, line, width)) {
                open = open.joinedWith(line);
            } else {
                joined.add(open);
                open = line;
            }
            last = line;
        }
        joined.add(open);
        return joined;
    }

    /** The column that lines were wrapped at: nine of ten lines are not longer. */
    private static int column(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(Line::length)
                .filter(length -> length >= LONG_ENOUGH_TO_WRAP && length <= WIDEST_COLUMN)
                .toArray();
        Arrays.sort(lengths);
        return lengths[lengths.length * 9 / 10];
    }

    private static boolean continues(Line line, Line next, int width) {
        if (next.afterBlank || line.length() > WIDEST_COLUMN || opensByline(next)) {
            return false;
        }
        boolean lower = Character.isLowerCase(next.source.at(next.begin));
        if (lower && line.length() * 2 >= width) {
            return true;
        }
        boolean indented = indent(next) > indent(line) + 1;
        return !indented && !LineShape.opensListItem(next) && line.length() + firstWord(next) + 1 > width * 9 / 10;
    }

    private static boolean opensByline(Line line) {
        return line.length() > 4
                && line.source.cut(line.begin, line.begin + 3).equalsIgnoreCase("by ")
                && Character.isUpperCase(line.source.at(line.begin + 3));
    }

    private static int indent(Line line) {
        int at = line.begin;
        while (at > 0 && (line.source.at(at - 1) == ' ' || line.source.at(at - 1) == '\t')) {
            at--;
        }
        return line.begin - at;
    }

    private static int firstWord(Line line) {
        int at = line.begin;
        while (at < line.end && !Characters.isBlank(line.source.at(at))) {
            at++;
        }
        return at - line.begin;
    }
}
