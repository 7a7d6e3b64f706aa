package io.github.broadsheet.benchmark;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * HeidelTime 2.2.1 over the same articles as {@link TimeBenchmark}. It runs with its own tokenizer and without tags of
 * parts of speech, which it wants for its best results: with a tagger it is slower than this.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HeidelTimeBenchmark {

    private static final Date PUBLISHED = Date.from(Instant.parse("2021-06-16T12:00:00Z"));

    /** A folder of {@code .txt} files. */
    @Param("src/test/resources/io/github/broadsheet/articles")
    public String folder;

    private List<String> texts;
    private HeidelTimeStandalone heidelTime;

    /**
     * Reads the articles and HeidelTime's rules.
     *
     * @throws IOException if the folder cannot be read or the settings cannot be written
     */
    @Setup
    public void setUp() throws IOException {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        texts = Folder.texts(folder);
        heidelTime = new HeidelTimeStandalone(
                Language.ENGLISH,
                DocumentType.NEWS,
                OutputType.TIMEML,
                settings().toString(),
                POSTagger.NO);
    }

    private static Path settings() throws IOException {
        Properties settings = new Properties();
        for (String type : List.of("Date", "Duration", "Language", "Set", "Time", "Temponym")) {
            settings.setProperty("uimaVar" + type, type);
            settings.setProperty("consider" + type, Boolean.toString(!type.equals("Temponym")));
        }
        settings.setProperty("uimaVarTypeToProcess", "Type");
        settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
        settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
        Path file = Files.createTempFile("heideltime", ".props");
        file.toFile().deleteOnExit();
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }

    /**
     * From text to TimeML.
     *
     * @param sink takes the TimeML
     * @throws DocumentCreationTimeMissingException never, since the date is given
     */
    @Benchmark
    public void heidelTime(Blackhole sink) throws DocumentCreationTimeMissingException {
        for (String text : texts) {
            sink.consume(heidelTime.process(text, PUBLISHED));
        }
    }
}
