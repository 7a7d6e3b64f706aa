package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import java.io.Serializable;
import java.util.List;

/**
 * A document with the entities of the corpus that its own entities belong to.
 *
 * @param number its number
 * @param extract what is kept of it
 * @param entities the entities, in the order of its own
 */
record Cast(int number, Extract extract, List<Figure> entities) implements Serializable {

    /** An entity of the corpus without its places. */
    record Figure(String id, EntityType type, String name) implements Serializable {}
}
