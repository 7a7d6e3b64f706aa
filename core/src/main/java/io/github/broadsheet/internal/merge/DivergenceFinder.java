package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds facts of the past told with different dates: entries of one story that share entities and words but not the days;
 * and gathers what else differs.
 */
final class DivergenceFinder {

    private static final double ALIKE = 0.28;
    private static final double ALIKE_ITSELF = 0.2;
    private static final int LEAST_ENTITIES = 2;
    private static final int LEAST_WORDS = 3;

    /** By kind and place. */
    static final Comparator<Divergence> ORDER = Comparator.comparing(Divergence::kind)
            .thenComparing(each -> each.a().excerpt().passage())
            .thenComparing(each -> each.b().excerpt().passage())
            .thenComparing(each -> each.a().value() + " " + each.b().value());

    /** Two entries that differ, with their events and documents; {@code told} is whether the one event has both. */
    private record Differing(long eventA, int a, long eventB, int b, boolean told, Divergence divergence)
            implements Serializable {}

    private DivergenceFinder() {}

    /** The divergences, one for each two places. */
    static Pile<Divergence> find(Pile<WeighedTelling> told, Pile<Divergence> others) {
        Pile<Divergence> dates = WeighedTelling.compare(
                        told, telling -> new int[] {telling.story()}, DivergenceFinder::differing)
                .join(Differing::eventA, told, WeighedTelling::event, DivergenceFinder::toldByFirst)
                .join(Differing::eventB, told, WeighedTelling::event, DivergenceFinder::notToldByBoth);
        return dates.plus(others)
                .group(
                        each -> each.a().excerpt().passage() + "\n"
                                + each.b().excerpt().passage(),
                        (places, all) -> all.stream().min(ORDER).stream());
    }

    private static Stream<Differing> differing(WeighedTelling here, WeighedTelling earlier, int rank) {
        Telling a = earlier.telling();
        Telling b = here.telling();
        return here.similarity(earlier) >= ALIKE && here.ownSimilarity(earlier) >= ALIKE_ITSELF && differ(a, b)
                ? Stream.of(new Differing(
                        earlier.event(),
                        a.document(),
                        here.event(),
                        b.document(),
                        false,
                        new Divergence(Divergence.Kind.DATE, telling(a), telling(b))))
                : Stream.empty();
    }

    private static Stream<Differing> toldByFirst(List<Differing> differing, List<WeighedTelling> event) {
        return differing.stream()
                .map(each -> new Differing(
                        each.eventA(), each.a(), each.eventB(), each.b(), has(event, each.b()), each.divergence()));
    }

    /** Each document may tell the other's event too, with the other's date: then they agree. */
    private static Stream<Divergence> notToldByBoth(List<Differing> differing, List<WeighedTelling> event) {
        return differing.stream()
                .filter(each -> !(each.told() && has(event, each.a())))
                .map(Differing::divergence);
    }

    private static boolean has(List<WeighedTelling> event, int document) {
        return event.stream().anyMatch(each -> each.telling().document() == document);
    }

    private static boolean differ(Telling a, Telling b) {
        return a.isLonePast()
                && b.isLonePast()
                && a.document() != b.document()
                && !a.entry().range().overlaps(b.entry().range())
                && a.entry().modality() == b.entry().modality()
                && a.sharedEntities(b) > 0
                && a.sharedAround(b) >= LEAST_ENTITIES
                && a.sharedWords(b) >= LEAST_WORDS;
    }

    private static Divergence.Telling telling(Telling told) {
        return new Divergence.Telling(told.excerpt(), told.entry().value());
    }
}
