package io.github.broadsheet.export;

import io.github.broadsheet.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes documents as JSON, in the form of {@code docs/json-format.md}.
 *
 * <pre>{@code
 * String json = JsonWriter.standard().toJson(document);
 * Document again = JsonReader.standard().read(json, document.text());
 * }</pre>
 *
 * <p>The standard writer leaves the text of the article out and writes its length and hash, by which {@link JsonReader}
 * checks the text it is given. A writer is immutable and may be shared between threads.
 */
public final class JsonWriter {

    private static final JsonWriter STANDARD = builder().build();

    private final boolean withText;
    private final boolean indented;

    private JsonWriter(Builder builder) {
        this.withText = builder.withText;
        this.indented = builder.indented;
    }

    /**
     * A writer that leaves the text out and writes one line.
     *
     * @return the standard writer
     */
    public static JsonWriter standard() {
        return STANDARD;
    }

    /**
     * Begins a writer with settings of one's own.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A document as JSON.
     *
     * @param document the document
     * @return one JSON object, without a line end
     */
    public String toJson(Document document) {
        StringWriter target = new StringWriter();
        try {
            write(document, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toString();
    }

    /**
     * Writes a document as one JSON object, without a line end. The target is flushed and stays open.
     *
     * @param document the document
     * @param target where to
     * @throws IOException if the target fails
     */
    public void write(Document document, Writer target) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(target, "target");
        try (JsonOut out = new JsonOut(target, indented)) {
            new DocumentOut(out).write(document, withText);
        }
    }

    /**
     * Writes a document as one JSON object in UTF-8, without a line end. The target is flushed and stays open.
     *
     * @param document the document
     * @param target where to
     * @throws IOException if the target fails
     */
    public void write(Document document, OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        write(document, new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)));
    }

    boolean isIndented() {
        return indented;
    }

    /** Gathers the settings of a writer; not for use by several threads. */
    public static final class Builder {

        private boolean withText;
        private boolean indented;

        private Builder() {}

        /**
         * Sets whether the text of the article is written too, so that the JSON can be read without it; false if not
         * set.
         *
         * @param withText true to write it
         * @return this
         */
        public Builder withText(boolean withText) {
            this.withText = withText;
            return this;
        }

        /**
         * Sets whether the JSON is broken into lines for people; false if not set.
         *
         * @param indented true for many lines
         * @return this
         */
        public Builder indented(boolean indented) {
            this.indented = indented;
            return this;
        }

        /**
         * Makes the writer.
         *
         * @return the writer
         */
        public JsonWriter build() {
            return new JsonWriter(this);
        }
    }
}
