package io.github.broadsheet.internal.coref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.NameFinder;
import io.github.broadsheet.internal.name.Texts;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.quote.QuoteFinder;
import io.github.broadsheet.internal.text.TokenTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of the signals for pronouns from texts whose coreference is annotated, and writes them.
 *
 * <p>Arguments: the file to write, then JSON Lines files, one document a line: {@code text} and {@code mentions}, each
 * with {@code begin}, {@code end}, {@code head} (two offsets) and {@code cluster}. Every fifth document (by the hash of
 * its {@code id}) is held out in turn and the result on it printed before the weights are learned from all.
 */
public final class PronounTrainer {

    private static final int EPOCHS = 30;
    private static final int BURN_IN = 5;
    private static final int FOLDS = 5;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-3;
    private static final double SMALLEST = 0.02;
    private static final long SEED = 20240615L;

    private PronounTrainer() {}

    /** A pronoun: the signals of its choices and at the end of none, which of them are right, which bear a name. */
    private record Example(String document, List<int[]> signals, boolean[] right, boolean[] named) {}

    /**
     * Trains.
     *
     * @param args the file to write and the files to read
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String file : List.of(args).subList(1, args.length)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                examples.addAll(examples(new ObjectMapper().readTree(line)));
            }
        }
        System.out.printf(Locale.ROOT, "%d pronouns%n", examples.size());
        holdOut(examples);
        write(train(examples), Path.of(args[0]));
    }

    private static List<Example> examples(JsonNode node) {
        Texts.Cut cut = Texts.cut(node.path("text").asText());
        if (cut.sentences().isEmpty()) {
            return List.of();
        }
        List<FoundName> names = NameFinder.standard().find(cut.sentences());
        Map<FoundName, Cluster> owners = Coreference.join(cut.sentences(), names, new ArrayList<>());
        Teacher teacher = new Teacher(node, cut.sentences().get(0).tokens());
        for (FoundName name : names) {
            Cluster owner = owners.get(name);
            if (owner != null) {
                teacher.vote(
                        owner, teacher.gold(name.span().begin(), name.span().end()));
            }
        }
        List<FoundQuote> quotes = new QuoteFinder().find(cut.sentences(), cut.marks(), names);
        new Mentions(cut.sentences(), names, owners, quotes, cut.quoted(), teacher).resolve();
        return teacher.examples;
    }

    /** Chooses what the annotation says, and notes what there was to choose from. */
    private static final class Teacher implements PronounResolver.Chooser {

        private final String document;
        private final List<JsonNode> mentions = new ArrayList<>();
        private final TokenTable tokens;
        private final Map<Cluster, Map<String, Integer>> votes = new HashMap<>();
        private final List<Example> examples = new ArrayList<>();

        Teacher(JsonNode node, TokenTable tokens) {
            this.document = node.path("id").asText();
            this.tokens = tokens;
            node.path("mentions").forEach(mentions::add);
        }

        void vote(Cluster cluster, String gold) {
            if (!gold.isEmpty()) {
                votes.computeIfAbsent(cluster, c -> new HashMap<>()).merge(gold, 1, Integer::sum);
            }
        }

        /** The annotated cluster of a place: of the shortest mention with its head there. */
        String gold(int begin, int end) {
            String best = "";
            int length = Integer.MAX_VALUE;
            for (JsonNode mention : mentions) {
                int head = mention.path("head").path(0).asInt();
                int size = mention.path("end").asInt() - mention.path("begin").asInt();
                boolean inside = begin <= head && head < end;
                if (inside && mention.path("head").path(1).asInt() <= end && size < length) {
                    best = mention.path("cluster").asText();
                    length = size;
                }
            }
            return best;
        }

        private String gold(Markable markable) {
            Map<String, Integer> named = PronounResolver.named(markable)
                    .map(cluster -> votes.getOrDefault(cluster, Map.of()))
                    .orElse(Map.of());
            return named.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseGet(() -> gold(tokens.begin(markable.first()), tokens.end(markable.last() - 1)));
        }

