package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words that times are made of: those of {@code words.txt} with their classes, and those that rules name. Asked
 * without making strings, in any case; a curly apostrophe is a straight one, a dash between numbers a hyphen, and a word
 * in the spelling of messages ("tmrw") the word that it stands for.
 */
final class Lexicon {

    static final int NONE = -1;

    private static final int LONGEST = 20;
    private static final int CAPACITY = 1 << 12;
    private static final int SPREAD = 0x9E3779B1;
    private static final int SHIFT = 16;
    private static final int PRIME = 31;

    private final List<String> words = new ArrayList<>();
    private final List<int[]> values = new ArrayList<>();
    private final int[] slots = new int[CAPACITY];
    private final int[] meant = new int[CAPACITY];
    private final long[] classes = new long[CAPACITY];
    private final long[] capitalClasses = new long[CAPACITY];

    Lexicon(String file, String spellings) {
        for (WordList.Line line : WordList.lines(Lexicon.class, file)) {
            load(line);
        }
        for (WordList.Line line : WordList.lines(Lexicon.class, spellings)) {
            int known = words.size();
            int id = add(line.column(0));
            if (id < known) {
                throw line.fault("is a word of its own: " + line.column(0));
            }
            meant[id] = add(line.column(1));
        }
    }

    private void load(WordList.Line line) {
        String word = line.column(0);
        int id = add(word.toLowerCase(Locale.ROOT));
        boolean capital = Character.isUpperCase(word.charAt(0));
        for (String name : line.column(1).split(",", -1)) {
            try {
                WordClass wordClass = WordClass.named(name);
                capitalClasses[id] |= wordClass.bit();
                classes[id] |= capital ? 0 : wordClass.bit();
                values.get(id)[wordClass.ordinal()] = wordClass.parse(line.column(2));
            } catch (IllegalArgumentException e) {
                throw line.fault("not a class and a value: " + name + ", " + line.column(2));
            }
        }
    }

    /** The number of a word in small letters, added if it is new. */
    int add(String word) {
        int known = find(word, 0, word.length());
        if (known != NONE) {
            return known;
        }
        if (word.length() > LONGEST || words.size() * 2 >= CAPACITY) {
            throw new IllegalArgumentException("no room for the word: " + word);
        }
        slots[slot(word, 0, word.length())] = words.size() + 1;
        meant[words.size()] = words.size();
        words.add(word);
        int[] columns = new int[WordClass.SIZE];
        Arrays.fill(columns, Meaning.UNKNOWN);
        values.add(columns);
        return words.size() - 1;
    }

    /** The number of the word that stands in a stretch of text, {@link #NONE} if there is none. */
    int find(String text, int begin, int end) {
        if (end - begin > LONGEST || end <= begin) {
            return NONE;
        }
        int id = slots[slot(text, begin, end)] - 1;
        return id < 0 ? NONE : meant[id];
    }

    /** The classes of a word, written with a capital or without. */
    long classes(int word, boolean capital) {
        return capital ? capitalClasses[word] : classes[word];
    }

    /** What a word stands for as one of a class, {@link Meaning#UNKNOWN} if it is none. */
    int value(int word, WordClass wordClass) {
        return values.get(word)[wordClass.ordinal()];
    }

    private int slot(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * PRIME + fold(text.charAt(i));
        }
        int slot = (hash * SPREAD >>> SHIFT) & (CAPACITY - 1);
        while (slots[slot] != 0 && !same(words.get(slots[slot] - 1), text, begin, end)) {
            slot = (slot + 1) & (CAPACITY - 1);
        }
        return slot;
    }

    private static boolean same(String word, String text, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 'a' - 'A');
        }
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            default -> c;
        };
    }
}
