package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Byline;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Headline;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.article.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects what the lines of an article are. */
final class BlockDesk {

    private final List<Desk.Task> tasks;

    BlockDesk(List<Desk.Task> tasks) {
        this.tasks = tasks;
    }

    Layout apply(Layout layout) {
        List<Block> blocks = Desk.changed(layout.blocks(), tasks, task -> block -> Optional.of(typed(task, block)));
        Set<Block> before = new HashSet<>(layout.blocks());
        List<Block> changed =
                blocks.stream().filter(block -> !before.contains(block)).toList();
        Set<Block> foreign = new HashSet<>(layout.foreign());
        foreign.retainAll(new HashSet<>(blocks));
        return new Layout(
                blocks,
                headline(layout, changed),
                layout.bylines().stream()
                        .filter(byline -> stays(byline, changed))
                        .toList(),
                layout.published(),
                layout.updated(),
                layout.dateline(),
                layout.language(),
                foreign);
    }

    private static Block typed(Desk.Task task, Block block) {
        return new Block(BlockType.valueOf(task.value()), block.span(), block.text(), Evidence.of(Desk.RULE));
    }

    private static Optional<Headline> headline(Layout layout, List<Block> changed) {
        Optional<Headline> corrected = changed.stream()
                .filter(block -> block.type() == BlockType.HEADLINE)
                .findFirst()
                .map(block -> new Headline(block.text(), Optional.of(block.span()), Source.TEXT));
        Optional<Headline> kept = layout.headline()
                .filter(headline ->
                        headline.span().map(span -> !isIn(span, changed)).orElse(true));
        return corrected.isPresent() ? corrected : kept;
    }

    private static boolean stays(Byline byline, List<Block> changed) {
        return byline.span().map(span -> !isIn(span, changed)).orElse(true);
    }

    private static boolean isIn(Span span, List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block ->
                        block.type() != BlockType.BYLINE && block.span().overlaps(span));
    }
}
