package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entry of one document's timeline, made comparable with those of others. An entry may be a clause of a few words, so
 * the whole sentence is compared as well as the entry itself. A country, its people and its capital count as one, and so do
 * words that papers use for one another.
 */
final class Telling implements Serializable {

    private static final long serialVersionUID = 1;

    /** An entity of the corpus that an entry speaks of, and the id that it has in the document. */
    record Named(Cast.Figure figure, String entity) implements Serializable {}

    private final long id;
    private final int story;
    private final String source;
    private final long published;
    private final long second;
    private final KeptEntry entry;
    private final Named[] entities;
    private final int[] names;
    private final int[] around;
    private final int[] parties;
    private final int[] kinds;
    private final int[] terms;
    private final int[] own;
    private final boolean alone;

    private Telling(Cast cast, List<KeptEntity> own, KeptEntry entry, int index, int story, boolean alone) {
        this.id = ((long) cast.number() << Integer.SIZE) | index;
        this.story = story;
        this.alone = alone;
        this.source = cast.extract().id();
        this.published = cast.extract().date().map(LocalDate::toEpochDay).orElse(Side.UNKNOWN);
        this.second = cast.extract().head().time().map(Instant::getEpochSecond).orElse(Side.UNKNOWN);
        this.entry = entry;
        this.entities = entry.entities().stream()
                .map(each -> new Named(cast.entities().get(each), own.get(each).id()))
                .toArray(Named[]::new);
        SentenceTerms sentence = entry.sentence();
        List<Cast.Figure> here = Arrays.stream(entities).map(Named::figure).toList();
        List<Cast.Figure> nearby = Arrays.stream(sentence.entities())
                .mapToObj(cast.entities()::get)
                .toList();
        this.names = names(here);
        this.around = names(nearby);
        this.kinds = KindredWords.kinds(sentence.plain());
        this.parties = both(around, countries(nearby));
        this.terms = both(both(sentence.plain(), sentence.capital()), both(parties, kinds));
        int[] stems = SentenceTerms.stems(entry.text());
        this.own = both(both(stems, KindredWords.kinds(stems)), both(names, countries(here)));
    }

    /** The entries of a document. */
    static Stream<Telling> of(Cast cast, int[] storyOf) {
        List<KeptEntity> own = cast.extract().entities();
        List<KeptEntry> entries = cast.extract().entries();
        LonePasts pasts = new LonePasts(cast.extract(), entries);
        int story = storyOf[cast.number()];
        return IntStream.range(0, entries.size()).mapToObj(index -> {
            KeptEntry entry = entries.get(index);
            return new Telling(cast, own, entry, index, story, pasts.has(entry));
        });
    }

    private static int[] countries(List<Cast.Figure> figures) {
        return numbers(figures.stream().mapToInt(Cast.Figure::country).filter(hash -> hash != 0));
    }

    private static int[] names(List<Cast.Figure> figures) {
        return numbers(figures.stream().mapToInt(each -> Words.hash("entity " + each.id())));
    }

    private static int[] both(int[] a, int[] b) {
        return numbers(IntStream.concat(Arrays.stream(a), Arrays.stream(b)));
    }

    private static int[] numbers(IntStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    /** The number of its document and its own. */
    long id() {
        return id;
    }

    int document() {
        return (int) (id >>> Integer.SIZE);
    }

    /** The number of the document's story. */
    int story() {
        return story;
    }

    KeptEntry entry() {
        return entry;
    }

    /** When it was printed in epoch seconds, or {@link Side#UNKNOWN}. */
    long second() {
        return second;
    }

    /** The id of the document. */
    String source() {
        return source;
    }

    /** When the document was published, as an epoch day, or {@link Side#UNKNOWN}. */
    long day() {
        return published;
    }

    /** When the document was published. */
    Optional<LocalDate> published() {
        return published == Side.UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(published));
    }

    Excerpt excerpt() {
        return new Excerpt(source, entry.span(), entry.text());
    }

    /** Whether it tells something of the past, and its sentence nothing of another time of the past. */
    boolean isLonePast() {
        return alone;
    }

    /** The entities that the entry itself speaks of, as far as its document tells of them, in their order. */
    Stream<Map.Entry<Cast.Figure, CorpusEntity.Member>> entities() {
        return Arrays.stream(entities)
                .map(each -> Map.entry(each.figure(), new CorpusEntity.Member(source, each.entity())));
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
        return SentenceTerms.shared(names, other.names);
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
