package io.github.broadsheet.export;

import io.github.broadsheet.Document;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or stream of JSON Lines: UTF-8, one document a line, each line ended by {@code \n}.
 *
 * <pre>{@code
 * try (JsonLines lines = JsonLines.to(Path.of("out.jsonl"), JsonWriter.standard())) {
 *     for (Document document : documents) {
 *         lines.write(document);
 *     }
 * }
 * }</pre>
 *
 * <p>To be used by one thread at a time. {@link JsonReader#readLines(java.io.BufferedReader)} reads it back.
 */
public final class JsonLines implements Closeable {

    private final Writer target;
    private final JsonWriter writer;

    private JsonLines(Writer target, JsonWriter writer) {
        this.target = target;
        this.writer = writer;
    }

    /**
     * Lines to a stream, which {@link #close} closes.
     *
     * @param target where to
     * @param writer how a document is written
     * @return the open lines
     * @throws IllegalArgumentException if the writer breaks a document into many lines
     */
    public static JsonLines to(OutputStream target, JsonWriter writer) {
        Objects.requireNonNull(target, "target");
        oneLine(writer);
        return new JsonLines(new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)), writer);
    }

    /**
     * Lines to a file, which is replaced if it exists.
     *
     * @param file the file
     * @param writer how a document is written
     * @return the open lines
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the writer breaks a document into many lines
     */
    public static JsonLines to(Path file, JsonWriter writer) throws IOException {
        Objects.requireNonNull(file, "file");
        oneLine(writer);
        return to(Files.newOutputStream(file), writer);
    }

    private static void oneLine(JsonWriter writer) {
        if (Objects.requireNonNull(writer, "writer").isIndented()) {
            throw new IllegalArgumentException("writer: must write a document on one line, but is indented");
        }
    }

    /**
     * Writes a document on a line of its own.
     *
     * @param document the document
     * @throws IOException if the target fails
     */
    public void write(Document document) throws IOException {
        target.write(writer.toJson(document));
        target.write('\n');
    }

    /**
     * Hands on what was written so far.
     *
     * @throws IOException if the target fails
     */
    public void flush() throws IOException {
        target.flush();
    }

    /**
     * Hands on what was written and closes the target.
     *
     * @throws IOException if the target fails
     */
    @Override
    public void close() throws IOException {
        target.close();
    }
}
