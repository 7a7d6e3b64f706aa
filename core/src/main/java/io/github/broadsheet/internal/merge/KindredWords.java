package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.resource.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Words that different papers use for one event: "drill" and "exercise", "fired" and "launched". */
final class KindredWords {

    private static final int[] NONE = {};
    private static final Map<Integer, int[]> KINDS = load();

    private KindredWords() {}

    private static Map<Integer, int[]> load() {
        Map<Integer, int[]> kinds = new HashMap<>();
        for (WordList.Line line : WordList.lines(KindredWords.class, "kindred-words.txt")) {
            int[] ofWord = Arrays.stream(line.column(1).split(",", -1))
                    .mapToInt(kind -> Words.hash("kind " + kind))
                    .toArray();
            kinds.merge(Words.hash(Stems.of(line.column(0))), ofWord, KindredWords::both);
        }
        return Map.copyOf(kinds);
    }

    private static int[] both(int[] a, int[] b) {
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).distinct().toArray();
    }

    /** The hashes of the kinds that some stems may mean, sorted, each once. */
    static int[] kinds(int[] stems) {
        return Arrays.stream(stems)
                .flatMap(stem -> Arrays.stream(KINDS.getOrDefault(stem, NONE)))
                .sorted()
                .distinct()
                .toArray();
    }
}