        @Override
        public int choose(Markable pronoun, List<Markable> choices, List<int[]> signals) {
            String wanted = gold(tokens.begin(pronoun.first()), tokens.end(pronoun.last() - 1));
            boolean[] right = new boolean[signals.size()];
            boolean[] named = new boolean[signals.size()];
            int first = -1;
            for (int i = 0; i < choices.size(); i++) {
                named[i] = PronounResolver.named(choices.get(i)).isPresent();
                right[i] = !wanted.isEmpty() && gold(choices.get(i)).equals(wanted);
                first = right[i] && first < 0 ? i : first;
            }
            right[choices.size()] = first < 0;
            examples.add(new Example(document, signals, right, named));
            return first;
        }
    }

    private static void holdOut(List<Example> examples) {
        for (double least = 0.2; least < 0.75; least += 0.1) {
            int[] total = new int[3];
            for (int fold = 0; fold < FOLDS; fold++) {
                final int out = fold;
                double[] weights =
                        train(examples.stream().filter(e -> fold(e) != out).toList());
                for (Example example : examples) {
                    if (fold(example) == out) {
                        evaluate(weights, example, least, total);
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "held out, likelier than %.1f: %.3f of %d that were given a name are right, %.3f of %d that mean a name found%n",
                    least,
                    (double) total[0] / total[1],
                    total[1],
                    (double) total[0] / total[2],
                    total[2]);
        }
    }

    private static int fold(Example example) {
        return Math.floorMod(example.document.hashCode(), FOLDS);
    }

    private static void evaluate(double[] weights, Example example, double least, int[] total) {
        double[] share = shares(weights, example);
        int best = 0;
        boolean wanted = false;
        for (int i = 0; i < share.length; i++) {
            best = share[i] > share[best] ? i : best;
            wanted |= example.named[i] && example.right[i];
        }
        boolean given = example.named[best] && share[best] >= least;
        total[0] += given && example.right[best] ? 1 : 0;
        total[1] += given ? 1 : 0;
        total[2] += wanted ? 1 : 0;
    }

    private static double[] shares(double[] weights, Example example) {
        double[] shares = new double[example.signals.size()];
        for (int i = 0; i < shares.length; i++) {
            for (int signal : example.signals.get(i)) {
                shares[i] += weights[signal];
            }
            shares[i] = Math.exp(shares[i]);
        }
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static double[] train(List<Example> examples) {
        double[] weights = new double[Signals.SIZE];
        double[] squares = new double[Signals.SIZE];
        double[] mean = new double[Signals.SIZE];
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                step(weights, squares, example);
            }
            for (int i = 0; epoch >= BURN_IN && i < weights.length; i++) {
                mean[i] += weights[i] / (EPOCHS - BURN_IN);
            }
        }
        return mean;
    }

    private static void step(double[] weights, double[] squares, Example example) {
        double[] shares = shares(weights, example);
        double right = 0;
        for (int i = 0; i < shares.length; i++) {
            right += example.right[i] ? shares[i] : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            double gradient = (example.right[i] ? shares[i] / Math.max(right, 1e-9) : 0) - shares[i];
            for (int signal : example.signals.get(i)) {
                double slope = gradient - DECAY * weights[signal];
                squares[signal] += slope * slope;
                weights[signal] += RATE * slope / Math.sqrt(1e-6 + squares[signal]);
            }
        }
    }

    private static void write(double[] weights, Path file) throws IOException {
        StringBuilder out = new StringBuilder("""
                # What speaks for and against a pronoun meaning something.
                # Columns: signal, kind of pronoun (0 any, 1 he and she, 2 it, 3 they), value of the signal, weight.
                # Provenance: written by PronounTrainer; see pronoun-weights.provenance.md.
                """);
        for (Signals.Signal signal : Signals.Signal.values()) {
            for (int group = 0; group < Signals.GROUPS; group++) {
                for (int value = 0; value < Signals.VALUES; value++) {
                    double weight = weights[Signals.number(signal, group, value)];
                    if (Math.abs(weight) >= SMALLEST) {
                        String name = signal.name().toLowerCase(Locale.ROOT);
                        out.append(String.format(Locale.ROOT, "%s\t%d\t%d\t%.2f%n", name, group, value, weight));
                    }
                }
            }
        }
        Files.write(file, out.toString().replace("\r", "").getBytes(StandardCharsets.UTF_8));
    }
}
