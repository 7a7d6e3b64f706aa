package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Correction;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the places that corrections speak of: by their words, whatever white space and marks a copy of them has. */
final class Places {

    private final String folded;
    private final int[] offsets;

    Places(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] at = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            boolean again = c == ' ' && !letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ';
            if (!again) {
                at[letters.length()] = i;
                letters.append(c);
            }
        }
        at[letters.length()] = text.length();
        folded = letters.toString();
        offsets = at;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static String fold(String text) {
        return new Places(text).folded.strip();
    }

    /** Where the words stand between their surroundings, in order; none overlaps another. */
    List<Span> of(Correction correction) {
        String words = fold(correction.text());
        String before = fold(correction.before());
        String after = fold(correction.after());
        List<Span> found = new ArrayList<>();
        for (int at = folded.indexOf(words); at >= 0 && !words.isEmpty(); at = folded.indexOf(words, at)) {
            int end = at + words.length();
            if (isWhole(at, end) && follows(before, at) && precedes(after, end)) {
                found.add(Span.of(offsets[at], offsets[end - 1] + 1));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Not from the middle of a word, nor into one. */
    private boolean isWhole(int begin, int end) {
        return !isInside(begin) && !isInside(end);
    }

    private boolean isInside(int at) {
        return at > 0
                && at < folded.length()
                && Character.isLetterOrDigit(folded.charAt(at - 1))
                && Character.isLetterOrDigit(folded.charAt(at));
    }

    private boolean follows(String before, int at) {
        int end = at > 0 && folded.charAt(at - 1) == ' ' ? at - 1 : at;
        return before.isEmpty() || folded.startsWith(before, end - before.length());
    }

    private boolean precedes(String after, int end) {
        int begin = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
        return after.isEmpty() || folded.startsWith(after, begin);
    }
}
