package io.github.broadsheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Documents that are one article but for small changes: reprints, and versions under different ids.
 *
 * @param documents their ids, sorted; at least two
 * @param first the one that was printed first; empty where dates do not tell
 */
public record NearDuplicates(List<String> documents, Optional<String> first) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if there are fewer than two documents, or the first is none of them
     */
    public NearDuplicates {
        documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        Objects.requireNonNull(first, "first");
        if (documents.size() < 2) {
            throw new IllegalArgumentException("documents: must be at least two, was " + documents.size());
        }
        if (first.isPresent() && !documents.contains(first.get())) {
            throw new IllegalArgumentException("first: must be one of the documents, was " + first.get());
        }
    }
}
