package io.github.broadsheet.analysis;

import io.github.broadsheet.Correction;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.export.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What people corrected in documents that they read. Corrections are applied last at every stage and always win; what no
 * longer fits is told by {@link io.github.broadsheet.Document#unapplied()}.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.builder().corrections(Corrections.read(Path.of("corrections.csv"))).build();
 * }</pre>
 *
 * <p>A file has the columns {@code document, text, before, after, correct, value, type}, of which {@code before},
 * {@code after}, {@code value} and {@code type} may be empty or missing. {@code correct} is one of the {@linkplain
 * Correction.Kind kinds}, in any case and with hyphens if one likes:
 *
 * <pre>{@code
 * document,text,before,after,correct,value,type
 * 2021-07,Fourth Estate,,,no-entity,,
 * 2021-07,he,"On Tuesday",said,entity,Ana Duarte,
 * 2021-07,“We sail”,,,speaker,Ana Duarte,
 * 2021-07,,,,date,2021-07-04,
 * 2021-07,Photo by our reader,,,block,CAPTION,
 * }</pre>
 *
 * <p>Immutable; any number of analyzers and threads may share one.
 */
public final class Corrections {

    private static final Set<String> COLUMNS =
            Set.of("document", "text", "before", "after", "correct", "value", "type");

    private final Map<String, List<Correction>> byDocument;
    private final int size;
    private final String digest;

    private Corrections(List<Correction> corrections) {
        byDocument = new LinkedHashMap<>();
        Digest all = new Digest();
        for (Correction each : corrections) {
            byDocument
                    .computeIfAbsent(each.document(), document -> new ArrayList<>())
                    .add(each);
            all.add(each.document(), each.text(), each.before(), each.after());
            all.add(each.kind().name(), each.value(), each.type().toString());
        }
        byDocument.replaceAll((document, list) -> List.copyOf(list));
        size = corrections.size();
        digest = all.value();
    }

    /**
     * No corrections.
     *
     * @return corrections that change nothing
     */
    public static Corrections none() {
        return of(List.of());
    }

    /**
     * These corrections.
     *
     * @param corrections the corrections, applied in this order
     * @return the corrections
     */
    public static Corrections of(List<Correction> corrections) {
        return new Corrections(List.copyOf(corrections));
    }

    /**
     * Reads corrections from a CSV file, or from JSON Lines with the same fields where its name does not end in
     * {@code .csv}.
     *
     * @param file the file, in UTF-8
     * @return the corrections in the order of the file
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a row is wrong; the message names file and line
     */
    public static Corrections read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        List<Correction> read = new ArrayList<>();
        Rows.read(file, COLUMNS, row -> read.add(correction(row)));
        return of(read);
    }

    private static Correction correction(Rows.Row row) {
        Correction.Kind kind = constant(row, "correct", row.require("correct"), Correction.Kind.class);
        boolean constant = kind == Correction.Kind.TYPE || kind == Correction.Kind.BLOCK;
        String value = row.get("value").orElse("");
        Optional<EntityType> type = row.get("type").map(name -> constant(row, "type", name, EntityType.class));
        try {
            return new Correction(
                    row.place(),
                    row.require("document"),
                    row.get("text").orElse(""),
                    row.get("before").orElse(""),
                    row.get("after").orElse(""),
                    kind,
                    constant ? upper(value) : value,
                    type);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(row.place()) ? e : row.fault(message);
        }
    }

    private static <E extends Enum<E>> E constant(Rows.Row row, String column, String name, Class<E> type) {
        try {
            return Enum.valueOf(type, upper(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.place() + ": " + column + " cannot be " + name, e);
        }
    }

    private static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /**
     * How many corrections there are.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The documents that are corrected.
     *
     * @return their ids, in the order of their first correction
     */
    public Set<String> documents() {
        return Collections.unmodifiableSet(byDocument.keySet());
    }

    List<Correction> of(String document) {
        return byDocument.getOrDefault(document, List.of()).stream()
                .filter(each -> !each.kind().concernsCorpus())
                .toList();
    }

    List<Correction> ofCorpus() {
        return byDocument.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.kind().concernsCorpus())
                .toList();
    }

    String digest() {
        return digest;
    }
}
