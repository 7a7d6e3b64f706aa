package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Correction;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user says of entities across documents.
 *
 * @param apart for a form of a name, the forms that never mean the same
 * @param lines corrections that say that two entities are one, or are not
 */
public record Wishes(Map<String, Set<String>> apart, List<Correction> lines) {

    /** Keeps a copy. */
    public Wishes {
        apart = Map.copyOf(apart);
        lines = List.copyOf(lines);
    }

    /**
     * No wishes.
     *
     * @return wishes that change nothing
     */
    public static Wishes none() {
        return new Wishes(Map.of(), List.of());
    }

    boolean isEmpty() {
        return apart.isEmpty() && lines.isEmpty();
    }
}
