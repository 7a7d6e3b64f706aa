package io.github.broadsheet.training;

import io.github.broadsheet.internal.name.NameLearner;
import io.github.broadsheet.internal.tag.Calibration;
import io.github.broadsheet.internal.tag.CrfTrainer;
import io.github.broadsheet.internal.tag.Sample;
import io.github.broadsheet.internal.tag.TagModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Makes a model of names out of annotated articles. The same articles, weights and seed give the same bytes.
 *
 * <pre>{@code
 * NameTrainer trainer = new NameTrainer(7);
 * for (AnnotatedArticle article : AnnotatedArticle.markedFile(Files.readString(path))) {
 *     trainer.add(article, 1);
 * }
 * try (OutputStream out = Files.newOutputStream(model)) {
 *     trainer.train(out);
 * }
 * Analyzer analyzer = Analyzer.builder().nameModel(model).build();
 * }</pre>
 *
 * <p>Every tenth of the articles that count fully (weight 1 or more) is held back at first, to see how often a model of the
 * others is right there; that gives the confidence. The model that is written has learned from all.
 *
 * <p>So that a model does not learn by heart which names there are, half of the listed names of persons are hidden from half of
 * the articles, and articles that count fully are learned a second time, for half as much, with other persons in them.
 *
 * <p>Not safe for use by several threads.
 */
public final class NameTrainer {

    private static final int HELD_BACK = 10;
    private static final double SHARE_OF_OTHER_NAMES = 0.5;
    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(5, 0.15, 0.5, 0.1, 2, 0.05, 0);

    private final long seed;
    private final NameLearner learner = new NameLearner();
    private final OtherNames otherNames = new OtherNames(NameLearner.givenNames(), NameLearner.familyNames());
    private final Random random;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Sample> shown = new ArrayList<>();
    private final List<NameLearner.Unseen> heldBack = new ArrayList<>();
    private int full;

    /**
     * A trainer without articles.
     *
     * @param seed of the order in which sentences are learned
     */
    public NameTrainer(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /**
     * Adds an article to learn from.
     *
     * @param article a text with its names
     * @param weight how much it counts: 1 for text as good as what is to be read, less for other kinds, more for better
     * @throws IllegalArgumentException if the weight is not positive
     */
    public void add(AnnotatedArticle article, double weight) {
        Objects.requireNonNull(article, "article");
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight: must be positive, was " + weight);
        }
        NameLearner.Unseen document = read(article, weight);
        samples.addAll(document.samples());
        boolean held = weight >= 1 && full++ % HELD_BACK == 0;
        if (held) {
            heldBack.add(document);
        } else {
            shown.addAll(document.samples());
        }
        if (weight >= 1) {
            List<Sample> again = read(otherNames.replace(article, random), weight * SHARE_OF_OTHER_NAMES)
                    .samples();
            samples.addAll(again);
            shown.addAll(held ? List.of() : again);
        }
    }

    private NameLearner.Unseen read(AnnotatedArticle article, double weight) {
        List<NameLearner.Annotated> names = new ArrayList<>();
        for (AnnotatedName name : article.names()) {
            names.add(new NameLearner.Annotated(name.span().begin(), name.span().end(), name.types()));
        }
        return learner.read(article.text(), names, article.unannotated(), (float) weight);
    }

    /**
     * Trains the model and writes it.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if there is no article
     */
    public void train(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (samples.isEmpty()) {
            throw new IllegalStateException("no article was added");
        }
        Calibration calibration = Calibration.NONE;
        if (!shown.isEmpty() && !heldBack.isEmpty()) {
            calibration = learner.calibrate(train(shown), heldBack);
        }
        train(samples).calibrated(calibration).write(out);
    }

    private TagModel train(List<Sample> from) {
        CrfTrainer.Settings s = SETTINGS;
        return new CrfTrainer(
                        NameLearner.labels(),
                        new CrfTrainer.Settings(
                                s.epochs(), s.rate(), s.pull(), s.dropout(), s.fewest(), s.prune(), seed))
                .train(from);
    }
}
