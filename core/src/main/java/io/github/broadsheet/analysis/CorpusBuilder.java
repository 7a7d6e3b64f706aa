package io.github.broadsheet.analysis;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.Document;
import io.github.broadsheet.internal.merge.Extract;
import io.github.broadsheet.internal.merge.Merger;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * Gathers documents and makes a {@link Corpus} of them, as often as one likes while it grows.
 *
 * <pre>{@code
 * CorpusBuilder builder = new CorpusBuilder();
 * analyzer.analyzeAll(articles, 4, builder::add);
 * Corpus corpus = builder.build();
 * }</pre>
 *
 * <p>It keeps names, dates, quotes' places and the hashes of words; texts and tokens are let go. What it makes does not
 * depend on the order in which documents were added. Not for use by several threads at once; each may fill a builder of
 * its own, to be {@linkplain #merge merged}.
 */
public final class CorpusBuilder {

    private final TreeMap<String, Extract> extracts = new TreeMap<>();
    private final Merger merger = new Merger();

    /** A builder without documents. */
    public CorpusBuilder() {}

    /**
     * Adds a document. The same document again changes nothing. Of two versions with one id the one with the later
     * document date stays, whichever came first; where the dates do not tell, it is the one whose text has the greater
     * SHA-256. Use {@link #replace} to say which one counts.
     *
     * @param document the document
     * @return this
     */
    public CorpusBuilder add(Document document) {
        add(Extract.of(Objects.requireNonNull(document, "document")));
        return this;
    }

    private void add(Extract extract) {
        extracts.merge(extract.id(), extract, Extract::later);
    }

    /**
     * Puts a new version of a document in the place of the one with the same id.
     *
     * @param document the new version
     * @return this
     * @throws IllegalArgumentException if there is no document with its id
     */
    public CorpusBuilder replace(Document document) {
        Objects.requireNonNull(document, "document");
        if (extracts.replace(document.id(), Extract.of(document)) == null) {
            throw new IllegalArgumentException("document: there is none with the id " + document.id());
        }
        return this;
    }

    /**
     * Removes a document and all that it told.
     *
     * @param id the id of the document
     * @return whether there was one
     */
    public boolean remove(String id) {
        return extracts.remove(Objects.requireNonNull(id, "id")) != null;
    }

    /**
     * Adds all documents of another builder, as {@link #add} would; the other stays as it is.
     *
     * @param other another builder
     * @return this
     */
    public CorpusBuilder merge(CorpusBuilder other) {
        Objects.requireNonNull(other, "other");
        if (other != this) {
            other.extracts.values().forEach(this::add);
        }
        return this;
    }

    /**
     * How many documents there are.
     *
     * @return the number of documents
     */
    public int size() {
        return extracts.size();
    }

    /**
     * The corpus of the documents so far. The builder may be filled further; the corpus does not change with it.
     *
     * @return a snapshot
     */
    public Corpus build() {
        return merger.merge(extracts.values(), Production.producer("corpus"));
    }

    /**
     * Collects documents to a corpus, on parallel streams too.
     *
     * <pre>{@code
     * Corpus corpus = documents.stream().collect(CorpusBuilder.collector());
     * }</pre>
     *
     * @return the collector
     */
    public static Collector<Document, ?, Corpus> collector() {
        return Collector.of(
                CorpusBuilder::new,
                CorpusBuilder::add,
                CorpusBuilder::merge,
                CorpusBuilder::build,
                Collector.Characteristics.UNORDERED);
    }
}
