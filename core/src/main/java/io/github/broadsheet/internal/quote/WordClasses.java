package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which classes each small word belongs to, as {@code words.txt} has it. */
final class WordClasses {

    private static final WordClasses STANDARD = load("words.txt");

    private final Map<String, Long> classes;

    private WordClasses(Map<String, Long> classes) {
        this.classes = classes;
    }

    static WordClasses standard() {
        return STANDARD;
    }

    private static WordClasses load(String name) {
        Map<String, Long> classes = new HashMap<>();
        for (WordList.Line line : WordList.lines(WordClasses.class, name)) {
            long bits = 0;
            for (String each : line.column(1).split(" ", -1)) {
                bits |= classOf(each, line).bit();
            }
            if (classes.put(line.column(0), bits) != null) {
                throw line.fault("second entry of: " + line.column(0));
            }
        }
        return new WordClasses(classes);
    }

    private static WordClass classOf(String name, WordList.Line line) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (WordClass each : WordClass.values()) {
            if (each.name().equals(constant)) {
                return each;
            }
        }
        throw line.fault("no class of words: " + name);
    }

    /** The classes of a word in small letters, as a set of bits. */
    long of(String word) {
        Long bits = classes.get(word);
        return bits == null ? 0 : bits;
    }
}
