package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An entry of one document's timeline, made comparable with those of others. An entry may be a clause of a few words, so
 * the whole sentence is compared.
 */
final class Telling {

    private final int document;
    private final KeptEntry entry;
    private final int[] entities;
    private final int[] around;
    private final int[] terms;

    private Telling(int document, KeptEntry entry, int[] entities, int[] around) {
        this.document = document;
        this.entry = entry;
        this.entities = entities;
        this.around = around;
        SentenceTerms sentence = entry.sentence();
        IntStream words = IntStream.concat(Arrays.stream(sentence.plain()), Arrays.stream(sentence.capital()));
        IntStream names = Arrays.stream(around).map(each -> Words.hash("entity " + each));
        this.terms = IntStream.concat(words, names).sorted().distinct().toArray();
    }

    /** The entries of all documents, in the order of documents and text. */
    static List<Telling> all(List<Extract> documents, MergedEntities merged) {
        List<Telling> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int document = i;
            for (KeptEntry entry : documents.get(document).entries()) {
                int[] entities = numbers(entry.entities().stream().mapToInt(each -> merged.of(document, each)));
                int[] around =
                        numbers(Arrays.stream(entry.sentence().entities()).map(each -> merged.of(document, each)));
                all.add(new Telling(document, entry, entities, around));
            }
        }
        return all;
    }

    private static int[] numbers(IntStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    int document() {
        return document;
    }

    KeptEntry entry() {
        return entry;
    }

    /** The entities of the corpus that the entry itself speaks of, by number. */
    int[] entities() {
        return entities;
    }

    /** All that it can be found by: words, names, entities. */
    int[] terms() {
        return terms;
    }

    /** How many entities both entries speak of. */
    int sharedEntities(Telling other) {
        return SentenceTerms.shared(entities, other.entities);
    }

    /** How many entities both sentences speak of. */
    int sharedAround(Telling other) {
        return SentenceTerms.shared(around, other.around);
    }

    /** How many content words in small letters both sentences have. */
    int sharedWords(Telling other) {
        return SentenceTerms.shared(
                entry.sentence().plain(), other.entry().sentence().plain());
    }
}
