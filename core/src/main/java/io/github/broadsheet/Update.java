package io.github.broadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A new version of a document that came under the same id as an earlier one, and what changed between them.
 *
 * @param document the id of the document
 * @param earlier the version before
 * @param later the version after; the last of a document's updates leads to the one that the corpus is made of
 * @param removed what the later text no longer has, as places in the earlier text
 * @param added what the later text has anew, as places in the later text
 */
public record Update(String document, Version earlier, Version later, List<Span> removed, List<Span> added) {

    /**
     * One version of a document.
     *
     * @param textSha256 the SHA-256 of its text, as in {@link Article#textSha256()}
     * @param date its document date, if known
     */
    public record Version(String textSha256, Optional<LocalDate> date) {

        /**
         * Checks the arguments.
         *
         * @throws IllegalArgumentException if the hash is blank
         */
        public Version {
            Checks.notBlank(textSha256, "textSha256");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the id is blank, or both versions have one text
     */
    public Update {
        Checks.notBlank(document, "document");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
        added = List.copyOf(Objects.requireNonNull(added, "added"));
        if (earlier.textSha256().equals(later.textSha256())) {
            throw new IllegalArgumentException("later: must have another text than " + earlier.textSha256());
        }
    }

    /**
     * Whether the words of the article changed, not only marks, spaces or what is no text of the article.
     *
     * @return true if words were removed or added
     */
    public boolean changedWords() {
        return !removed.isEmpty() || !added.isEmpty();
    }
}
