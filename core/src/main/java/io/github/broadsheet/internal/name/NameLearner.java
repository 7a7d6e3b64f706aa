package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.tag.Calibration;
import io.github.broadsheet.internal.tag.Features;
import io.github.broadsheet.internal.tag.Labels;
import io.github.broadsheet.internal.tag.Sample;
import io.github.broadsheet.internal.tag.TagModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes samples for the model of names out of annotated documents. */
public final class NameLearner {

    private static final int TABLES = 4;

    private final NameFinder rules = NameFinder.rules();
    private final List<WordTable> thinned = new ArrayList<>();
    private int documents;

    /** A learner. */
    public NameLearner() {
        for (int i = 0; i < TABLES; i++) {
            thinned.add(NameTables.WORDS.thinned(i));
        }
    }

    /**
     * A name as annotated.
     *
     * @param begin its first code unit
     * @param end after its last code unit
     * @param types what it may be; empty where it is not known whether it is a name
     */
    public record Annotated(int begin, int end, Set<EntityType> types) {

        /** Keeps a copy of the types. */
        public Annotated {
            types = Set.copyOf(types);
        }
    }

    /**
     * The labels of the samples.
     *
     * @return outside, and four for each type of the model
     */
    public static Labels labels() {
        return NameLabels.LABELS;
    }

    /**
     * The given names that the lists know.
     *
     * @return the names, sorted
     */
    public static List<String> givenNames() {
        return NameTables.WORDS.all(WordClass.GIVEN);
    }

    /**
     * The family names that the lists know.
     *
     * @return the names, sorted
     */
    public static List<String> familyNames() {
        return NameTables.WORDS.all(WordClass.SURNAME);
    }

    /**
     * A document as the model learns from it.
     *
     * @param samples a sample for each sentence
     */
    public record Unseen(List<Sample> samples) {

        /** Keeps a copy. */
        public Unseen {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Reads a document.
     *
     * @param text the text; every line is a paragraph
     * @param names what is annotated in it
     * @param unannotated types that are not annotated in it, so that whatever is not annotated may be one
     * @param weight how much the document counts
     * @return the document
     */
    public Unseen read(String text, List<Annotated> names, Set<EntityType> unannotated, float weight) {
        Objects.requireNonNull(names, "names");
        List<TokenizedSentence> sentences = Paragraphs.of(text).sentences();
        Pieces pieces = new Pieces(sentences, words(), NameTables.GAZETTEER);
        List<Candidate> candidates = rules.byRules(sentences, pieces);
        PieceCodes codes = new PieceCodes(pieces, NameTables.GAZETTEER, candidates);
        long[] allowed = allowed(pieces, names, unannotated);
        Features features = new Features();
        NameFeatures reader = new NameFeatures(pieces, codes, features);
        List<Sample> samples = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            int from = pieces.first(s);
            int to = Math.min(pieces.last(s), from + ModelNames.LONGEST);
            reader.read(s, from, to);
            int[][] rows = new int[to - from][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = features.of(i);
            }
            long[] labels = Arrays.copyOfRange(allowed, from, to);
            if (NameLabels.LABELS.isPossible(labels)) {
                samples.add(new Sample(rows, labels, weight));
            }
        }
        return new Unseen(samples);
    }

    /** Half of the documents are read with lists that lack names, so that the model does not trust them alone. */
    private WordTable words() {
        int number = documents++;
        return number % TABLES < 2 ? NameTables.WORDS : thinned.get(number / TABLES % TABLES);
    }

    /**
     * Sees how often a model is right.
     *
     * @param model a model
     * @param documents what it has not learned from
     * @return the share of right names by how sure the model is
     */
    public Calibration calibrate(TagModel model, List<Unseen> documents) {
        List<Double> shares = new ArrayList<>();
        List<Boolean> hits = new ArrayList<>();
        ModelSpans spans = new ModelSpans(model);
        for (Unseen document : documents) {
            for (Sample sample : document.samples()) {
                Features features = Features.of(sample.features());
                for (ModelSpans.Found found : spans.read(features)) {
                    shares.add(found.share());
                    hits.add(isRight(found, sample.allowed()));
                }
            }
        }
        return Calibration.fit(shares.stream().mapToDouble(Double::doubleValue).toArray(), hits);
    }

    /** Whether the annotation allows a span. */
    private static boolean isRight(ModelSpans.Found found, long[] allowed) {
        boolean right = true;
        for (int i = found.first(); i < found.last() && right; i++) {
            right = (allowed[i] & bit(place(found.first(), i, found.last()) + "-" + found.type())) != 0;
        }
        return right;
    }

    private static long[] allowed(Pieces pieces, List<Annotated> names, Set<EntityType> unannotated) {
        long[] allowed = new long[pieces.size()];
        long free = bit(Labels.OUTSIDE);
        for (EntityType type : unannotated) {
            for (char place : new char[] {'B', 'I', 'L', 'U'}) {
                free |= bit(place + "-" + NameLabels.of(type));
            }
        }
        Arrays.fill(allowed, free);
        for (Annotated name : names) {
            annotate(pieces, name, allowed);
        }
        return allowed;
    }

    private static void annotate(Pieces pieces, Annotated name, long[] allowed) {
        int first = 0;
        int high = pieces.size();
        while (first < high) {
            int middle = (first + high) >>> 1;
            if (pieces.end(middle) <= name.begin()) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = first;
        while (last < pieces.size() && pieces.begin(last) < name.end()) {
            last++;
        }
        if (last == first) {
            return;
        }
        boolean whole = pieces.begin(first) == name.begin() && pieces.end(last - 1) == name.end();
        if (last - first > 1 && pieces.is(first, "the")) {
            first++;
        }
        Set<EntityType> types = known(pieces.forms(first, last), name.types());
        for (int i = first; i < last; i++) {
            allowed[i] = whole && !types.isEmpty() ? bits(place(first, i, last), types) : -1L;
        }
    }

    /** Countries and peoples are taken for what they are; corpora differ in that. */
    private static Set<EntityType> known(String form, Set<EntityType> types) {
        if (types.isEmpty() || types.contains(EntityType.PERSON)) {
            return types;
        }
        return NameTables.GAZETTEER
                .find(form)
                .filter(e -> e.link().isPresent())
                .map(e -> Set.of(e.type()))
                .orElse(types);
    }

    private static char place(int first, int i, int last) {
        return last - first == 1 ? 'U' : i == first ? 'B' : i + 1 == last ? 'L' : 'I';
    }

    private static long bits(char place, Set<EntityType> types) {
        long bits = 0;
        for (EntityType type : types) {
            bits |= bit(place + "-" + NameLabels.of(type));
        }
        return bits;
    }

    private static long bit(String label) {
        return 1L << NameLabels.LABELS.indexOf(label);
    }
}
