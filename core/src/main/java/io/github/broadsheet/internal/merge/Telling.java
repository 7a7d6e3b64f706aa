package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import io.github.broadsheet.internal.name.KnownNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An entry of one document's timeline, made comparable with those of others. An entry may be a clause of a few words, so
 * the whole sentence is compared as well as the entry itself. A country, its people and its capital count as one, and so do
 * words that papers use for one another.
 */
final class Telling {

    private final int document;
    private final KeptEntry entry;
    private final int[] entities;
    private final int[] around;
    private final int[] parties;
    private final int[] kinds;
    private final int[] terms;
    private final int[] own;

    private Telling(int document, KeptEntry entry, int[] entities, int[] around, int[] countries, int[] ownCountries) {
        this.document = document;
        this.entry = entry;
        this.entities = entities;
        this.around = around;
        SentenceTerms sentence = entry.sentence();
        this.kinds = KindredWords.kinds(sentence.plain());
        this.parties = both(names(around), countries);
        this.terms = both(both(sentence.plain(), sentence.capital()), both(parties, kinds));
        int[] stems = SentenceTerms.stems(entry.text());
        this.own = both(both(stems, KindredWords.kinds(stems)), both(names(entities), ownCountries));
    }

    /** The entries of all documents, in the order of documents and text. */
    static List<Telling> all(List<Extract> documents, MergedEntities merged) {
        int[] countries = merged.list().stream().mapToInt(Telling::country).toArray();
        List<Telling> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int document = i;
            for (KeptEntry entry : documents.get(document).entries()) {
                int[] entities = numbers(entry.entities().stream().mapToInt(each -> merged.of(document, each)));
                int[] around =
                        numbers(Arrays.stream(entry.sentence().entities()).map(each -> merged.of(document, each)));
                all.add(new Telling(
                        document,
                        entry,
                        entities,
                        around,
                        countries(around, countries),
                        countries(entities, countries)));
            }
        }
        return all;
    }

    /** The hash of the country that an entity stands for, or 0. */
    private static int country(CorpusEntity entity) {
        boolean fits = entity.type() == EntityType.LOCATION || entity.type() == EntityType.NORP;
        Optional<String> country = fits ? KnownNames.country(entity.name()) : Optional.empty();
        return country.map(name -> Words.hash("country " + name)).orElse(0);
    }

    private static int[] countries(int[] entities, int[] countries) {
        return numbers(Arrays.stream(entities).map(each -> countries[each]).filter(hash -> hash != 0));
    }

    private static int[] names(int[] entities) {
        return numbers(Arrays.stream(entities).map(each -> Words.hash("entity " + each)));
    }

    private static int[] both(int[] a, int[] b) {
        return numbers(IntStream.concat(Arrays.stream(a), Arrays.stream(b)));
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

    /** All that it can be found by: words, names, entities, countries, kinds of event. */
    int[] terms() {
        return terms;
    }

    /** The same of the entry alone, without the rest of its sentence. */
    int[] own() {
        return own;
    }

    /** How many entities both entries speak of. */
    int sharedEntities(Telling other) {
        return SentenceTerms.shared(entities, other.entities);
    }

    /** How many entities both sentences speak of. */
    int sharedAround(Telling other) {
        return SentenceTerms.shared(around, other.around);
    }

    /** How many entities and countries both sentences speak of. */
    int sharedParties(Telling other) {
        return SentenceTerms.shared(parties, other.parties);
    }

    /** How many content words in small letters both sentences have. */
    int sharedWords(Telling other) {
        return SentenceTerms.shared(
                entry.sentence().plain(), other.entry().sentence().plain());
    }

    /** How many kinds of event or thing both sentences speak of. */
    int sharedKinds(Telling other) {
        return SentenceTerms.shared(kinds, other.kinds);
    }
}
