package io.github.broadsheet.analysis;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.Divergence;
import io.github.broadsheet.Document;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.Story;
import io.github.broadsheet.export.PlainJson;
import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.internal.merge.MergedPiles;
import java.util.List;
import java.util.Objects;

/**
 * What documents tell together, merged wherever their pieces lie: in memory or on a cluster.
 *
 * <pre>{@code
 * Pile<String> pieces = articles.flatMap(json -> Stream.of(CorpusFlow.piece(analyze(json))));
 * CorpusFlow.merge(pieces).reuse().flatMap(each -> Stream.of(CorpusJson.line(each)));
 * }</pre>
 *
 * <p>It is the same work as that of {@link CorpusBuilder#build()}, on the same pieces, with the same result. Corrections
 * of entities across documents are heard by the builder alone.
 */
public final class CorpusFlow {

    private final MergedPiles merged;

    private CorpusFlow(MergedPiles merged) {
        this.merged = merged;
    }

    /**
     * What a corpus keeps of a document, as text that can be stored and sent.
     *
     * @param document the document
     * @return one line of JSON, as {@link CorpusBuilder#pieces()} gives it
     */
    public static String piece(Document document) {
        return new CorpusBuilder().add(document).pieces().findFirst().orElseThrow();
    }

    /**
     * Merges pieces. Of several with one id the one counts that would in a builder.
     *
     * @param pieces pieces of documents or builders
     * @return what they tell together
     */
    public static CorpusFlow merge(Pile<String> pieces) {
        Objects.requireNonNull(pieces, "pieces");
        return new CorpusFlow(MergedPiles.of(pieces, PlainJson::read));
    }

    /**
     * Who and what the documents speak of.
     *
     * @return the entities, in no order
     */
    public Pile<CorpusEntity> entities() {
        return merged.entities();
    }

    /**
     * What happened when.
     *
     * @return the events, in no order; of the members of their entities those of the event's own documents
     */
    public Pile<CorpusEvent> timeline() {
        return merged.timeline();
    }

    /**
     * The words that more than one document quotes.
     *
     * @return the quotations, in no order
     */
    public Pile<Quotation> quotations() {
        return merged.quotations();
    }

    /**
     * The documents grouped by the event that they tell of.
     *
     * @return the stories, in the order of their first documents
     */
    public List<Story> stories() {
        return merged.stories();
    }

    /**
     * The passages that two documents share.
     *
     * @return the pairs, in no order
     */
    public Pile<Reuse> reuse() {
        return merged.reuse();
    }

    /**
     * The facts that two documents tell with different values.
     *
     * @return the pairs, in no order
     */
    public Pile<Divergence> divergences() {
        return merged.divergences();
    }

    /**
     * All of it in one place.
     *
     * @return the corpus
     */
    public Corpus corpus() {
        return merged.corpus(Production.producer("corpus")).build();
    }
}
