package io.github.broadsheet.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads documents back from the JSON that {@link JsonWriter} writes.
 *
 * <p>Fields that it does not know are ignored; a list that is missing is empty. What the JSON form does not hold, such as
 * tokens, is empty in the document. A fault in the JSON is an {@link IllegalArgumentException} whose message begins with
 * the path of the field. A reader is immutable and may be shared between threads.
 */
public final class JsonReader {

    private static final JsonReader STANDARD = new JsonReader();

    private final JsonFactory factory;

    private JsonReader() {
        StreamReadConstraints anyLength = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        factory = JsonFactory.builder().streamReadConstraints(anyLength).build();
    }

    /**
     * The reader.
     *
     * @return the standard reader
     */
    public static JsonReader standard() {
        return STANDARD;
    }

    /**
     * Reads a document whose JSON holds its text.
     *
     * @param json one JSON object
     * @return the document
     * @throws TextMismatchException if the text in the JSON is not the one that its hash was made from
     * @throws IllegalArgumentException if the JSON is faulty, has another version, or holds no text
     */
    public Document read(String json) {
        return read(parse(json), Optional.empty());
    }

    /**
     * Reads a document whose text is kept elsewhere.
     *
     * @param json one JSON object
     * @param text the text that the document was made from
     * @return the document
     * @throws TextMismatchException if it is another text, by length or hash
     * @throws IllegalArgumentException if the JSON is faulty or has another version
     */
    public Document read(String json, String text) {
        Objects.requireNonNull(text, "text");
        return read(parse(json), Optional.of(text));
    }

    /**
     * Reads JSON Lines whose documents hold their texts; blank lines are passed over.
     *
     * @param lines the lines, which stay open
     * @return the documents, read one by one as they are asked for; a fault names its line
     */
    public Stream<Document> readLines(BufferedReader lines) {
        return readLines(lines, id -> Optional.empty());
    }

    /**
     * Reads JSON Lines whose texts are kept elsewhere; blank lines are passed over.
     *
     * @param lines the lines, which stay open
     * @param texts the text of a document by its id; where it has none, the text in the JSON is taken
     * @return the documents, read one by one as they are asked for; a fault names its line
     */
    public Stream<Document> readLines(BufferedReader lines, Function<String, Optional<String>> texts) {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(texts, "texts");
        Spliterator<Document> documents =
                Spliterators.spliteratorUnknownSize(new Lines(lines, texts), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(documents, false);
    }

    private Document readLine(String line, long number, Function<String, Optional<String>> texts) {
        try {
            JsonIn in = parse(line);
            return read(in, in.maybeString("id").flatMap(texts));
        } catch (TextMismatchException e) {
            throw new TextMismatchException("line " + number + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    JsonIn parse(String json) {
        Objects.requireNonNull(json, "json");
        try (JsonParser parser = factory.createParser(json)) {
            return new JsonIn(JsonTree.read(parser));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("json: is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(JsonIn in, Optional<String> given) {
        String text = given.or(() -> in.maybeString("text"))
                .orElseThrow(() -> new IllegalArgumentException("text: is not in the JSON and was not given"));
        DocumentIn document = new DocumentIn(in, text);
        check(in, text);
        return document.read();
    }

    private static void check(JsonIn in, String text) {
        Optional<Integer> length = in.maybeInt("textLength");
        if (length.isPresent() && length.get() != text.length()) {
            throw new TextMismatchException("text: the document was made from a text of " + length.get()
                    + " code units, this one has " + text.length());
        }
        String expected = in.string("textSha256");
        String actual = Article.of(text).textSha256();
        if (!expected.equals(actual)) {
            throw new TextMismatchException("text: the document was made from a text with the SHA-256 " + expected
                    + ", this one has " + actual);
        }
    }

    /** The documents of the lines that are not blank. */
    private final class Lines implements Iterator<Document> {

        private final BufferedReader lines;
        private final Function<String, Optional<String>> texts;
        private Optional<String> next = Optional.empty();
        private long number;

        Lines(BufferedReader lines, Function<String, Optional<String>> texts) {
            this.lines = lines;
            this.texts = texts;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next.isEmpty()) {
                    Optional<String> line = Optional.ofNullable(lines.readLine());
                    if (line.isEmpty()) {
                        return false;
                    }
                    number++;
                    next = line.filter(content -> !content.isBlank());
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Document next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no line left");
            }
            String line = next.orElseThrow();
            next = Optional.empty();
            return readLine(line, number, texts);
        }
    }
}
