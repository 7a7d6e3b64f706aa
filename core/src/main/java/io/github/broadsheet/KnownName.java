package io.github.broadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One of the names that a user brought along, and what other systems call it.
 *
 * @param name the name itself
 * @param type what it names
 * @param ids the ids by the name of the system, such as {@code wikidata} to {@code Q42}, in the order given
 */
public record KnownName(String name, EntityType type, Map<String, String> ids) {

    /**
     * Checks the arguments and keeps a copy of the ids.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public KnownName {
        Checks.notBlank(name, "name");
        Objects.requireNonNull(type, "type");
        ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    }
}
