package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sequence of words that a cue rule looks for. {@code ^} is the beginning of the line and {@code $} its end, {@code a|b}
 * either word, {@code a?} or {@code a|b?} may be missing, {@code #} is a number, {@code *} any word, {@code *?} any
 * word or none, {@code ...} up to six
 * words.
 */
final class CuePattern {

    private static final int WIDEST_GAP = 6;

    private sealed interface Part {}

    private record Words(Set<String> any, boolean optional) implements Part {}

    private record Digits(boolean optional) implements Part {}

    private record Gap(int fewest, int most) implements Part {}

    private final boolean atStart;
    private final boolean atEnd;
    private final List<Part> parts;

    private CuePattern(boolean atStart, boolean atEnd, List<Part> parts) {
        this.atStart = atStart;
        this.atEnd = atEnd;
        this.parts = parts;
    }

    static CuePattern parse(String notation) {
        List<Part> parts = new ArrayList<>();
        boolean start = false;
        boolean end = false;
        for (String item : WordList.words(notation)) {
            switch (item) {
                case "^" -> start = true;
                case "$" -> end = true;
                case "*" -> parts.add(new Gap(1, 1));
                case "*?" -> parts.add(new Gap(0, 1));
                case "..." -> parts.add(new Gap(0, WIDEST_GAP));
                case "#", "#?" -> parts.add(new Digits(item.endsWith("?")));
                default -> parts.add(words(item));
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("notation: holds no word: " + notation);
        }
        return new CuePattern(start, end, List.copyOf(parts));
    }

    private static Words words(String item) {
        boolean optional = item.length() > 1 && item.endsWith("?");
        String body = optional ? item.substring(0, item.length() - 1) : item;
        return new Words(new HashSet<>(List.of(body.split("\\|", -1))), optional);
    }

    /** The words that the pattern can begin with, or an empty set if it can begin with any. */
    Set<String> firstWords() {
        Set<String> first = new HashSet<>();
        for (Part part : parts) {
            if (!(part instanceof Words words)) {
                return Set.of();
            }
            first.addAll(words.any());
            if (!words.optional()) {
                return first;
            }
        }
        return Set.of();
    }

    boolean matchesAt(List<String> line, int at) {
        return (!atStart || at == 0) && rest(line, at, 0);
    }

    private boolean rest(List<String> line, int at, int index) {
        if (index == parts.size()) {
            return !atEnd || at == line.size();
        }
        Part part = parts.get(index);
        if (part instanceof Gap gap) {
            for (int skip = gap.fewest(); skip <= gap.most() && at + skip <= line.size(); skip++) {
                if (rest(line, at + skip, index + 1)) {
                    return true;
                }
            }
            return false;
        }
        boolean optional = part instanceof Words words ? words.optional() : ((Digits) part).optional();
        boolean here = at < line.size() && accepts(part, line.get(at));
        return (here && rest(line, at + 1, index + 1)) || (optional && rest(line, at, index + 1));
    }

    private static boolean accepts(Part part, String word) {
        if (part instanceof Words words) {
            return words.any().contains(word);
        }
        return Character.isDigit(word.charAt(0));
    }
}
