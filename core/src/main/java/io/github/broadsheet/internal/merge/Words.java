package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Block;
import io.github.broadsheet.Document;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.Characters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of an article's own text as hashes, with their places. Case, punctuation, apostrophes and the stops of
 * abbreviations do not count: "the U.S.’s" and "the US's" are the same words. Where something that is no article text
 * stands between two blocks, and after the headline, there is a {@link #BREAK}.
 */
final class Words implements Serializable {

    private static final long serialVersionUID = 1;

    /** The hash that is no word and equals nothing. */
    static final int BREAK = 0;

    private static final int PRIME = 0x01000193;
    private static final int SEED = 0x811c9dc5;

    private final int[] hashes;
    private final WordPlaces places;
    private final int[] numberAt;
    private final String numbers;
    private final int[] numberEnds;

    private Words(int[] hashes, WordPlaces places, int[] numberAt, List<String> numbers) {
        this.hashes = hashes;
        this.places = places;
        this.numberAt = numberAt;
        this.numbers = String.join("", numbers);
        this.numberEnds = new int[numberAt.length];
        int end = 0;
        for (int i = 0; i < numberEnds.length; i++) {
            end += numbers.get(i).length();
            numberEnds[i] = end;
        }
    }

    static Words of(Document document) {
        Scan scan = new Scan(document.text());
        for (Block block : document.blocks()) {
            if (!block.type().isArticleText()) {
                scan.interrupt();
                continue;
            }
            scan.read(block.span());
            if (!block.type().isBody()) {
                scan.interrupt();
            }
        }
        return scan.words();
    }

    /** The words of a text by itself. */
    static Words of(String text) {
        Scan scan = new Scan(text);
        scan.read(Span.of(0, text.length()));
        return scan.words();
    }

    /** The words as they were written by {@link #toPiece()}. */
    static Words ofPiece(Fields piece) {
        int[] hashes = piece.read("hashes", Packed::ints);
        int[] begins = piece.read("gaps", Packed::sums);
        int[] ends = piece.read("lengths", Packed::ints);
        int[] numberAt = piece.read("numberGaps", Packed::sums);
        List<String> numbers = piece.strings("numbers");
        boolean fit = begins.length == hashes.length && ends.length == hashes.length;
        boolean inside = numberAt.length == 0 || numberAt[numberAt.length - 1] < hashes.length;
        if (!fit || !inside || numbers.size() != numberAt.length) {
            throw new IllegalArgumentException(
                    "hashes: must be as many as gaps and lengths, and the numbers among them");
        }
        for (int i = 0; i < ends.length; i++) {
            ends[i] += begins[i];
        }
        return new Words(hashes, WordPlaces.of(begins, ends), numberAt, numbers);
    }

    /** The words as plain values, without loss. */
    Map<String, Object> toPiece() {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("hashes", Packed.text(hashes));
        piece.put("gaps", Packed.gaps(places.begins()));
        piece.put("lengths", Packed.text(places.lengths()));
        piece.put("numberGaps", Packed.gaps(numberAt));
        piece.put(
                "numbers",
                IntStream.range(0, numberEnds.length).mapToObj(this::numberNo).toList());
        return piece;
    }

    /** An order of words and places, for choosing one of several readings of a text. */
    int compare(Words other) {
        int order = Arrays.compare(hashes, other.hashes);
        order = order == 0 ? Arrays.compare(places.begins(), other.places.begins()) : order;
        return order == 0 ? Arrays.compare(places.lengths(), other.places.lengths()) : order;
    }

    /** The hash of one word that stands by itself. */
    static int hash(String word) {
        int hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        return finish(hash);
    }

    int size() {
        return hashes.length;
    }

    /** How many of them are words, and no breaks. */
    int count() {
        int count = 0;
        for (int hash : hashes) {
            count += hash == BREAK ? 0 : 1;
        }
        return count;
    }

    int hash(int index) {
        return hashes[index];
    }

    /** The hashes of the words from one to before another. */
    int[] hashes(int from, int to) {
        return from < to ? Arrays.copyOfRange(hashes, from, to) : new int[0];
    }

    int begin(int index) {
        return places.begin(index);
    }

    int end(int index) {
        return places.end(index);
    }

    Span span(int from, int to) {
        return Span.of(places.begin(from), places.end(to - 1));
    }

    boolean isNumber(int index) {
        return Arrays.binarySearch(numberAt, index) >= 0;
    }

    /** A number as it is written. */
    String number(int index) {
        return numberNo(Arrays.binarySearch(numberAt, index));
    }

    private String numberNo(int index) {
        return numbers.substring(index == 0 ? 0 : numberEnds[index - 1], numberEnds[index]);
    }

    /** Whether words stand at an offset, but for their case and what parts them. */
    boolean areWritten(String text, int offset) {
        Words wanted = of(text);
        int first = firstFrom(offset);
        boolean same = wanted.size() > 0 && first + wanted.size() <= size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = wanted.isSame(i, this, first + i) && wanted.begin(i) + offset == begin(first + i);
        }
        return same;
    }

    /** The first word that begins at an offset or after it. */
    int firstFrom(int offset) {
        return places.firstFrom(offset);
    }

    boolean isSame(int index, Words other, int otherIndex) {
        return hashes[index] == other.hashes[otherIndex] && hashes[index] != BREAK;
    }

    private static int next(int hash, char c) {
        return (hash ^ Character.toLowerCase(c)) * PRIME;
    }

    private static int finish(int hash) {
        int mixed = hash ^ (hash >>> 15);
        mixed *= 0x2c1b3c6d;
        mixed ^= mixed >>> 13;
        return mixed == BREAK ? 1 : mixed;
    }

    /** Reads the text block by block. */
    private static final class Scan {

        private final String text;
        private final IntList hashes;
        private final IntList begins;
        private final IntList ends;
        private final IntList numberAt = new IntList(8);
        private final List<String> numbers = new ArrayList<>();

        Scan(String text) {
            this.text = text;
            int expected = text.length() / 6 + 1;
            hashes = new IntList(expected);
            begins = new IntList(expected);
            ends = new IntList(expected);
        }

        void interrupt() {
            int size = hashes.size();
            if (size > 0 && hashes.get(size - 1) != BREAK) {
                add(BREAK, ends.get(size - 1), ends.get(size - 1));
            }
        }

        void read(Span span) {
            int at = span.begin();
            while (at < span.end()) {
                at = Character.isLetterOrDigit(text.charAt(at)) ? word(at, span.end()) : at + 1;
            }
        }

        private int word(int begin, int end) {
            int hash = SEED;
            int at = begin;
            int last = begin;
            int run = 0;
            while (at < end) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    hash = next(hash, c);
                    run++;
                    last = at + 1;
                } else if (joins(at, end, run)) {
                    run = 0;
                } else {
                    break;
                }
                at++;
            }
            if (Character.isDigit(text.charAt(begin))) {
                numberAt.add(hashes.size());
                numbers.add(text.substring(begin, last));
            }
            add(finish(hash), begin, last);
            return at;
        }

        /** Whether the character between two letters or digits belongs to the word: U.S, U.S.'s, 1,000, O'Brien. */
        private boolean joins(int at, int end, int run) {
            if (at + 1 >= end) {
                return false;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            boolean letters = Character.isLetter(before) && Character.isLetter(after);
            return switch (text.charAt(at)) {
                case '\'', '’', '‘', '\u02bc' -> letters || (before == '.' && Character.isLetter(after));
                case '.' -> (run == 1 && (letters || Characters.isApostrophe(after))) || isInNumber(before, after);
                case ',' -> isInNumber(before, after);
                case '\u00ad' -> run > 0;
                default -> false;
            };
        }

        private static boolean isInNumber(char before, char after) {
            return Character.isDigit(before) && Character.isDigit(after);
        }

        private void add(int hash, int begin, int end) {
            hashes.add(hash);
            begins.add(begin);
            ends.add(end);
        }

        Words words() {
            WordPlaces places = WordPlaces.of(begins.toArray(), ends.toArray());
            return new Words(hashes.toArray(), places, numberAt.toArray(), numbers);
        }
    }
}
