package io.github.broadsheet.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a table of text, row by row: a CSV file whose first line names the columns, or, where the name of the file does
 * not end in {@code .csv}, JSON Lines with one flat object a line. Both are UTF-8.
 *
 * <pre>{@code
 * Rows.read(Path.of("names.csv"), Set.of("name", "type"), row -> System.out.println(row.get("name")));
 * }</pre>
 */
public final class Rows {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();
    private static final ObjectReader CSV_ROWS =
            CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
    private static final ObjectReader JSON_ROWS = JsonMapper.builder().build().readerForMapOf(String.class);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Rows() {}

    /**
     * One row of a table.
     *
     * @param place the name of the file and the number of the line, for messages
     * @param fields the texts by the names of their columns; an empty one is left out
     */
    public record Row(String place, Map<String, String> fields) {

        /** Keeps a copy. */
        public Row {
            Objects.requireNonNull(place, "place");
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /**
         * What stands in a column.
         *
         * @param column the name of the column
         * @return its text, empty if there is none
         */
        public Optional<String> get(String column) {
            return Optional.ofNullable(fields.get(column));
        }

        /**
         * What must stand in a column.
         *
         * @param column the name of the column
         * @return its text
         * @throws IllegalArgumentException if there is none; the message names file, line and column
         */
        public String require(String column) {
            return get(column).orElseThrow(() -> fault(column + " is missing"));
        }

        /**
         * What to throw for a fault in this row.
         *
         * @param message what is wrong
         * @return an exception whose message names file and line
         */
        public IllegalArgumentException fault(String message) {
            return new IllegalArgumentException(place + ": " + message);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param columns the columns that a row may have
     * @param consumer takes the rows in order
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a row cannot be read or has another column; the message names file and line
     */
    public static void read(Path file, Set<String> columns, Consumer<? super Row> consumer) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(consumer, "consumer");
        String name = String.valueOf(file.getFileName());
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        try (Reader reader = withoutMark(Files.newBufferedReader(file));
                MappingIterator<Map<String, String>> rows = (csv ? CSV_ROWS : JSON_ROWS).readValues(reader)) {
            int line = csv ? 1 : 0;
            while (hasNext(rows, name)) {
                Map<String, String> read = rows.next();
                line++;
                consumer.accept(row(name + ":" + line, read, columns));
            }
        }
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean hasNext(MappingIterator<?> rows, String name) throws IOException {
        try {
            return rows.hasNextValue();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Row row(String place, Map<String, String> read, Set<String> columns) {
        Map<String, String> fields = new LinkedHashMap<>();
        read.forEach((column, text) -> {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(place + ": there is no column " + column + ", only " + columns);
            }
            if (text != null && !text.isBlank()) {
                fields.put(column, text);
            }
        });
        return new Row(place, fields);
    }
}
