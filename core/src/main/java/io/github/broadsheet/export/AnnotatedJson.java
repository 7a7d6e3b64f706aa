package io.github.broadsheet.export;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.training.AnnotatedArticle;
import io.github.broadsheet.training.AnnotatedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads an {@link AnnotatedArticle} from one line of JSON:
 * {@code {"text": "Ana Duarte said …", "entities": [{"begin": 0, "end": 10, "type": "PERSON"}]}}.
 *
 * <p>A type is one of {@link EntityType}, or of the coarser ones that many corpora have: PER, ORG, LOC (a place or
 * facility) and MISC (any other). Names of other types, such as TIME, are left out, and so is a name that overlaps the one
 * before. Offsets count UTF-16 code units, half-open.
 */
public final class AnnotatedJson {

    private static final Set<EntityType> OTHER = Set.copyOf(EnumSet.of(
            EntityType.NORP,
            EntityType.EVENT,
            EntityType.WORK,
            EntityType.PRODUCT,
            EntityType.LAW,
            EntityType.VEHICLE,
            EntityType.WEAPON));

    private AnnotatedJson() {}

    /**
     * Reads an article.
     *
     * @param json one JSON object
     * @param unannotated types that were not annotated in it
     * @return the article
     * @throws IllegalArgumentException if the line is no such object; the message says what is wrong
     */
    public static AnnotatedArticle read(String json, Set<EntityType> unannotated) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(unannotated, "unannotated");
        JsonIn in = JsonReader.standard().parse(json);
        String text = in.string("text");
        List<AnnotatedName> all = new ArrayList<>(in.list("entities", name -> name(name, text)));
        all.sort(Comparator.comparing(AnnotatedName::span));
        List<AnnotatedName> names = new ArrayList<>();
        int end = 0;
        for (AnnotatedName name : all) {
            if (!name.types().isEmpty() && name.span().begin() >= end) {
                names.add(name);
                end = name.span().end();
            }
        }
        return new AnnotatedArticle(text, names, unannotated);
    }

    private static AnnotatedName name(JsonIn in, String text) {
        return new AnnotatedName(in.place(text), types(in.string("type")));
    }

    private static Set<EntityType> types(String type) {
        return switch (type) {
            case "PER" -> Set.of(EntityType.PERSON);
            case "ORG" -> Set.of(EntityType.ORGANIZATION);
            case "LOC" -> Set.of(EntityType.LOCATION, EntityType.FACILITY);
            case "MISC" -> OTHER;
            default -> {
                for (EntityType each : EntityType.values()) {
                    if (each.name().equals(type)) {
                        yield Set.of(each);
                    }
                }
                yield Set.of();
            }
        };
    }
}
