package io.github.broadsheet.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PileTest {

    private static final Pile<String> WORDS = Pile.of(List.of("to", "be", "or", "not", "to", "be"));

    private static List<String> sorted(Pile<String> pile) {
        return pile.toList().stream().sorted().toList();
    }

    @Test
    void aGroupHasAllThatShareAKey() {
        assertEquals(
                List.of("be 2", "not 1", "or 1", "to 2"),
                sorted(WORDS.group(word -> word, (word, all) -> Stream.of(word + " " + all.size()))));
    }

    @Test
    void aJoinMeetsKeysOfEitherPile() {
        Pile<Integer> lengths = Pile.of(List.of(2, 5));
        assertEquals(
                List.of("0/1", "1/0", "5/1"),
                sorted(WORDS.join(
                        String::length,
                        lengths,
                        length -> length,
                        (words, same) -> Stream.of(words.size() + "/" + same.size()))));
    }

    @Test
    void stepsPlusAndTotals() {
        Pile<String> twice = WORDS.flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
                .plus(WORDS)
                .keep();
        int[] letters = twice.aggregate(
                () -> new int[1], (sum, word) -> sum[0] += word.length(), (a, b) -> new int[] {a[0] + b[0]});
        assertEquals(3 * 13, letters[0]);
        assertEquals("x", WORDS.share("x").get());
    }

    @Test
    void rowsAreGroupedByKeyInTheOrderOfPlacesHoweverFewAreHeld() {
        Random random = new Random(5);
        TreeMap<Long, List<Long>> expected = new TreeMap<>();
        List<long[]> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            long key = (long) random.nextInt(700) << random.nextInt(40);
            long place = random.nextLong() >> 8 << 8 | (i & 0xff);
            rows.add(new long[] {key, place});
            expected.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
        }
        expected.values().forEach(places -> places.sort(null));
        for (int held : new int[] {1, 64, 100_000}) {
            Rows piled = new MemoryRows(sink -> rows.forEach(row -> sink.add(row[0], row[1], (int) row[1])), held);
            TreeMap<Long, List<Long>> found = new TreeMap<>();
            piled.group((key, places, marks) -> {
                        assertArrayEquals(
                                Arrays.stream(places)
                                        .mapToInt(place -> (int) place)
                                        .toArray(),
                                marks);
                        return Stream.of(List.of(new long[] {key}, places));
                    })
                    .toList()
                    .forEach(each -> found.put(
                            each.get(0)[0], Arrays.stream(each.get(1)).boxed().toList()));
            assertEquals(expected, found);
        }
    }
}
