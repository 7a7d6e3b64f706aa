package io.github.broadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns what the ways to tell of a day say for it from timelines whose days people chose.
 *
 * <p>Arguments: folders with a folder for each topic, which has {@code articles.jsonl} ({@code id}, {@code date} and
 * {@code text} of an article a line) and {@code timelines.json} ({@code keywords}, and {@code timelines}, each a list of days
 * or of pairs of a day and its sentences). Each topic in turn is held out and the result on it printed before the weights
 * are learned from all. A timeline is made of the articles between its first day and its last.
 *
 * <p>The loss is list-wise: the shares of the days, by their weight, are to be those that people gave them.
 */
public final class DigestTrainer {

    private static final int COUNTS = 2 * DayReference.values().length;
    private static final int WEEKEND = COUNTS;
    private static final int POWER = COUNTS + 1;
    private static final int STEPS = 300;
    private static final double RATE = 0.05;
    private static final double DECAY = 1;
    private static final double SMALLEST = 0.02;
    private static final double START = -1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private DigestTrainer() {}

    /**
     * A timeline to make.
     *
     * @param size how many days it may have
     * @param chosen how many days people chose
     * @param counts what is counted of each day that may be chosen
     * @param weekend which of these days are of a weekend
     * @param right which of them people chose
     */
    private record Task(
            String set, String topic, int size, int chosen, double[][] counts, boolean[] weekend, boolean[] right) {

        String name() {
            return set + '/' + topic;
        }

        long rightCount() {
            return IntStream.range(0, right.length).filter(i -> right[i]).count();
        }
    }

    /**
     * Trains.
     *
     * @param args the folders
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (String set : args) {
            try (Stream<Path> topics = Files.list(Path.of(set))) {
                for (Path topic : topics.sorted().toList()) {
                    tasks.addAll(tasks(set, topic));
                }
            }
        }
        holdOut(tasks);
        double[] weights = train(tasks);
        print("learned from all", tasks, task -> weights);
        for (DayReference reference : DayReference.values()) {
            int at = 2 * reference.ordinal();
            System.out.printf(
                    Locale.ROOT, "%s(%.2f, %.2f)%n", reference, Math.exp(weights[at]), Math.exp(weights[at + 1]));
        }
        System.out.printf(Locale.ROOT, "WEEKEND = %.2f%n", Math.exp(weights[WEEKEND] / Math.exp(weights[POWER])));
    }

    private static List<Task> tasks(String set, Path topic) throws IOException {
        JsonNode made = JSON.readTree(topic.resolve("timelines.json").toFile());
        Set<String> terms = new TreeSet<>();
        made.path("keywords").forEach(word -> terms.add(word.asText()));
        List<JsonNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(topic.resolve("articles.jsonl"))) {
            articles.add(JSON.readTree(line));
        }
        List<Task> tasks = new ArrayList<>();
        for (JsonNode timeline : made.path("timelines")) {
            TreeSet<String> chosen = new TreeSet<>();
            timeline.forEach(day -> chosen.add((day.isArray() ? day.path(0) : day).asText()));
            Map<DateRange, double[]> counts = counts(articles, chosen, terms);
            tasks.add(task(set, topic.getFileName().toString(), timeline.size(), counts, chosen));
        }
        return tasks;
    }

    private static Map<DateRange, double[]> counts(
            List<JsonNode> articles, NavigableSet<String> chosen, Set<String> terms) {
        CorpusBuilder corpus = new CorpusBuilder();
        for (JsonNode article : articles) {
            String date = article.path("date").asText();
            if (date.compareTo(chosen.first()) >= 0 && date.compareTo(chosen.last()) <= 0) {
                corpus.add(Analyzer.standard()
                        .analyze(Article.builder(article.path("text").asText())
                                .id(article.path("id").asText())
                                .published(date)
                                .build()));
            }
        }
        List<CorpusEvent> ofOneDay = corpus.build().timeline().stream()
                .filter(event -> event.range().days().orElse(0) == 1)
                .toList();
        return new StoryDays(ofOneDay, terms).counts();
    }

    private static Task task(String set, String topic, int size, Map<DateRange, double[]> counts, Set<String> chosen) {
        boolean[] weekend = new boolean[counts.size()];
        boolean[] right = new boolean[counts.size()];
        int i = 0;
        for (DateRange day : counts.keySet()) {
            weekend[i] = StoryDays.isWeekend(day);
            right[i++] = chosen.contains(day.earliest().orElseThrow().toString());
        }
        return new Task(set, topic, size, chosen.size(), counts.values().toArray(double[][]::new), weekend, right);
    }

    private static void holdOut(List<Task> tasks) {
        Map<String, double[]> without = tasks.stream()
                .map(Task::name)
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> train(tasks.stream()
                                .filter(task -> !task.name().equals(name))
                                .toList())));
        print("held out", tasks, task -> without.getOrDefault(task.name(), new double[POWER + 1]));
    }

    /** By steps along the gradient, with moments (Kingma and Ba 2015); what is learned goes back to the start if nothing holds it. */
    private static double[] train(List<Task> tasks) {
        double[] weights = new double[POWER + 1];
        Arrays.fill(weights, 0, COUNTS, START);
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[weights.length];
            for (Task task : tasks) {
                long ofTopic = tasks.stream()
                        .filter(other -> other.name().equals(task.name()))
                        .count();
                addSlope(task, weights, 1.0 / ofTopic, slope);
            }
            for (int i = 0; i < weights.length; i++) {
                slope[i] += i == POWER ? 0 : DECAY * (weights[i] - (i < COUNTS ? START : 0));
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
                weights[i] -= RATE
                        * (mean[i] / (1 - Math.pow(0.9, step)))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
        }
        return weights;
    }

