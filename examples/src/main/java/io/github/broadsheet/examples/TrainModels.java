package io.github.broadsheet.examples;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.export.AnnotatedJson;
import io.github.broadsheet.training.AnnotatedArticle;
import io.github.broadsheet.training.NameTrainer;
import io.github.broadsheet.training.SpeechPartTrainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the models that ship with the library, byte for byte: {@code SETS OWN OUT}.
 *
 * <p>SETS is a folder with {@code names/*.jsonl} and {@code pos/*.conllu}, OWN the folder of the project's own annotated
 * articles ({@code core/src/test/resources/io/github/broadsheet/training/names}), OUT the folder for {@code names.model} and
 * {@code speech-parts.model}. Which sets are used and how much each counts says {@code name-sources.txt}. Of the news and
 * interviews among the parts of speech every fifth file is held back; the share of its words that the model gets right is
 * printed.
 */
public final class TrainModels {

    private static final long SEED = 7;
    private static final int HELD_BACK = 5;
    private static final double OWN_WEIGHT = 3;

    private TrainModels() {}

    /**
     * Trains both models.
     *
     * @param args the three folders
     * @throws IOException if one cannot be read or written
     * @throws IllegalArgumentException if there are not three
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("args: SETS OWN OUT");
        }
        Path sets = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[2]));
        try (OutputStream model = Files.newOutputStream(out.resolve("speech-parts.model"))) {
            trainSpeechParts(sets.resolve("pos"), model);
        }
        try (OutputStream model = Files.newOutputStream(out.resolve("names.model"))) {
            trainNames(sets.resolve("names"), Path.of(args[1]), model);
        }
    }

    private static void trainSpeechParts(Path folder, OutputStream model) throws IOException {
        SpeechPartTrainer trainer = new SpeechPartTrainer(SEED);
        List<String> unseen = new ArrayList<>();
        int news = 0;
        for (Path file : files(folder, ".conllu")) {
            String name = String.valueOf(file.getFileName());
            boolean held = (name.contains("_news_") || name.contains("_interview_")) && news++ % HELD_BACK == 0;
            if (held) {
                unseen.add(Files.readString(file));
            } else {
                trainer.add(Files.readString(file));
            }
        }
        double right = trainer.train(model, unseen);
        Terminal.output()
                .row(
                        "parts of speech",
                        String.format(
                                Locale.ROOT, "%.2f %% of the words of %d files held back", 100 * right, unseen.size()));
    }

    private static void trainNames(Path folder, Path own, OutputStream model) throws IOException {
        NameTrainer trainer = new NameTrainer(SEED);
        int articles = 0;
        for (String[] source : sources()) {
            List<String> lines = Files.readAllLines(folder.resolve(source[0] + ".jsonl"));
            for (int i = 0; i < lines.size(); i += Integer.parseInt(source[2])) {
                trainer.add(AnnotatedJson.read(lines.get(i), types(source[3])), Double.parseDouble(source[1]));
                articles++;
            }
        }
        for (Path file : files(own, ".txt")) {
            for (AnnotatedArticle article : AnnotatedArticle.markedFile(Files.readString(file))) {
                trainer.add(article, OWN_WEIGHT);
                articles++;
            }
        }
        trainer.train(model);
        Terminal.output().row("names", articles + " articles");
    }

    private static List<String[]> sources() throws IOException {
        try (InputStream in = TrainModels.class.getResourceAsStream("name-sources.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static Set<EntityType> types(String column) {
        return column.equals("-")
                ? Set.of()
                : Stream.of(column.split(",", -1)).map(EntityType::valueOf).collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
