package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of short words that is asked without making strings.
 *
 * <p>A word of up to {@link #MAX_LETTERS} letters from a to z, in any case, is one {@code long}, five bits a letter.
 *
 * @param <V> what the table knows of a word
 */
final class WordTable<V> {

    /** How many letters fit a key. */
    static final int MAX_LETTERS = 12;

    private static final int LOAD = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SPREAD_SHIFT = 40;

    private final long[] keys;
    private final int[] places;
    private final List<V> values = new ArrayList<>();
    private final int mask;

    private WordTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(1, size) * LOAD);
        keys = new long[capacity];
        places = new int[capacity];
        mask = capacity - 1;
    }

    /** The table of a file's first column. */
    static <V> WordTable<V> load(String file, Function<WordList.Line, V> value) {
        List<WordList.Line> lines = WordList.lines(WordTable.class, file);
        WordTable<V> table = new WordTable<>(lines.size());
        for (WordList.Line line : lines) {
            long key = key(line.column(0));
            if (key == 0) {
                throw line.fault("not a word of 1 to " + MAX_LETTERS + " letters: " + line.column(0));
            }
            if (!table.put(key, value.apply(line))) {
                throw line.fault("second entry of: " + line.column(0));
            }
        }
        return table;
    }

    /** The first words of phrases. */
    static WordTable<String> firstWords(Iterable<String> phrases, int size) {
        WordTable<String> table = new WordTable<>(size);
        for (String phrase : phrases) {
            int space = phrase.indexOf(' ');
            String word = space < 0 ? phrase : phrase.substring(0, space);
            table.put(key(word), word);
        }
        return table;
    }

    /** What the table knows of a word, null if the word is not in it. */
    @Nullable
    V get(long key) {
        int slot = slot(key);
        return key == 0 || keys[slot] == 0 ? null : values.get(places[slot]);
    }

    boolean has(long key) {
        return key != 0 && keys[slot(key)] != 0;
    }

    /** The key longer by a letter; the letter must be one of a to z, in either case. */
    static long append(long key, char letter) {
        return (key << 5) | (letter & 31);
    }

    private static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i >= MAX_LETTERS || !Cursor.isLetter(word.charAt(i))) {
                return 0;
            }
            key = append(key, word.charAt(i));
        }
        return key;
    }

    private boolean put(long key, V value) {
        int slot = slot(key);
        if (keys[slot] != 0) {
            return false;
        }
        keys[slot] = key;
        places[slot] = values.size();
        values.add(value);
        return true;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> SPREAD_SHIFT) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
