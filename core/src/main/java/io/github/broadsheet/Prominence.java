package io.github.broadsheet;

import java.util.Comparator;
import java.util.Optional;

/**
 * How much an article is about an entity.
 *
 * @param headline whether the headline, or the title that was given apart, speaks of it
 * @param lead whether the first paragraph does
 * @param mentions how often headlines and body speak of it
 * @param quotes how many quotations are its words
 * @param score from 0 to 1: 0.4 for the headline, 0.2 for the lead, up to 0.3 for the mentions as a share of those of the
 *     entity that has most, and up to 0.1 for the quotations likewise
 */
public record Prominence(boolean headline, boolean lead, int mentions, int quotes, double score) {

    private static final double HEADLINE = 0.4;
    private static final double LEAD = 0.2;
    private static final double MENTIONS = 0.3;
    private static final double QUOTES = 0.1;

    /** The most prominent first. */
    public static final Comparator<Prominence> BY_SCORE =
            Comparator.comparingDouble(Prominence::score).reversed();

    static Prominence of(Entity entity, Document document) {
        Optional<Block> lead = document.blocks().stream()
                .filter(block -> block.type().isBody())
                .findFirst();
        boolean inHeadline = !entity.titleMentions().isEmpty()
                || entity.mentions().stream()
                        .anyMatch(mention -> mention.block().type() == BlockType.HEADLINE);
        boolean inLead = entity.mentions().stream().anyMatch(mention -> lead.equals(Optional.of(mention.block())));
        int mentions = mentions(entity);
        int quotes = document.quotes().by(entity).size();
        int mostMentions = document.entities().stream()
                .mapToInt(Prominence::mentions)
                .max()
                .orElse(0);
        int mostQuotes = document.entities().stream()
                .mapToInt(each -> document.quotes().by(each).size())
                .max()
                .orElse(0);
        double score = (inHeadline ? HEADLINE : 0)
                + (inLead ? LEAD : 0)
                + MENTIONS * share(mentions, mostMentions)
                + QUOTES * share(quotes, mostQuotes);
        return new Prominence(inHeadline, inLead, mentions, quotes, Math.min(score, 1));
    }

    private static int mentions(Entity entity) {
        return (int) entity.mentions().stream()
                .filter(mention -> mention.block().type().isArticleText())
                .count();
    }

    private static double share(int part, int most) {
        return most == 0 ? 0 : (double) part / most;
    }
}
