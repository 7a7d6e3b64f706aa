package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WordPlacesProperties {

    private static int first(int[] begins, int offset) {
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] >= offset) {
                return i;
            }
        }
        return begins.length;
    }

    @Property
    void whatIsPackedComesOutAgain(
            @ForAll @Size(max = 100) List<@From("gaps") Integer> gaps,
            @ForAll @IntRange(max = 300) int length,
            @ForAll @IntRange(max = 100_000) int offset) {
        int[] begins = new int[gaps.size()];
        int[] ends = new int[gaps.size()];
        int end = 0;
        for (int i = 0; i < begins.length; i++) {
            begins[i] = end + gaps.get(i);
            ends[i] = begins[i] + length;
            end = ends[i];
        }
        WordPlaces places = WordPlaces.of(begins, ends);
        assertEquals(begins.length, places.size());
        assertArrayEquals(begins, places.begins());
        for (int i = 0; i < begins.length; i++) {
            assertEquals(begins[i], places.begin(i));
            assertEquals(ends[i], places.end(i));
            assertEquals(length, places.lengths()[i]);
            assertEquals(first(begins, begins[i]), places.firstFrom(begins[i]));
        }
        assertEquals(first(begins, offset), places.firstFrom(offset));
    }

    /** Most words have one blank before them. */
    @Provide
    Arbitrary<Integer> gaps() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 40_000));
    }

    @Example
    void noWordsHaveNoPlaces() {
        WordPlaces places = WordPlaces.of(new int[0], new int[0]);
        assertEquals(0, places.firstFrom(0));
        assertEquals(0, places.begins().length);
        assertThrows(IndexOutOfBoundsException.class, () -> places.begin(1));
    }
}
