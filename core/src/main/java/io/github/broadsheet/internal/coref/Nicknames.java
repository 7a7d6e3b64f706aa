package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The short forms of given names: "bill" of "william". */
final class Nicknames {

    private static final Map<String, List<String>> FULL = load();

    private Nicknames() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> full = new HashMap<>();
        for (WordList.Line line : WordList.lines(Nicknames.class, "nicknames.txt")) {
            full.put(line.column(0), List.of(line.column(1).split(",", -1)));
        }
        return full;
    }

    /** Whether one of two given names in small letters is a short form of the other. */
    static boolean isOf(String a, String b) {
        return FULL.getOrDefault(a, List.of()).contains(b)
                || FULL.getOrDefault(b, List.of()).contains(a);
    }
}
