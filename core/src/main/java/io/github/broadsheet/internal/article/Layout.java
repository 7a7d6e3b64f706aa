package io.github.broadsheet.internal.article;

import io.github.broadsheet.Block;
import io.github.broadsheet.Byline;
import io.github.broadsheet.Dateline;
import io.github.broadsheet.Headline;
import io.github.broadsheet.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article is made of.
 *
 * @param blocks every line that is not blank, in exactly one block, in order
 * @param headline the title
 * @param bylines the authors
 * @param published when it was published
 * @param updated when it was last changed
 * @param dateline from where and when it was sent
 * @param language ISO 639-1 code of the body, or "und"
 * @param foreign the blocks that are in another language than English
 */
public record Layout(
        List<Block> blocks,
        Optional<Headline> headline,
        List<Byline> bylines,
        Optional<Stamp> published,
        Optional<Stamp> updated,
        Optional<Dateline> dateline,
        String language,
        Set<Block> foreign) {

    /** Copies the collections. */
    public Layout {
        blocks = List.copyOf(blocks);
        bylines = List.copyOf(bylines);
        foreign = Set.copyOf(foreign);
    }
}
