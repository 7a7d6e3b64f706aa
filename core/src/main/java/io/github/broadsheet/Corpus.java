package io.github.broadsheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A snapshot of many documents together: the entities that they share, one timeline, who prints the same words, who
 * tells of the same event, and where they differ.
 *
 * <pre>{@code
 * Corpus corpus = documents.stream().collect(CorpusBuilder.collector());
 * corpus.timeline().stream().filter(event -> event.weight() > 1).forEach(System.out::println);
 * }</pre>
 *
 * <p>It holds ids, places and the words of the timeline, not the texts of the documents. The same documents give the same
 * corpus in whatever order they were added.
 */
public final class Corpus {

    private final Producer producer;
    private final List<String> documents;
    private final List<CorpusEntity> entities;
    private final CorpusTimeline timeline;
    private final List<Quotation> quotations;
    private final List<Story> stories;
    private final List<Reuse> reuse;
    private final List<Divergence> divergences;
    private final List<MergeCandidate> mergeCandidates;
    private final List<NearDuplicates> nearDuplicates;
    private final List<Update> updates;
    private final List<Correction.Unapplied> unapplied;
    private final Map<String, String> texts;

    private Corpus(Builder builder) {
        this.producer = builder.producer;
        this.documents = builder.documents;
        this.entities = builder.entities;
        this.timeline = builder.timeline;
        this.quotations = builder.quotations;
        this.stories = builder.stories;
        this.reuse = builder.reuse;
        this.divergences = builder.divergences;
        this.mergeCandidates = builder.mergeCandidates;
        this.nearDuplicates = builder.nearDuplicates;
        this.updates = builder.updates;
        this.unapplied = builder.unapplied;
        this.texts = builder.texts;
    }

    /**
     * Begins a corpus. Users get one from the {@code CorpusBuilder}.
     *
     * @param producer what makes it
     * @param documents the ids of the documents, sorted
     * @return the builder
     */
    public static Builder builder(Producer producer, List<String> documents) {
        return new Builder(producer, documents);
    }

    /**
     * What made this corpus.
     *
     * @return versions of schema, library, models and settings
     */
    public Producer producer() {
        return producer;
    }

    /**
     * The documents.
     *
     * @return their ids, sorted
     */
    public List<String> documents() {
        return documents;
    }

    /**
     * Who and what the documents speak of. Amounts are not among them.
     *
     * @return the entities, those of most documents first
     */
    public List<CorpusEntity> entities() {
        return entities;
    }

    /**
     * The entities that go by a name.
     *
     * @param name a name as in {@link CorpusEntity#isNamed}
     * @return those called that, those of most documents first
     */
    public List<CorpusEntity> entitiesNamed(String name) {
        Objects.requireNonNull(name, "name");
        return entities.stream().filter(entity -> entity.isNamed(name)).toList();
    }

    /**
     * The entity with an id, or else the one that had it before.
     *
     * @param id an id as in {@link CorpusEntity#id()} or {@link CorpusEntity#formerIds()}
     * @return the entity, if there is one; empty if several had the id before
     */
    public Optional<CorpusEntity> entity(String id) {
        Objects.requireNonNull(id, "id");
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .or(() -> former(id));
    }

    private Optional<CorpusEntity> former(String id) {
        List<CorpusEntity> had = entities.stream()
                .filter(entity -> entity.formerIds().contains(id))
                .limit(2)
                .toList();
        return had.size() == 1 ? Optional.of(had.get(0)) : Optional.empty();
    }

    /**
     * What happened when, as the documents tell it together.
     *
     * @return the timeline, earliest first
     */
    public CorpusTimeline timeline() {
        return timeline;
    }

    /**
     * The words that more than one document quotes.
     *
     * @return the quotations, in the order of their first printings
     */
    public List<Quotation> quotations() {
        return quotations;
    }

    /**
     * The documents grouped by the event that they tell of.
     *
     * @return the stories, in the order of their first documents; every document is in one
     */
    public List<Story> stories() {
        return stories;
    }

    /**
     * The story of a document.
     *
     * @param document the id of a document
     * @return the story that it is in, if it is in the corpus
     */
    public Optional<Story> storyOf(String document) {
        Objects.requireNonNull(document, "document");
        return stories.stream()
                .filter(story -> story.documents().contains(document))
                .findFirst();
    }

    /**
     * The passages that two documents share.
     *
     * @return the pairs, in the order of their first passages
     */
    public List<Reuse> reuse() {
        return reuse;
    }

    /**
     * The documents that are one article but for small changes.
     *
     * @return the groups, in the order of their first documents
     */
    public List<NearDuplicates> nearDuplicates() {
        return nearDuplicates;
    }

    /**
     * The facts that two documents tell with different values.
     *
     * @return the pairs, sorted by kind and place
     */
    public List<Divergence> divergences() {
        return divergences;
    }

    /**
     * The pairs of entities that may be one, for a person to judge.
     *
     * @return the pairs, sorted by id
     */
    public List<MergeCandidate> mergeCandidates() {
        return mergeCandidates;
    }

