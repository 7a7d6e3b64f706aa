package io.github.broadsheet.training;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import java.util.Objects;
import java.util.Set;

/**
 * A name as a person annotated it.
 *
 * @param span where it stands, in UTF-16 code units, half-open: without title, possessive ending and, unless part of the
 *     name, "the"
 * @param types what it is; several where the annotation does not tell them apart, none where it is not known whether it is
 *     a name at all
 */
public record AnnotatedName(Span span, Set<EntityType> types) {

    /** Keeps a copy of the types. */
    public AnnotatedName {
        Objects.requireNonNull(span, "span");
        types = Set.copyOf(types);
    }
}
