package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TextDiffProperties {

    private static String text(List<Integer> words) {
        return words.stream().map(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private static Words words(String text) {
        return Words.of(Paper.of("a", text).document());
    }

    /** What is left of a text outside some places. */
    private static List<String> rest(String text, List<Span> places) {
        List<String> rest = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            Span word = Span.of(at, end);
            if (places.stream().noneMatch(place -> place.encloses(word))) {
                rest.add(word.of(text));
            }
            at = end + 1;
        }
        return rest;
    }

    @Property(tries = 300)
    void whatDidNotChangeIsTheSameInBoth(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9) Integer> earlier,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9) Integer> later) {
        String before = text(earlier);
        String after = text(later);
        TextDiff diff = new TextDiff(words(before), words(after));
        assertEquals(rest(before, diff.removed()), rest(after, diff.added()));
    }

    @Property(tries = 100)
    void aTextDoesNotDifferFromItself(@ForAll @Size(min = 1, max = 60) List<@IntRange(max = 9) Integer> words) {
        TextDiff diff = new TextDiff(words(text(words)), words(text(words)));
        assertEquals(List.of(), diff.removed());
        assertEquals(List.of(), diff.added());
    }

    @Property(tries = 100)
    void packedNumbersComeBack(@ForAll int[] numbers) {
        assertArrayEquals(numbers, Packed.ints(Packed.text(numbers)));
        int[] sums =
                IntStream.of(numbers).map(number -> number & 0xFFFF).sorted().toArray();
        assertArrayEquals(sums, Packed.sums(Packed.gaps(sums)));
    }
}
