package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name or an amount at one place of a text; which entity it means is not asked here.
 *
 * @param span where it stands: without title, possessive ending and, unless part of the name, "the"
 * @param text what stands there
 * @param type what kind of thing it names
 * @param sentence the number of its sentence in the list that was searched
 * @param roles the titles and roles that stand beside it, such as "Foreign Minister"
 * @param measure the size of an amount
 * @param link the country that a nationality or a capital belongs to
 * @param metonym whether a place stands for its government
 * @param evidence the rule that found it
 */
public record FoundName(
        Span span,
        String text,
        EntityType type,
        int sentence,
        List<Phrase> roles,
        Optional<Measure> measure,
        Optional<String> link,
        boolean metonym,
        Evidence evidence) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if span and text differ in length
     */
    public FoundName {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(evidence, "evidence");
        roles = List.copyOf(roles);
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("text: differs in length from " + span);
        }
    }
}
