package io.github.broadsheet.examples;

import io.github.broadsheet.analysis.Analyzer;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One line on a terminal that tells how far a run is: documents done, how many a second, time left. */
final class ProgressLine implements Analyzer.Progress, AutoCloseable {

    private static final long PAUSE = 200_000_000;

    private final Optional<Console> console;
    private final long total;
    private final long start = System.nanoTime();
    private long shown = start;
    private long done;

    private ProgressLine(Optional<Console> console, long total) {
        this.console = console;
        this.total = total;
    }

    /**
     * The line for a run; it stays silent where output does not go to a terminal.
     *
     * @param in the folder or file that the run reads
     * @return the line, to be closed
     * @throws IOException if there is no such folder or file
     */
    static ProgressLine of(Path in) throws IOException {
        Optional<Console> console = Optional.ofNullable(System.console());
        return new ProgressLine(console, console.isPresent() ? count(in) : 0);
    }

    private static long count(Path in) throws IOException {
        if (Files.isDirectory(in)) {
            try (Stream<Path> files = Files.list(in)) {
                return files.filter(file -> file.toString().endsWith(".txt")).count();
            }
        }
        if (!Files.isRegularFile(in)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(in, StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

    @Override
    public void analyzed(long documents, long characters) {
        done = documents;
        long now = System.nanoTime();
        if (console.isPresent() && now - shown >= PAUSE) {
            shown = now;
            show("\r");
        }
    }

    private void show(String end) {
        String text = text(done, total, (System.nanoTime() - start) / 1e9);
        console.ifPresent(terminal -> terminal.printf("\r%-70s%s", text, end));
    }

    /** Shows the last state on a line that stays. */
    @Override
    public void close() {
        show("\n");
    }

    /**
     * How far a run is.
     *
     * @param done the documents that are done
     * @param total how many there are, 0 if that is not known
     * @param seconds how long it has taken
     * @return such as {@code 1,200 of 4,800 documents, 600 a second, 0:06 left}
     */
    static String text(long done, long total, double seconds) {
        double rate = seconds > 0 ? done / seconds : 0;
        String text = String.format(Locale.ROOT, "%,d", done)
                + (total > 0 ? String.format(Locale.ROOT, " of %,d", total) : "")
                + String.format(
                        Locale.ROOT, rate < 10 ? " documents, %.1f a second" : " documents, %,.0f a second", rate);
        if (total <= done || rate == 0) {
            return text;
        }
        long left = Math.round((total - done) / rate);
        return text + String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    }
}
