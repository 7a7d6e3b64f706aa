package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.Story;
import io.github.broadsheet.flow.Pile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a corpus of what is kept of its documents, in the order of their ids, so the order in which they came does not matter. */
public final class Merger {

    private static final Comparator<Reuse> ORDER =
            Comparator.comparing(Reuse::a).thenComparing(Reuse::b);
    private static final Comparator<Quotation> FIRST_PRINTING =
            Comparator.comparing(each -> each.printings().get(0).passage());

    /**
     * Joins the documents, and notes in the stock which ids their entities have.
     *
     * @param stock what was kept of the documents
     * @param wishes what the user says of entities
     * @param producer what makes the corpus
     * @return the corpus
     */
    public Corpus merge(Stock stock, Wishes wishes, Producer producer) {
        Objects.requireNonNull(producer, "producer");
        stock.forget();
        List<Extract> documents = stock.holdings().stream().map(Holding::latest).toList();
        List<GivenIds> given = stock.holdings().stream().map(Holding::given).toList();
        Pile<Numbered> numbered = Pile.of(IntStream.range(0, documents.size())
                .mapToObj(number -> new Numbered(number, documents.get(number)))
                .toList());
        int[] storyOf = new StoryFinder(numbered, documents.size()).find();
        MergedEntities entities = new EntityMerger(documents, given, storyOf).merge(wishes);
        stock.note(documents, entities);
        Pile<Cast> cast = numbered.flatMap(each -> Stream.of(entities.cast(each)));
        List<ReuseFinder.Found> shared =
                new ReuseFinder(numbered, numbered.share(storyOf)).find().toList();
        Tellings tellings = new Tellings(Telling.all(documents, entities));
        UnionFind events = new EventFinder(tellings, storyOf).find();
        CopyFinder copies = new CopyFinder(documents, shared);
        return Corpus.builder(producer, documents.stream().map(Extract::id).toList())
                .entities(entities.list())
                .mergeCandidates(entities.candidates())
                .unapplied(entities.unapplied())
                .updates(stock.updates())
                .texts(texts(documents))
                .timeline(new EventWriter(documents, entities.list())
                        .timeline(tellings, events, copies.copies(tellings, events)))
                .nearDuplicates(copies.nearDuplicates())
                .quotations(quotations(new QuotationFinder(cast).find()))
                .stories(stories(documents, storyOf))
                .reuse(shared.stream()
                        .map(ReuseFinder.Found::reuse)
                        .sorted(ORDER)
                        .toList())
                .divergences(new DivergenceFinder(documents)
                        .find(
                                tellings,
                                events,
                                storyOf,
                                shared.stream()
                                        .flatMap(each -> each.numbers().stream())
                                        .toList()))
                .build();
    }

    private static List<Quotation> quotations(Pile<Quotation> quotations) {
        return quotations.toList().stream().sorted(FIRST_PRINTING).toList();
    }

    private static Map<String, String> texts(List<Extract> documents) {
        Map<String, String> texts = new HashMap<>();
        documents.forEach(document -> document.text().ifPresent(text -> texts.put(document.id(), text)));
        return texts;
    }

    private static List<Story> stories(List<Extract> documents, int[] storyOf) {
        Map<Integer, List<String>> ids = new TreeMap<>();
        for (int i = 0; i < storyOf.length; i++) {
            ids.computeIfAbsent(storyOf[i], story -> new ArrayList<>())
                    .add(documents.get(i).id());
        }
        return ids.values().stream().map(Story::new).toList();
    }
}
