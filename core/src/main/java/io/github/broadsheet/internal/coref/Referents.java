package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Who and what a document speaks of.
 *
 * @param entities all entities, numbered e1, e2 and so on in the order of their first mention
 */
public record Referents(Entities entities) {

    /** Checks the argument. */
    public Referents {
        Objects.requireNonNull(entities, "entities");
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
