package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.tag.Labels;
import java.util.List;

/** The labels of the model of names. The rarer types are one to the model; rules tell them apart. */
final class NameLabels {

    static final String OTHER = "MISC";
    static final Labels LABELS =
            Labels.ofSpans(List.of("PERSON", "ORGANIZATION", "LOCATION", "FACILITY", "NORP", OTHER));

    private NameLabels() {}

    /** The name that the model has for a type. */
    static String of(EntityType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, LOCATION, FACILITY, NORP -> type.name();
            default -> OTHER;
        };
    }
}
