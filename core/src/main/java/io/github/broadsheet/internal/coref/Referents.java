package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who and what a document speaks of.
 *
 * @param entities all that is named, numbered e1, e2 and so on in the order of their first mention
 * @param described who and what is only described, with pronouns that mean it; numbered d1, d2 and so on
 */
public record Referents(Entities entities, Entities described) {

    /** Checks the arguments. */
    public Referents {
        Objects.requireNonNull(entities, "entities");
        Objects.requireNonNull(described, "described");
    }

    /**
     * Referents that all have names.
     *
     * @param entities the entities
     */
    public Referents(Entities entities) {
        this(entities, Entities.of(List.of()));
    }

    /**
     * The entity whose mention, be it a name, a description or a pronoun, stands at a place.
     *
     * @param span a place in the document
     * @return the entity, empty if none is mentioned there
     */
    public Optional<Entity> at(Span span) {
        return entities.at(span);
    }
}
