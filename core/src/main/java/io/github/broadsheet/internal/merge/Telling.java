package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An entry of one document's timeline, made comparable. */
final class Telling {

    private final int document;
    private final KeptEntry entry;
    private final int[] entities;
    private final int[] plain;
    private final int[] terms;

    /** {@code entities} are those of the corpus, by number. */
    Telling(int document, KeptEntry entry, Set<Integer> entities) {
        this.document = document;
        this.entry = entry;
        this.entities = entities.stream().mapToInt(each -> each).sorted().toArray();
        Set<Integer> words = new HashSet<>();
        Set<Integer> names = new HashSet<>();
        readWords(entry.text(), words, names);
        this.plain = words.stream().mapToInt(each -> each).sorted().toArray();
        names.addAll(words);
        entities.forEach(each -> names.add(Words.hash("entity " + each)));
        this.terms = names.stream().mapToInt(each -> each).sorted().toArray();
    }

    private static void readWords(String text, Set<Integer> words, Set<Integer> names) {
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            String word = text.substring(begin, at).toLowerCase(Locale.ROOT);
            if (word.length() > 1 && !FunctionWords.contains(Words.hash(word))) {
                boolean name = Character.isUpperCase(text.charAt(begin));
                (name ? names : words).add(Words.hash(Stems.of(word)));
            }
            at = Math.max(at, begin + 1);
        }
    }

    int document() {
        return document;
    }

    KeptEntry entry() {
        return entry;
    }

    int[] entities() {
        return entities;
    }

    /** All that it can be found by: words, names, entities. */
    int[] terms() {
        return terms;
    }

    int sharedEntities(Telling other) {
        return shared(entities, other.entities);
    }

    /** How many words in small letters both have. */
    int sharedWords(Telling other) {
        return shared(plain, other.plain);
    }

    private static int shared(int[] a, int[] b) {
        return (int) Arrays.stream(a).filter(each -> Arrays.binarySearch(b, each) >= 0).count();
    }

    /** The entries of all documents, in the order of documents and text. */
    static List<Telling> all(List<Extract> documents, MergedEntities merged) {
        List<Telling> all = new ArrayList<>();
        for (int document = 0; document < documents.size(); document++) {
            for (KeptEntry entry : documents.get(document).entries()) {
                Set<Integer> entities = new HashSet<>();
                for (int entity : entry.entities()) {
                    entities.add(merged.of(document, entity));
                }
                all.add(new Telling(document, entry, entities));
            }
        }
        return all;
    }
}
