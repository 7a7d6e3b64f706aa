package io.github.broadsheet.internal.tag;

import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gives the words of a sentence their parts of speech. */
public final class SpeechPartTagger {

    private static final SpeechPart[] PARTS = SpeechPart.values();
    private static final int LONGEST = 400;

    private final TagModel model;
    private final SpeechPart[] byLabel;

    /**
     * A tagger with a model of its own.
     *
     * @param model whose labels are names of parts of speech
     */
    public SpeechPartTagger(TagModel model) {
        this.model = Objects.requireNonNull(model, "model");
        this.byLabel = new SpeechPart[model.labels().size()];
        for (int l = 0; l < byLabel.length; l++) {
            byLabel[l] = SpeechPart.valueOf(model.labels().name(l));
        }
    }

    /**
     * The tagger for English, with the model that ships with the library.
     *
     * @return a tagger that any number of threads may share
     */
    public static SpeechPartTagger standard() {
        return Standard.TAGGER;
    }

    /**
     * The labels of a model of parts of speech.
     *
     * @return one for each part
     */
    public static Labels labels() {
        List<String> names = new ArrayList<>();
        for (SpeechPart part : PARTS) {
            names.add(part.name());
        }
        return Labels.of(names);
    }

    /**
     * Makes a sample for the training of a model.
     *
     * @param words the words of a sentence, at least one
     * @param parts their parts of speech
     * @return the sample
     */
    public static Sample sample(List<String> words, List<SpeechPart> parts) {
        Features features = new Features();
        new SpeechPartFeatures(features).read(words);
        int[][] rows = new int[words.size()][];
        long[] allowed = new long[words.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.of(i);
            allowed[i] = 1L << parts.get(i).ordinal();
        }
        return new Sample(rows, allowed, 1);
    }

    /**
     * The parts of speech of a sentence.
     *
     * @param words its words and marks, in order
     * @return a part for each
     */
    public List<SpeechPart> tag(List<String> words) {
        return new Reading().read(words);
    }

    /**
     * The parts of speech of the tokens of a document.
     *
     * @param sentences its sentences
     * @return for each sentence a part for each of its tokens
     */
    public List<List<SpeechPart>> tagAll(List<TokenizedSentence> sentences) {
        Reading reading = new Reading();
        List<List<SpeechPart>> all = new ArrayList<>(sentences.size());
        for (TokenizedSentence sentence : sentences) {
            List<String> words = new ArrayList<>(sentence.size());
            for (int t = sentence.first(); t < sentence.last(); t++) {
                words.add(sentence.tokens().text(t));
            }
            all.add(reading.read(words));
        }
        return all;
    }

    /** The columns that the sentences of one document share. */
    private final class Reading {

        private final Tagger tagger = new Tagger(model);
        private final Features features = new Features();
        private final SpeechPartFeatures reader = new SpeechPartFeatures(features);

        List<SpeechPart> read(List<String> words) {
            List<SpeechPart> parts = new ArrayList<>(words.size());
            for (int from = 0; from < words.size(); from += LONGEST) {
                reader.read(words.subList(from, Math.min(words.size(), from + LONGEST)));
                for (int label : tagger.tag(features)) {
                    parts.add(byLabel[label]);
                }
            }
            return parts;
        }
    }

    private static final class Standard {
        static final SpeechPartTagger TAGGER = new SpeechPartTagger(TagModel.resource("speech-parts.model"));
    }
}
