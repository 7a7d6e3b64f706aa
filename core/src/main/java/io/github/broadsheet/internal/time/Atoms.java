package io.github.broadsheet.internal.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one sentence that rules look at: words, numbers, the parts of words with hyphens, and the times found by
 * rules before. Columns of numbers; one table is filled again for each sentence.
 */
final class Atoms {

    private static final int FIRST_CAPACITY = 64;

    private final Lexicon lexicon;
    private int size;
    private int[] begins = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] words = new int[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private long[] classes = new long[FIRST_CAPACITY];
    private @Nullable Found[] found = new Found[FIRST_CAPACITY];

    Atoms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void clear() {
        size = 0;
    }

    /** Adds a word or number. */
    void add(int begin, int end, int word, long wordClasses, int number) {
        if (size == begins.length) {
            grow();
        }
        begins[size] = begin;
        ends[size] = end;
        words[size] = word;
        classes[size] = wordClasses;
        numbers[size] = number;
        found[size] = null;
        size++;
    }

    /** Adds an atom of another table. */
    void add(Atoms from, int i) {
        add(from.begins[i], from.ends[i], from.words[i], from.classes[i], from.numbers[i]);
        found[size - 1] = from.found[i];
    }

    /** Adds a time. */
    void add(int begin, int end, Found time) {
        add(begin, end, Lexicon.NONE, TimeClasses.of(time.meaning()), Meaning.UNKNOWN);
        found[size - 1] = time;
    }

    private void grow() {
        int capacity = size * 2;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        classes = Arrays.copyOf(classes, capacity);
        found = Arrays.copyOf(found, capacity);
    }

    /** Makes a number of an atom, which may reach further than it did. */
    void setNumber(int i, int end, long wordClasses, int number) {
        if (end != ends[i]) {
            words[i] = Lexicon.NONE;
        }
        ends[i] = end;
        classes[i] = wordClasses;
        numbers[i] = number;
    }

    /** Moves an atom to a place that is not after its own. */
    void move(int from, int to) {
        begins[to] = begins[from];
        ends[to] = ends[from];
        words[to] = words[from];
        classes[to] = classes[from];
        numbers[to] = numbers[from];
    }

    void truncate(int newSize) {
        size = newSize;
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The number of the word in the lexicon, {@link Lexicon#NONE} if it is not there. */
    int word(int i) {
        return words[i];
    }

    long classes(int i) {
        return classes[i];
    }

    boolean is(int i, WordClass wordClass) {
        return (classes[i] & wordClass.bit()) != 0;
    }

    /** The time that a rule found here, null if this is a word. */
    @Nullable
    Found found(int i) {
        return found[i];
    }

    /** What a word or number of this class stands for. */
    int value(int i, WordClass wordClass) {
        if (words[i] != Lexicon.NONE) {
            int value = lexicon.value(words[i], wordClass);
            if (value != Meaning.UNKNOWN) {
                return value;
            }
        }
        return numbers[i];
    }

    /** The first atom that begins at an offset or after it. */
    int firstFrom(int offset) {
        int at = Arrays.binarySearch(begins, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }
}