    private static void addSlope(Task task, double[] weights, double part, double[] slope) {
        if (task.rightCount() == 0) {
            return;
        }
        double[] scores = scores(task, weights);
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = Arrays.stream(scores).map(score -> Math.exp(score - most)).sum();
        double power = Math.exp(weights[POWER]);
        for (int i = 0; i < scores.length; i++) {
            double wanted = task.right()[i] ? 1.0 / task.rightCount() : 0;
            double error = part * (Math.exp(scores[i] - most) / sum - wanted);
            double weight = SMALLEST + sum(task.counts()[i], weights);
            for (int k = 0; k < COUNTS; k++) {
                slope[k] += error * power * task.counts()[i][k] * Math.exp(weights[k]) / weight;
            }
            slope[WEEKEND] += task.weekend()[i] ? error : 0;
            slope[POWER] += error * power * Math.log(weight);
        }
    }

    private static double[] scores(Task task, double[] weights) {
        return IntStream.range(0, task.right().length)
                .mapToDouble(i -> Math.exp(weights[POWER]) * Math.log(SMALLEST + sum(task.counts()[i], weights))
                        + (task.weekend()[i] ? weights[WEEKEND] : 0))
                .toArray();
    }

    private static double sum(double[] counts, double[] weights) {
        double sum = 0;
        for (int k = 0; k < COUNTS; k++) {
            sum += counts[k] * Math.exp(weights[k]);
        }
        return sum;
    }

    /** Prints for each set the F1 of the mean precision and the mean recall. */
    private static void print(String what, List<Task> tasks, Function<Task, double[]> weights) {
        for (String set : new TreeSet<>(tasks.stream().map(Task::set).toList())) {
            double precision = 0;
            double recall = 0;
            int count = 0;
            for (Task task :
                    tasks.stream().filter(each -> each.set().equals(set)).toList()) {
                double[] scores = scores(task, weights.apply(task));
                int[] best = IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -scores[i]))
                        .limit(task.size())
                        .mapToInt(i -> i)
                        .toArray();
                double hits = Arrays.stream(best).filter(i -> task.right()[i]).count();
                precision += hits / Math.max(1, best.length);
                recall += hits / task.chosen();
                count++;
            }
            double f1 = 200 * precision * recall / (precision + recall) / count;
            System.out.printf(Locale.ROOT, "%s: %s %.2f%n", what, set, f1);
        }
    }
}
