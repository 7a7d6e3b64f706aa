package io.github.broadsheet.analysis;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.Correction;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Document;
import io.github.broadsheet.export.PlainJson;
import io.github.broadsheet.internal.merge.Extract;
import io.github.broadsheet.internal.merge.Merger;
import io.github.broadsheet.internal.merge.Stock;
import io.github.broadsheet.internal.merge.Wishes;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Gathers documents and makes a {@link Corpus} of them, as often as one likes while it grows and shrinks.
 *
 * <pre>{@code
 * CorpusBuilder builder = new CorpusBuilder();
 * analyzer.analyzeAll(articles, 4, builder::add);
 * Corpus corpus = builder.build();
 * }</pre>
 *
 * <p>It keeps names, dates, quotes' places and the hashes of words; texts are let go unless one asks for them, tokens
 * always. What it makes does not depend on the order in which documents were added. Not for use by several threads at
 * once; each may fill a builder of its own, to be {@linkplain #merge merged}.
 *
 * <p>Builders may be merged in any order, any number of times, and the result is the same: of each document the union of
 * its versions stays, of which the latest counts, and what was {@linkplain #remove removed} from one is removed from all.
 */
public final class CorpusBuilder {

    private final Stock stock = new Stock();
    private final Merger merger = new Merger();
    private boolean withTexts;
    private Map<String, Set<String>> apart = Map.of();
    private List<Correction> lines = List.of();

    /** A builder without documents. */
    public CorpusBuilder() {}

    /**
     * Keeps the texts of the documents that are added from now on, for {@link Corpus#text(String)}.
     *
     * @return this
     */
    public CorpusBuilder keepTexts() {
        withTexts = true;
        return this;
    }

    /**
     * Takes the user's own names, for those that are to be kept apart in different documents too. Ids of the user's need
     * not be given here: entities carry them, and those with one id are one, those with different ids of one system never.
     *
     * @param names the names that the analyzer had
     * @return this
     */
    public CorpusBuilder names(Names names) {
        apart = Objects.requireNonNull(names, "names").ownEntities().apart();
        return this;
    }

    /**
     * Takes what people said of entities across documents: the lines that say {@code same} or {@code apart}. They win over
     * the library's rules; those that no longer fit are told by {@link Corpus#unapplied()}. Other lines are the analyzer's.
     *
     * @param corrections the corrections
     * @return this
     */
    public CorpusBuilder corrections(Corrections corrections) {
        lines = Objects.requireNonNull(corrections, "corrections").ofCorpus();
        return this;
    }

    /**
     * Adds a document. The same document again changes nothing. The same id with another text is an update: of two
     * versions the one with the later document date counts, whichever came first; where the dates do not tell, it is the
     * one whose text has the greater SHA-256. {@link Corpus#updates()} tells what changed. Use {@link #replace} to say
     * which one counts. An id that was removed comes back.
     *
     * @param document the document
     * @return this
     */
    public CorpusBuilder add(Document document) {
        stock.add(Extract.of(Objects.requireNonNull(document, "document"), withTexts));
        return this;
    }

    /**
     * Puts a new version of a document in the place of the one with the same id, whatever their dates.
     *
     * @param document the new version
     * @return this
     * @throws IllegalArgumentException if there is no document with its id
     */
    public CorpusBuilder replace(Document document) {
        Objects.requireNonNull(document, "document");
        if (!stock.replace(Extract.of(document, withTexts))) {
            throw new IllegalArgumentException("document: there is none with the id " + document.id());
        }
        return this;
    }

    /**
     * Removes a document, all its versions and all that they told: nothing is kept but a hash of the id, so that the
     * document does not come back from another builder. It need not be here to be removed.
     *
     * <p>Merging takes what was removed from one builder out of the other, even if it was added there later. Only {@link
     * #add} after the removal, here or in a builder that knows of it, brings the id back, and then what other builders
     * hold of it from before is passed over.
     *
     * @param id the id of the document
     * @return whether there was one
     */
    public boolean remove(String id) {
        return stock.remove(Objects.requireNonNull(id, "id"));
    }

    /**
     * Whether a document was removed and not added again.
     *
     * @param id the id of a document
     * @return true if it was removed here or in a builder that was merged
     */
    public boolean isRemoved(String id) {
        return stock.isRemoved(Objects.requireNonNull(id, "id"));
    }

    /**
     * Drops the documents whose date lies outside some days, for a window that moves on. Those without a date stay, since
     * nothing says that they are outside. Unlike what is {@linkplain #remove removed}, they come back when they are added
     * or merged again; so after merging builders, retain again.
     *
     * @param days the days to keep
     * @return how many documents were dropped
     */
    public int retain(DateRange days) {
        return stock.retain(Objects.requireNonNull(days, "days"));
    }

    /**
     * Takes in all that another builder holds, as {@link #add} would, and all that was removed there; the other stays as
     * it is. Names and corrections of this one count. If either keeps texts, this one does from now on.
     *
     * @param other another builder
     * @return this
     */
    public CorpusBuilder merge(CorpusBuilder other) {
        Objects.requireNonNull(other, "other");
        if (other != this) {
            stock.join(other.stock);
            withTexts |= other.withTexts;
        }
        return this;
    }

    /**
     * How many documents there are.
     *
     * @return the number of documents
     */
    public int size() {
        return stock.size();
    }

    /**
     * The corpus of the documents so far. The builder may be filled further; the corpus does not change with it. The
     * builder remembers the ids of the entities, for {@link io.github.broadsheet.CorpusEntity#formerIds()} of the next.
     *
     * @return a snapshot
     */
    public Corpus build() {
        Wishes wishes = new Wishes(apart, lines);
        return merger.merge(stock, wishes, Production.producer("corpus"));
    }

    /**
     * All that is held, as lines of JSON: one for each document and one for each that was removed. Joining the lines of
     * several builders in any order is merging the builders.
     *
     * @return the lines, without line ends, made as they are asked for
     */
    public Stream<String> pieces() {
        return stock.pieces().map(PlainJson::toJson);
    }

    /**
     * Takes in a line of another builder, as {@link #merge} would.
     *
     * @param line a line as {@link #pieces()} gives
     * @return this
     * @throws IllegalArgumentException if the line is faulty or of another version; the message names the field
     */
    public CorpusBuilder addPiece(String line) {
        withTexts |= stock.addPiece(PlainJson.read(Objects.requireNonNull(line, "line")));
        return this;
    }

    /**
     * Writes all that is held as JSON Lines in UTF-8. Names and corrections are not written. The target is flushed and
     * stays open.
     *
     * @param target where to
     * @throws IOException if the target fails
     */
    public void save(OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        try (Stream<String> lines = pieces()) {
            for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
                writer.write(line.next());
                writer.write('\n');
            }
        }
        writer.flush();
    }

    /**
     * Reads what {@link #save} wrote, or the lines of several builders one after the other. Blank lines are passed over.
     * The source stays open.
     *
     * @param source JSON Lines in UTF-8
     * @return a builder that holds all of it, without names and corrections
     * @throws IOException if the source fails
     * @throws IllegalArgumentException if a line is faulty or of another version; the message names line and field
     */
    public static CorpusBuilder load(InputStream source) throws IOException {
        Objects.requireNonNull(source, "source");
        BufferedReader reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
        CorpusBuilder builder = new CorpusBuilder();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                if (!line.isBlank()) {
                    builder.addPiece(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return builder;
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
