package io.github.broadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person says of one place in one document: that it is no entity, who speaks, which day is meant.
 *
 * <p>The place is told by its words and, where they stand several times, by what stands before and after them, so that a
 * correction outlives changes elsewhere in the text. Without surroundings it holds wherever the words stand.
 *
 * @param source where the correction was written, such as {@code corrections.csv:7}
 * @param document the id of the article
 * @param text the words at the place; empty only for the document's date
 * @param before what stands right before them, or empty
 * @param after what stands right after them, or empty
 * @param kind what is to be corrected
 * @param value what is right, as {@link Kind} says, or empty
 * @param type what the entity is, where the kind is ENTITY and the library did not see a name there, or where the kind is
 *     SAME or APART and the document has the name for several things
 */
public record Correction(
        String source,
        String document,
        String text,
        String before,
        String after,
        Kind kind,
        String value,
        Optional<EntityType> type) {

    /** What is to be corrected, and what the value then is. */
    public enum Kind {
        /** This is no mention of an entity; no value. */
        NO_ENTITY,
        /** This is a mention of the entity of the name that is the value, which is made if there is none. */
        ENTITY,
        /** The entity mentioned here has the {@link EntityType} that is the value. */
        TYPE,
        /** The name that stands here reaches as far as the value, which holds these words. */
        EXTENT,
        /** This is not the same as the entity's other mentions; the value, if any, is its name. */
        SPLIT,
        /** The entity mentioned here is the same as the one of the name that is the value. */
        MERGE,
        /** Nobody is quoted here; no value. */
        NO_QUOTE,
        /** Whoever is quoted here goes by the value, which stands in the text; without a value nobody knows who. */
        SPEAKER,
        /** No time is meant here; no value. */
        NO_TIME,
        /** The time meant here, or without words the day of writing, is the value, as in TIMEX3. */
        DATE,
        /** The block that these words stand in is of the {@link BlockType} that is the value. */
        BLOCK,
        /** The entity of this name is, across documents, the one whose id or name in the corpus is the value. */
        SAME,
        /** The entity of this name is not, in any document, the one whose id or name in the corpus is the value. */
        APART;

        /**
         * Whether it is said of entities of a corpus, and heard by the {@code CorpusBuilder}, not by the {@code Analyzer}.
         *
         * @return true for SAME and APART
         */
        public boolean concernsCorpus() {
            return this == SAME || this == APART;
        }
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if source or document is blank, or the text is and the kind is not DATE, or the
     *     value does not fit the kind
     */
    public Correction {
        Checks.notBlank(source, "source");
        Checks.notBlank(document, "document");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(type, "type");
        if (kind != Kind.DATE) {
            Checks.notBlank(text, "text");
        }
        switch (kind) {
            case TYPE -> constant(EntityType.class, value);
            case BLOCK -> constant(BlockType.class, value);
            case ENTITY, EXTENT, MERGE, SAME, APART -> Checks.notBlank(value, "value");
            case DATE -> date(text, value);
            default -> Objects.requireNonNull(value, "value");
        }
    }

    private static <E extends Enum<E>> void constant(Class<E> type, String value) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(value)) {
                return;
            }
        }
        throw new IllegalArgumentException("value: is no " + type.getSimpleName() + ", was " + value);
    }

    private static void date(String text, String value) {
        Checks.notBlank(value, "value");
        if (text.isBlank()) {
            try {
                LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("value: must be an ISO day, was " + value, e);
            }
        }
    }

    /**
     * The line of a corrections file that says the same.
     *
     * @return the fields {@code document, text, before, after, correct, value, type} in the form of CSV, without a line end
     */
    public String toCsv() {
        String correct = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String typeName = type.map(EntityType::name).orElse("");
        return Stream.of(document, text, before, after, correct, value, typeName)
                .map(Correction::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        boolean plain = field.equals(field.strip()) && field.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /**
     * A correction that no longer fits the document or corpus.
     *
     * @param correction the correction
     * @param reason why it was not applied
     */
    public record Unapplied(Correction correction, String reason) {

        /**
         * Checks the arguments.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public Unapplied {
            Objects.requireNonNull(correction, "correction");
            Checks.notBlank(reason, "reason");
        }
    }
}
