package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.tag.FeatureHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of single words, and how names of people and of places end. Loaded once. */
final class WordTable {

    private static final int LONGEST_ENDING = 7;
    private static final int SHORTEST_STEM = 2;

    private final Map<String, Long> classes = new HashMap<>(1 << 15);
    private final Map<String, Character> genders = new HashMap<>(1 << 12);
    private final Set<String> personEndings = new HashSet<>();
    private final Set<String> placeEndings = new HashSet<>();

    WordTable() {
        addClasses();
        for (String word : WordList.set(WordTable.class, "common-words.txt")) {
            add(word, WordClass.COMMON);
        }
        for (String word : WordList.set(WordTable.class, "not-names.txt")) {
            add(word, WordClass.NOT_NAME);
        }
        for (String word : WordList.set(WordTable.class, "surnames.txt")) {
            add(word, WordClass.SURNAME);
        }
        for (String word : WordList.set(WordTable.class, "roles.txt")) {
            add(word, WordClass.ROLE);
        }
        for (WordList.Line line : WordList.lines(WordTable.class, "given-names.txt")) {
            add(line.column(0), WordClass.GIVEN);
            genders.put(line.column(0), line.column(1).charAt(0));
        }
        for (WordList.Line line : WordList.lines(WordTable.class, "verbs.txt")) {
            add(line.column(0), line.column(1).equals("person") ? WordClass.PERSON_VERB : WordClass.of(line.column(1)));
        }
    }

    /**
     * A table in which every second name of a person is not listed, as in text from elsewhere.
     *
     * @param choice which names; another number leaves out others
     */
    private WordTable(WordTable all, int choice) {
        long names = WordClass.GIVEN.bit() | WordClass.SURNAME.bit();
        all.classes.forEach((word, bits) -> {
            boolean hidden = (FeatureHash.mix(FeatureHash.of(word), choice) & 1) != 0;
            classes.put(word, hidden ? bits & ~names : bits);
        });
        genders.putAll(all.genders);
        personEndings.addAll(all.personEndings);
        placeEndings.addAll(all.placeEndings);
    }

    /** This table with every second name of persons hidden, for training. */
    WordTable thinned(int choice) {
        return new WordTable(this, choice);
    }

    /** All words of a class, sorted. */
    List<String> all(WordClass type) {
        return classes.entrySet().stream()
                .filter(entry -> (entry.getValue() & type.bit()) != 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void addClasses() {
        for (WordList.Line line : WordList.lines(WordTable.class, "word-classes.txt")) {
            switch (line.column(1)) {
                case "ending-person" -> personEndings.add(line.column(0));
                case "ending-loc" -> placeEndings.add(line.column(0));
                default -> add(line.column(0), WordClass.of(line.column(1)));
            }
        }
    }

    private void add(String word, WordClass type) {
        classes.merge(word, type.bit(), (a, b) -> a | b);
    }

    /**
     * The classes of a word as written; the classes FUNCTION and COMMON also hold for a word with capitals, and CALENDAR
     * for "mid-August".
     */
    long of(String word) {
        long bits = classes.getOrDefault(word, 0L);
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            long lower = classes.getOrDefault(word.toLowerCase(Locale.ROOT), 0L);
            bits |= lower & (WordClass.FUNCTION.bit() | WordClass.COMMON.bit());
        }
        if (bits == 0 && word.length() > SHORTEST_STEM + 1 && word.endsWith("s")) {
            String stem = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
            bits = classes.getOrDefault(stem, 0L) & WordClass.COMMON.bit();
        }
        int hyphen = bits == 0 ? word.lastIndexOf('-') : -1;
        return hyphen > 0 ? classes.getOrDefault(word.substring(hyphen + 1), 0L) & WordClass.CALENDAR.bit() : bits;
    }

    /** Whose given name this is: m, f, u for not known. */
    char gender(String given) {
        return genders.getOrDefault(given, 'u');
    }

    boolean endsLikePerson(String word) {
        return endsIn(word, personEndings);
    }

    boolean endsLikePlace(String word) {
        return endsIn(word, placeEndings);
    }

    private static boolean endsIn(String word, Set<String> endings) {
        int from = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
        for (int i = from; i < word.length() - 1; i++) {
            if (endings.contains(word.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
