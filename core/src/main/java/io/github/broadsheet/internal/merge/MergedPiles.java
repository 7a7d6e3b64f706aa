package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.CorpusTimeline;
import io.github.broadsheet.Divergence;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.Story;
import io.github.broadsheet.flow.Pile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins documents: all that a corpus tells, as piles. In memory and on a cluster it is the same work. */
public final class MergedPiles {

    private static final Comparator<Reuse> ORDER =
            Comparator.comparing(Reuse::a).thenComparing(Reuse::b);
    private static final Comparator<Quotation> FIRST_PRINTING =
            Comparator.comparing(each -> each.printings().get(0).passage());

    private final List<String> ids;
    private final int[] storyOf;
    private final JoinedEntities entities;
    private final Pile<Cast> cast;
    private final Pile<ReuseFinder.Found> shared;
    private final CopyFinder copies;
    private final Pile<WeighedTelling> told;
    private final Pile<AlikeEntries> alike;
    private final Pile<QuotationFinder.Found> quoted;

    /** Joins documents, whose numbers are the places of their ids; the user's wishes are heard. */
    MergedPiles(Pile<Numbered> documents, List<String> ids, Wishes wishes) {
        this.ids = ids;
        storyOf = new StoryFinder(documents, ids.size()).find();
        Pile.Shared<int[]> stories = documents.share(storyOf);
        entities = new EntityMerger(documents, stories).merge(wishes);
        cast = entities.cast(documents).keep();
        shared = new ReuseFinder(documents, stories).find();
        copies = new CopyFinder(documents, ids.size(), shared);
        told = EventFinder.find(WeighedTelling.all(cast, stories));
        alike = AlikeEntries.of(told).keep();
        quoted = new QuotationFinder(cast, stories).find().keep();
    }

    /**
     * Joins the documents of pieces.
     *
     * @param lines pieces as text
     * @param reader makes a map of a piece
     * @return what they tell together
     */
    public static MergedPiles of(Pile<String> lines, Pile.Step<String, Map<String, Object>> reader) {
        Pieces pieces = new Pieces(lines, reader);
        return new MergedPiles(pieces.documents(), pieces.ids(), Wishes.none());
    }

    JoinedEntities joined() {
        return entities;
    }

    /**
     * The entities.
     *
     * @return the entities, in no order
     */
    public Pile<CorpusEntity> entities() {
        return entities.written().flatMap(each -> Stream.of(each.entity()));
    }

    /**
     * What happened when.
     *
     * @return the events, in no order; of the members of their entities those of the event's own documents
     */
    public Pile<CorpusEvent> timeline() {
        return EventWriter.events(told, copies.copies(told));
    }

    /**
     * The words that more than one document quotes.
     *
     * @return the quotations, in no order
     */
    public Pile<Quotation> quotations() {
        return quoted.flatMap(each -> Stream.of(each.quotation()));
    }

    /**
     * The passages that two documents share.
     *
     * @return the pairs, in no order
     */
    public Pile<Reuse> reuse() {
        return shared.flatMap(each -> Stream.of(each.reuse())).plus(ParaphraseFinder.find(alike, shared));
    }

    /**
     * The facts that are told with different values.
     *
     * @return the divergences, in no order
     */
    public Pile<Divergence> divergences() {
        return new DivergenceFinder(cast, told, alike).find(shared, quoted);
    }

    /**
     * The documents grouped by event.
     *
     * @return the stories, in the order of their first documents
     */
    public List<Story> stories() {
        Map<Integer, List<String>> members = new TreeMap<>();
        for (int i = 0; i < storyOf.length; i++) {
            members.computeIfAbsent(storyOf[i], story -> new ArrayList<>()).add(ids.get(i));
        }
        return members.values().stream().map(Story::new).toList();
    }

    /**
     * All in one place.
     *
     * @param producer what makes the corpus
     * @return the corpus, to which more may be added
     */
    public Corpus.Builder corpus(Producer producer) {
        List<CorpusEntity> list = entities.list();
        Map<String, CorpusEntity> byId = EventWriter.byId(list);
        List<CorpusEvent> events = EventWriter.filled(timeline().toList(), byId);
        return Corpus.builder(producer, ids)
                .entities(list)
                .mergeCandidates(entities.candidates())
                .unapplied(entities.unapplied())
                .timeline(CorpusTimeline.of(events))
                .nearDuplicates(copies.nearDuplicates())
                .quotations(
                        quotations().toList().stream().sorted(FIRST_PRINTING).toList())
                .stories(stories())
                .reuse(reuse().toList().stream().sorted(ORDER).toList())
                .divergences(divergences().toList().stream()
                        .sorted(DivergenceFinder.ORDER)
                        .toList());
    }
}
