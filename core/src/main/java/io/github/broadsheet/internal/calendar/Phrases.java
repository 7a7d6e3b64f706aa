package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases of one or more words.
 *
 * <p>An entry without capitals matches in any case, one with a capital only as it stands.
 */
final class Phrases<V> {

    private final Map<String, V> values;
    private final WordTable<String> firstWords;
    private final int maxWords;

    private Phrases(Map<String, V> values, int maxWords) {
        this.values = values;
        this.firstWords = WordTable.firstWords(values.keySet(), values.size());
        this.maxWords = maxWords;
    }

    /** The table of a file's first column. */
    static <V> Phrases<V> load(String file, Function<WordList.Line, V> value) {
        Map<String, V> values = new HashMap<>();
        int maxWords = 0;
        for (WordList.Line line : WordList.lines(Phrases.class, file)) {
            String phrase = line.column(0);
            if (values.put(phrase, value.apply(line)) != null) {
                throw line.fault("second entry of: " + phrase);
            }
            maxWords = Math.max(
                    maxWords, (int) phrase.chars().filter(c -> c == ' ').count() + 1);
        }
        return new Phrases<>(values, maxWords);
    }

    /** Reads the longest phrase that begins here; null, without moving, if there is none. */
    @Nullable
    V longest(Cursor cursor) {
        int start = cursor.at();
        int end = start;
        V longest = null;
        StringBuilder phrase = new StringBuilder();
        for (int words = 0; words < maxWords; words++) {
            int wordStart = cursor.at();
            long word = cursor.word();
            if (word == 0 || (words == 0 && !firstWords.has(word))) {
                break;
            }
            phrase.append(cursor.from(wordStart));
            V value = find(phrase.toString());
            if (value != null) {
                longest = value;
                end = cursor.at();
            }
            if (cursor.spaces() == 0) {
                break;
            }
            phrase.append(' ');
        }
        cursor.to(end);
        return longest;
    }

    private @Nullable V find(String written) {
        V value = values.get(written);
        return value != null ? value : values.get(written.toLowerCase(Locale.ROOT));
    }
}
