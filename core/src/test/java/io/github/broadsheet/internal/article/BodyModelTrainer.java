package io.github.broadsheet.internal.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.internal.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the weights of the body model from pages whose body is known, and writes them.
 *
 * <p>Arguments: the file to write, then JSON Lines files with {@code text} and {@code body},
 * or folders of annotated articles. Every fifth document (by the
 * hash of its id) is held out in turn and the result on it printed before the model is trained on all.
 */
public final class BodyModelTrainer {

    private static final int EPOCHS = 40;
    private static final int BURN_IN = 5;
    private static final double RATE = 0.05;
    private static final double DECAY = 2e-5;
    private static final int FOLDS = 5;
    private static final long SEED = 20240615L;

    private BodyModelTrainer() {}

    /** A page, what the model sees of it, and which of its lines are the body. */
    private static final class Example {
        private final String file;
        private final String id;
        private final Page page;
        private final int[][] features;
        private final boolean[] body;

        Example(String file, String id, Page page, int[][] features, boolean[] body) {
            this.file = file;
            this.id = id;
            this.page = page;
            this.features = features;
            this.body = body;
        }
    }

    /**
     * Trains.
     *
     * @param args the file to write and the files to read
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        CueRules rules = CueRules.load("cues.rules");
        for (String file : List.of(args).subList(1, args.length)) {
            if (Files.isDirectory(Path.of(file))) {
                examples.addAll(annotated(Path.of(file), rules));
                continue;
            }
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode node = new ObjectMapper().readTree(line);
                if (node.hasNonNull("body") && !node.path("body").asText().isBlank()) {
                    examples.add(example(Path.of(file).getFileName().toString(), node, rules));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d documents%n", examples.size());
        holdOut(examples);
        write(train(examples), Path.of(args[0]));
    }

    private static void holdOut(List<Example> examples) {
        Map<String, double[]> totals = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            final int out = fold;
            BodyModel model =
                    train(examples.stream().filter(e -> fold(e) != out).toList());
            for (Example example : examples) {
                if (fold(example) == out) {
                    evaluate(model, example, totals.computeIfAbsent(example.file, any -> new double[3]));
                }
            }
        }
        totals.forEach((file, total) -> {
            double precision = total[0] / total[2];
            double recall = total[1] / total[2];
            System.out.printf(
                    Locale.ROOT,
                    "held out %-20s precision %.4f recall %.4f F1 %.4f over %.0f documents%n",
                    file,
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall),
                    total[2]);
        });
    }

    private static int fold(Example example) {
        return Math.floorMod(example.id.hashCode(), FOLDS);
    }

    private static Example example(String file, JsonNode node, CueRules rules) {
        List<Line> lines = new LineReader().read(SourceText.of(node.path("text").asText()));
        Page page = new Page(lines, rules);
        boolean[] body = BodyAlignment.align(lines, node.path("body").asText());
        return new Example(file, node.path("id").asText(), page, BodyFeatures.of(page), body);
    }

    /** Reads articles whose every line has its type in a file beside them. */
    private static List<Example> annotated(Path folder, CueRules rules) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                AnnotatedArticle article = AnnotatedArticle.read(file);
                List<Line> lines = new LineReader().read(SourceText.of(article.text()));
                Page page = new Page(lines, rules);
                boolean[] body = new boolean[lines.size()];
                for (int i = 0; i < body.length; i++) {
                    BlockType type = article.typeAt(lines.get(i).begin);
                    body[i] = type.isBody() || type == BlockType.SUBHEADING;
                }
                examples.add(new Example("own", file.getFileName().toString(), page, BodyFeatures.of(page), body));
            }
        }
        return examples;
    }

    private static void evaluate(BodyModel model, Example example, double[] total) {
        double[] probabilities = model.marginals(model.scores(example.features));
        double right = 0;
        double found = 0;
        double gold = 0;
        for (int i = 0; i < probabilities.length; i++) {
            int length = example.page.shapes[i].words + 1;
            boolean yes = probabilities[i] > 0.5;
            right += yes && example.body[i] ? length : 0;
            found += yes ? length : 0;
            gold += example.body[i] ? length : 0;
        }
        total[0] += found == 0 ? 0 : right / found;
        total[1] += gold == 0 ? 1 : right / gold;
        total[2]++;
    }

    private static BodyModel train(List<Example> examples) {
        BodyModel model = new BodyModel(new double[BodyFeatures.count()], new double[2][2]);
        double[] squares = new double[BodyFeatures.count()];
        double[][] transitionSquares = new double[2][2];
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        BodyModel mean = new BodyModel(new double[BodyFeatures.count()], new double[2][2]);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                step(model, example, squares, transitionSquares);
            }
            if (epoch >= BURN_IN) {
                add(model, mean, 1.0 / (EPOCHS - BURN_IN));
            }
        }
        return mean;
    }

    /** The mean of the weights over the later epochs carries over better than the last ones do. */
    private static void add(BodyModel model, BodyModel mean, double share) {
        for (int i = 0; i < model.weights.length; i++) {
            mean.weights[i] += model.weights[i] * share;
        }
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                mean.transitions[a][b] += model.transitions[a][b] * share;
            }
        }
    }

    private static void step(BodyModel model, Example example, double[] squares, double[][] transitionSquares) {
        double[] scores = model.scores(example.features);
        double[] marginals = model.marginals(scores);
        double weight = 1.0 / Math.sqrt(Math.max(20, marginals.length) / 20.0);
        for (int i = 0; i < marginals.length; i++) {
            double gradient = weight * ((example.body[i] ? 1 : 0) - marginals[i]) * importance(example, i);
            for (int feature : example.features[i]) {
                double g = gradient - DECAY * model.weights[feature];
                squares[feature] += g * g;
                model.weights[feature] += RATE * g / Math.sqrt(1e-6 + squares[feature]);
            }
        }
        transitions(model, example, marginals, weight, transitionSquares);
    }

    /** Long lines count for more, as they do when the body is measured. */
    private static double importance(Example example, int line) {
        return Math.min(3, 0.6 + example.page.shapes[line].words / 15.0);
    }

    private static void transitions(
            BodyModel model, Example example, double[] marginals, double weight, double[][] squares) {
        double[][] gradient = new double[2][2];
        for (int i = 1; i < marginals.length; i++) {
            gradient[example.body[i - 1] ? 1 : 0][example.body[i] ? 1 : 0] += weight;
            double[] from = {1 - marginals[i - 1], marginals[i - 1]};
            double[] to = {1 - marginals[i], marginals[i]};
            double sum = 0;
            double[][] joint = new double[2][2];
            for (int a = 0; a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    joint[a][b] = from[a] * to[b] * Math.exp(model.transitions[a][b]);
                    sum += joint[a][b];
                }
            }
            for (int a = 0; a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    gradient[a][b] -= weight * joint[a][b] / sum;
                }
            }
        }
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                squares[a][b] += gradient[a][b] * gradient[a][b];
                model.transitions[a][b] += 0.05 * gradient[a][b] / Math.sqrt(1e-6 + squares[a][b]);
            }
        }
    }

    private static void write(BodyModel model, Path file) throws IOException {
        StringBuilder out = new StringBuilder("# Made by BodyModelTrainer; see body-model.provenance.md\n");
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                out.append(String.format(Locale.ROOT, "transition:%d%d\t%.3f%n", a, b, model.transitions[a][b]));
            }
        }
        for (int i = 0; i < model.weights.length; i++) {
            if (Math.abs(model.weights[i]) >= 0.0005) {
                out.append(String.format(Locale.ROOT, "%s\t%.3f%n", BodyFeatures.name(i), model.weights[i]));
            }
        }
        Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
    }
}
