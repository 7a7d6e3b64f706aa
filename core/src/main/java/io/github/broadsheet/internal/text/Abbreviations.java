package io.github.broadsheet.internal.text;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that are written with a full stop. They are read from {@code abbreviations.txt}, which says what each kind
 * means.
 */
public final class Abbreviations {

    /** What an abbreviation is. */
    public enum Kind {
        /** Before a name: {@code Mr.} */
        TITLE,
        /** A month or weekday: {@code Jan.} */
        DATE,
        /** A month or weekday only where a number follows: {@code Mar. 3} */
        DATE_NUMBER,
        /** Part of the name of a company or office: {@code Inc.} */
        COMPANY,
        /** A state or province: {@code Calif.} */
        PLACE,
        /** A state or province only after a comma or party letter: {@code Chicago, Ill.} */
        PLACE_COMMA,
        /** Only before a number: {@code No. 5} */
        NUMBER,
        /** Never at the end of a sentence: {@code vs.} */
        INNER,
        /** Only after a number: {@code 6 ft.} */
        MEASURE,
        /** {@code a.m.} and {@code p.m.} */
        TIME,
        /** May end a sentence: {@code etc.}, and letters with a stop each: {@code U.S.} */
        END,
        /** One capital letter: {@code J.} */
        INITIAL
    }

    private static final int LONGEST = 10;
    private static final Map<String, Kind> KINDS = load();

    private Abbreviations() {}

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (WordList.Line line : WordList.lines(Abbreviations.class, "abbreviations.txt")) {
            Kind kind = kind(line);
            String word = line.column(0);
            kinds.put(word, kind);
            String capitals = word.toUpperCase(Locale.ROOT);
            if (Character.isUpperCase(word.charAt(0))) {
                kinds.putIfAbsent(capitals, kind);
            }
        }
        return Map.copyOf(kinds);
    }

    private static Kind kind(WordList.Line line) {
        String name = line.column(1);
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return kind;
            }
        }
        throw line.fault("no such kind of abbreviation: " + name);
    }

    /**
     * What an abbreviation is, where it is one.
     *
     * @param word a word with its full stop, such as {@code "Jan."}
     * @return its kind, or empty for what is no abbreviation
     */
    public static Optional<Kind> kindOf(String word) {
        if (word.length() < 2 || word.charAt(word.length() - 1) != '.') {
            return Optional.empty();
        }
        Kind listed = word.length() > LONGEST ? null : KINDS.get(word);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (word.length() == 2) {
            return Character.isUpperCase(word.charAt(0)) ? Optional.of(Kind.INITIAL) : Optional.empty();
        }
        return word.indexOf('.') < word.length() - 1 ? Optional.of(Kind.END) : Optional.empty();
    }

    /** Where an abbreviation with a stop inside that begins at {@code begin} ends, its last stop left out, or -1. */
    static int endOfDotted(String text, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST);
        int at = begin;
        while (at < limit && (text.charAt(at) == '.' || Character.isLetter(text.charAt(at)))) {
            at++;
        }
        int stop = text.lastIndexOf('.', at - 1);
        return stop > begin && KINDS.containsKey(text.substring(begin, stop + 1)) ? stop : -1;
    }
}
