package io.github.broadsheet;

import java.util.List;
import java.util.Objects;

/**
 * The documents of a corpus that tell of one event. Every document is in one story, perhaps alone.
 *
 * @param documents their ids, sorted; at least one
 */
public record Story(List<String> documents) {

    /**
     * Checks the argument.
     *
     * @throws IllegalArgumentException if there is no document
     */
    public Story {
        documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("documents: must have at least one");
        }
    }
}
