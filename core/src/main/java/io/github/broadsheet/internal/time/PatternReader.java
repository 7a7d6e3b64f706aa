package io.github.broadsheet.internal.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the patterns of rules. A pattern is a row of places parted by spaces:
 *
 * <ul>
 *   <li>{@code last|past} either word, {@code Dawn} the word with a capital; {@code {month}} a class of words; {@code {n=from}} the same with a name for the value;
 *   <li>{@code day|week{unit1=unit}} either word, with the value that it has as one of a class, and a name for it;
 *   <li>{@code the?} what may be missing; {@code ( of the )?} several that may be missing; {@code ( a | b c )} a choice;
 *   <li>{@code [ … ]} what belongs to the time, where not all does; {@code !word} what must not stand before or after;
 *   <li>{@code @name} the words that a {@code words} line of the file gives that name.
 * </ul>
 */
final class PatternReader {

    private final Lexicon lexicon;
    private final Map<String, String> macros = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<Element, Element> distinct = new HashMap<>();

    PatternReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives words a name. */
    void define(String name, String words) {
        if (macros.put("@" + name, words) != null) {
            throw new IllegalArgumentException("second meaning of: @" + name);
        }
    }

    /** All ways to write a pattern; throws IllegalArgumentException if it is not well formed. */
    List<Pattern> read(String notation) {
        return PatternRows.read(notation).stream().map(this::pattern).toList();
    }

    private Pattern pattern(List<String> row) {
        List<Element> places = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        Map<Integer, WordClass> bound = new HashMap<>();
        Element notBefore = null;
        Element notAfter = null;
        int from = 0;
        int to = -1;
        for (String item : row) {
            if (item.equals("[")) {
                from = places.size();
            } else if (item.equals("]")) {
                to = places.size();
            } else if (item.length() > 1 && item.charAt(0) == '!') {
                notBefore = places.isEmpty() ? element(item.substring(1)) : notBefore;
                notAfter = places.isEmpty() ? notAfter : element(item.substring(1));
            } else {
                name(item, places.size(), names, bound);
                places.add(element(withoutName(item)));
                checkValues(item, bound.get(places.size() - 1));
            }
        }
        int end = to < 0 ? places.size() : to;
        if (from >= end) {
            throw new IllegalArgumentException("may be empty: " + row);
        }
        return new Pattern(places, from, end, notBefore, notAfter, names, bound);
    }

    /** Where the braces begin that name what stands here, -1 if nothing is named. */
    private static int braces(String item) {
        int open = item.lastIndexOf('{');
        boolean alone = open >= 0 && item.endsWith("}") && (open == 0 || item.charAt(open - 1) != '|');
        return alone && item.indexOf('|', open) < 0 && (open > 0 || item.indexOf('}') == item.length() - 1) ? open : -1;
    }

    private static void name(String item, int place, Map<String, Integer> names, Map<Integer, WordClass> bound) {
        int open = braces(item);
        if (open >= 0) {
            int equals = item.indexOf('=', open);
            int end = item.length() - 1;
            names.put(item.substring((equals < 0 ? open : equals) + 1, end), place);
            bound.put(place, WordClass.named(item.substring(open + 1, equals < 0 ? end : equals)));
        }
    }

    /** Whether each of the words before a class in braces has a value of it; numbers get theirs as they are read. */
    private void checkValues(String item, @Nullable WordClass wordClass) {
        String words = withoutName(item);
        if (wordClass == null || wordClass == WordClass.N || words.startsWith("{")) {
            return;
        }
        for (String word : expand(words)) {
            int known = lexicon.find(word, 0, word.length());
            if (known == Lexicon.NONE || (lexicon.classes(known, true) & wordClass.bit()) == 0) {
                throw new IllegalArgumentException("has no value of that class: " + word + " in " + item);
            }
        }
    }

    private static String withoutName(String item) {
        int open = braces(item);
        int equals = open == 0 ? item.indexOf('=') : -1;
        return open > 0 ? item.substring(0, open) : equals > 0 ? item.substring(0, equals) + "}" : item;
    }

    private Element element(String notation) {
        return elements.computeIfAbsent(notation, each -> {
            Element parsed = parse(each);
            return distinct.computeIfAbsent(parsed, same -> parsed);
        });
    }

    private Element parse(String notation) {
        BitSet words = new BitSet();
        long classes = 0;
        for (String word : expand(notation)) {
            if (word.startsWith("{") && word.endsWith("}")) {
                classes |= WordClass.named(word.substring(1, word.length() - 1)).bit();
            } else {
                words.set(lexicon.add(word.toLowerCase(Locale.ROOT)));
            }
        }
        return new Element(words, classes, Character.isUpperCase(notation.charAt(0)));
    }

    private List<String> expand(String notation) {
        List<String> words = new ArrayList<>();
        for (String word : notation.split("\\|", -1)) {
            if (!word.startsWith("@") || word.length() == 1) {
                words.add(word);
            } else if (macros.containsKey(word)) {
                words.addAll(List.of(macros.getOrDefault(word, "").split("\\|", -1)));
            } else {
                throw new IllegalArgumentException("no words of that name: " + word);
            }
        }
        return words;
    }
}