    /**
     * The documents that came again with another text, and what changed.
     *
     * @return the updates, by document and from version to version
     */
    public List<Update> updates() {
        return updates;
    }

    /**
     * The corrections for the corpus that no longer fit.
     *
     * @return each with the reason, in the order given
     */
    public List<Correction.Unapplied> unapplied() {
        return unapplied;
    }

    /**
     * The text of a document, if the {@code CorpusBuilder} was asked to keep texts.
     *
     * @param document the id of a document
     * @return its text; empty if it was not kept
     */
    public Optional<String> text(String document) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(document, "document")));
    }

    /**
     * The words of a passage, if the {@code CorpusBuilder} was asked to keep texts.
     *
     * @param passage a place in a document of this corpus
     * @return the words; empty if the text was not kept
     */
    public Optional<String> text(Passage passage) {
        Objects.requireNonNull(passage, "passage");
        return text(passage.document()).map(text -> passage.span().of(text));
    }

    /** For people: how much is in it. */
    @Override
    public String toString() {
        return documents.size() + " documents, " + entities.size() + " entities, " + timeline.size() + " events, "
                + stories.size() + " stories";
    }

    /** Gathers the parts of a corpus; not for use by several threads. */
    public static final class Builder {

        private final Producer producer;
        private final List<String> documents;
        private List<CorpusEntity> entities = List.of();
        private CorpusTimeline timeline = CorpusTimeline.of(List.of());
        private List<Quotation> quotations = List.of();
        private List<Story> stories = List.of();
        private List<Reuse> reuse = List.of();
        private List<Divergence> divergences = List.of();
        private List<MergeCandidate> mergeCandidates = List.of();
        private List<NearDuplicates> nearDuplicates = List.of();
        private List<Update> updates = List.of();
        private List<Correction.Unapplied> unapplied = List.of();
        private Map<String, String> texts = Map.of();

        private Builder(Producer producer, List<String> documents) {
            this.producer = Objects.requireNonNull(producer, "producer");
            this.documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        }

        /**
         * Sets who and what the documents speak of.
         *
         * @param entities the entities
         * @return this
         */
        public Builder entities(List<CorpusEntity> entities) {
            this.entities = List.copyOf(Objects.requireNonNull(entities, "entities"));
            return this;
        }

        /**
         * Sets what happened when.
         *
         * @param timeline the timeline
         * @return this
         */
        public Builder timeline(CorpusTimeline timeline) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            return this;
        }

        /**
         * Sets the words that more than one document quotes.
         *
         * @param quotations the quotations
         * @return this
         */
        public Builder quotations(List<Quotation> quotations) {
            this.quotations = List.copyOf(Objects.requireNonNull(quotations, "quotations"));
            return this;
        }

        /**
         * Sets the documents grouped by event.
         *
         * @param stories the stories
         * @return this
         */
        public Builder stories(List<Story> stories) {
            this.stories = List.copyOf(Objects.requireNonNull(stories, "stories"));
            return this;
        }

        /**
         * Sets the passages that two documents share.
         *
         * @param reuse the pairs
         * @return this
         */
        public Builder reuse(List<Reuse> reuse) {
            this.reuse = List.copyOf(Objects.requireNonNull(reuse, "reuse"));
            return this;
        }

        /**
         * Sets the documents that are one article.
         *
         * @param nearDuplicates the groups
         * @return this
         */
        public Builder nearDuplicates(List<NearDuplicates> nearDuplicates) {
            this.nearDuplicates = List.copyOf(Objects.requireNonNull(nearDuplicates, "nearDuplicates"));
            return this;
        }

        /**
         * Sets the facts that are told with different values.
         *
         * @param divergences the pairs
         * @return this
         */
        public Builder divergences(List<Divergence> divergences) {
            this.divergences = List.copyOf(Objects.requireNonNull(divergences, "divergences"));
            return this;
        }

        /**
         * Sets the pairs of entities that may be one.
         *
         * @param mergeCandidates the pairs
         * @return this
         */
        public Builder mergeCandidates(List<MergeCandidate> mergeCandidates) {
            this.mergeCandidates = List.copyOf(Objects.requireNonNull(mergeCandidates, "mergeCandidates"));
            return this;
        }

        /**
         * Sets what changed in documents that came again.
         *
         * @param updates the updates
         * @return this
         */
        public Builder updates(List<Update> updates) {
            this.updates = List.copyOf(Objects.requireNonNull(updates, "updates"));
            return this;
        }

        /**
         * Sets the corrections that no longer fit.
         *
         * @param unapplied the corrections
         * @return this
         */
        public Builder unapplied(List<Correction.Unapplied> unapplied) {
            this.unapplied = List.copyOf(Objects.requireNonNull(unapplied, "unapplied"));
            return this;
        }

        /**
         * Sets the texts of documents.
         *
         * @param texts the texts by the ids of the documents
         * @return this
         */
        public Builder texts(Map<String, String> texts) {
            this.texts = Map.copyOf(Objects.requireNonNull(texts, "texts"));
            return this;
        }

        /**
         * Makes the corpus.
         *
         * @return the corpus
         */
        public Corpus build() {
            return new Corpus(this);
        }
    }
}
