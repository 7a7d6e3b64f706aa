package io.github.broadsheet.internal.text;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small lists that the tokenizer consults. */
final class Lexicon {

    private static final int LONGEST_PART = 8;
    private static final Set<String> UNITS = WordList.set(Lexicon.class, "units.txt");
    private static final Set<String> ELISIONS = WordList.set(Lexicon.class, "elisions.txt");
    private static final Map<String, Integer> CONTRACTIONS = contractions();
    private static final Map<String, String> DOMAINS = domains();

    private Lexicon() {}

    private static Map<String, Integer> contractions() {
        Map<String, Integer> map = new HashMap<>();
        for (WordList.Line line : WordList.lines(Lexicon.class, "contractions.txt")) {
            map.put(line.column(0), line.integer(1));
        }
        return Map.copyOf(map);
    }

    private static Map<String, String> domains() {
        Map<String, String> map = new HashMap<>();
        for (WordList.Line line : WordList.lines(Lexicon.class, "domains.txt")) {
            map.put(line.column(0), line.column(1));
        }
        return Map.copyOf(map);
    }

    /** Whether the letters may follow a number as a word of their own, as in {@code 5km}. */
    static boolean isUnit(String text, int begin, int end) {
        return end - begin <= LONGEST_PART && UNITS.contains(text.substring(begin, end));
    }

    /** Whether the letters make a word when an apostrophe stands before them, as in {@code 'em}. */
    static boolean isElision(String text, int begin, int end) {
        return end - begin <= LONGEST_PART
                && ELISIONS.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    /** Where the second half of {@code cannot} and the like begins, or {@code end} for all other words. */
    static int secondHalf(String text, int begin, int end) {
        if (end - begin < 5 || end - begin > 6) {
            return end;
        }
        Integer at = CONTRACTIONS.get(text.substring(begin, end).toLowerCase(Locale.ROOT));
        return at == null ? end : begin + at;
    }

    /** Whether letters and dots are the name of a host, as {@code example.com} and {@code bbc.co.uk} are. */
    static boolean isHost(String text, int begin, int end) {
        int last = lastDot(text, begin, end);
        if (last <= begin || last + 1 == end) {
            return false;
        }
        String label = text.substring(last + 1, end);
        if (!label.equals(label.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (!DOMAINS.getOrDefault(label, "second").equals("second")) {
            return true;
        }
        int second = lastDot(text, begin, last);
        return label.length() == 2
                && second > begin
                && !DOMAINS.getOrDefault(text.substring(second + 1, last), "any")
                        .equals("any");
    }

    /** The last dot of a stretch if a short label follows it, else -1. */
    private static int lastDot(String text, int begin, int end) {
        int limit = Math.max(begin, end - LONGEST_PART);
        int at = end - 1;
        while (at >= limit && text.charAt(at) != '.') {
            at--;
        }
        return at >= limit ? at : -1;
    }
}
