package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Document;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Span;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a sentence can be compared by, as sorted hashes without repeats.
 *
 * @param plain stems of the content words in small letters
 * @param capital stems of the words with a capital, which may belong to names
 * @param entities the indexes of the entities that it speaks of
 */
record SentenceTerms(int[] plain, int[] capital, int[] entities) implements Serializable {

    /** Makes the terms of a document's sentences. */
    static final class Reader {

        private final Document document;
        private final TreeMap<Integer, Set<Integer>> entityAt = new TreeMap<>();

        Reader(Document document, Map<String, Integer> indexes) {
            this.document = document;
            for (Entity entity : document.allEntities()) {
                Integer index = indexes.get(entity.id());
                if (index != null) {
                    for (Mention mention : entity.mentions()) {
                        entityAt.computeIfAbsent(mention.span().begin(), begin -> new HashSet<>(2))
                                .add(index);
                    }
                }
            }
        }

        /** The terms of the sentence at a place; of the place itself if it lies in none. */
        SentenceTerms at(Span place) {
            Span span = document.sentenceAt(place).map(Sentence::span).orElse(place);
            Set<Integer> plain = new HashSet<>();
            Set<Integer> capital = new HashSet<>();
            Set<Integer> entities = new HashSet<>();
            readWords(span.of(document.text()), plain, capital);
            entityAt.subMap(span.begin(), span.end()).values().forEach(entities::addAll);
            return new SentenceTerms(sorted(plain), sorted(capital), sorted(entities));
        }

        private static void readWords(String text, Set<Integer> plain, Set<Integer> capital) {
            int at = 0;
            while (at < text.length()) {
                int begin = at;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                if (at - begin > 1) {
                    String word = text.substring(begin, at).toLowerCase(Locale.ROOT);
                    Set<Integer> terms = Character.isUpperCase(text.charAt(begin)) ? capital : plain;
                    if (!FunctionWords.contains(Words.hash(word))) {
                        terms.add(Words.hash(Stems.of(word)));
                    }
                }
                at = Math.max(at, begin + 1);
            }
        }

        private static int[] sorted(Set<Integer> set) {
            return set.stream().mapToInt(each -> each).sorted().toArray();
        }
    }

    /** The stems of the content words of a text, in small letters or not, as sorted hashes without repeats. */
    static int[] stems(String text) {
        Set<Integer> stems = new HashSet<>();
        Reader.readWords(text, stems, stems);
        return Reader.sorted(stems);
    }

    /** How many numbers two sorted lists share. */
    static int shared(int[] a, int[] b) {
        return (int) Arrays.stream(a)
                .filter(each -> Arrays.binarySearch(b, each) >= 0)
                .count();
    }
}
