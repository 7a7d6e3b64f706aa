package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The single words of titles, and the adjectives that belong to an office. */
final class TitleWords {

    private static final Set<String> TITLES = new HashSet<>();
    private static final Map<String, Character> GENDERS = new HashMap<>();
    private static final Set<String> OFFICES = WordList.set(TitleWords.class, "offices.txt");

    static {
        for (WordList.Line line : WordList.lines(TitleWords.class, "titles.txt")) {
            String title = line.column(0);
            TITLES.add(title.substring(title.lastIndexOf(' ') + 1));
            if (line.column(1).charAt(0) != '-') {
                GENDERS.put(title.toLowerCase(Locale.ROOT), line.column(1).charAt(0));
            }
        }
    }

    private TitleWords() {}

    static char gender(String title) {
        return GENDERS.getOrDefault(title.toLowerCase(Locale.ROOT), 'u');
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }
}
