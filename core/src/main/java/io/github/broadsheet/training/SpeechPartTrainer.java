package io.github.broadsheet.training;

import io.github.broadsheet.internal.tag.CrfTrainer;
import io.github.broadsheet.internal.tag.Sample;
import io.github.broadsheet.internal.tag.SpeechPart;
import io.github.broadsheet.internal.tag.SpeechPartTagger;
import io.github.broadsheet.internal.tag.TagModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes a model of parts of speech out of sentences in the
 * <a href="https://universaldependencies.org/format.html">CoNLL-U</a> format, and measures it on others. The same sentences
 * and seed give the same bytes.
 */
public final class SpeechPartTrainer {

    private static final int COLUMN_WORD = 1;
    private static final int COLUMN_PART = 3;

    private final long seed;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * A trainer without sentences.
     *
     * @param seed of the order in which sentences are learned
     */
    public SpeechPartTrainer(long seed) {
        this.seed = seed;
    }

    private record Sentence(List<String> words, List<SpeechPart> parts) {}

    /**
     * Adds sentences to learn from.
     *
     * @param conllu the content of a CoNLL-U file
     * @throws IllegalArgumentException if a line has no such column or part of speech
     */
    public void add(String conllu) {
        for (Sentence sentence : sentences(conllu)) {
            samples.add(SpeechPartTagger.sample(sentence.words(), sentence.parts()));
        }
    }

    /**
     * Trains the model, writes it and measures it.
     *
     * @param out where to; flushed, not closed
     * @param unseen the content of CoNLL-U files that were not added
     * @return the share of the words of these that the model gives the right part of speech, 0 to 1; 0 if there are none
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if there is no sentence to learn from
     */
    public double train(OutputStream out, List<String> unseen) throws IOException {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(unseen, "unseen");
        if (samples.isEmpty()) {
            throw new IllegalStateException("no sentence was added");
        }
        CrfTrainer.Settings settings = new CrfTrainer.Settings(6, 0.2, 2, 0.3, 2, 0.15, seed);
        TagModel model = new CrfTrainer(SpeechPartTagger.labels(), settings).train(samples);
        model.write(out);
        SpeechPartTagger tagger = new SpeechPartTagger(model);
        long words = 0;
        long right = 0;
        for (String file : unseen) {
            for (Sentence sentence : sentences(file)) {
                List<SpeechPart> found = tagger.tag(sentence.words());
                for (int i = 0; i < found.size(); i++) {
                    words++;
                    right += found.get(i) == sentence.parts().get(i) ? 1 : 0;
                }
            }
        }
        return words == 0 ? 0 : (double) right / words;
    }

    private static List<Sentence> sentences(String conllu) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<SpeechPart> parts = new ArrayList<>();
        for (String line : (Objects.requireNonNull(conllu, "conllu") + "\n\n").split("\n", -1)) {
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(List.copyOf(words), List.copyOf(parts)));
                }
                words.clear();
                parts.clear();
            } else if (Character.isDigit(line.charAt(0))) {
                read(line, words, parts);
            }
        }
        return sentences;
    }

    private static void read(String line, List<String> words, List<SpeechPart> parts) {
        String[] columns = line.split("\t", -1);
        if (columns.length <= COLUMN_PART) {
            throw new IllegalArgumentException("conllu: too few columns: " + line);
        }
        if (columns[0].chars().allMatch(Character::isDigit)) {
            words.add(columns[COLUMN_WORD]);
            parts.add(SpeechPart.valueOf(columns[COLUMN_PART].strip()));
        }
    }
}
