package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds facts told with different values: entries of one story that share entities and words but not the days, and
 * numbers that stand for each other in passages that are otherwise the same.
 */
final class DivergenceFinder {

    private static final double ALIKE = 0.28;
    private static final int LEAST_ENTITIES = 2;
    private static final int LEAST_WORDS = 3;
    private static final int NEWS_DAYS = 7;

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
        return here.similarity(earlier) >= ALIKE && differ(a, b)
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

    /** Whether it lies a week or more before the document: news of the week is told day by day, and dates differ rightly. */
    private static boolean isBackground(Telling told) {
        Optional<LocalDate> latest = told.entry().range().latest();
        Optional<LocalDate> published = told.published();
        return latest.isPresent()
                && (published.isEmpty() || latest.get().isBefore(published.get().minusDays(NEWS_DAYS)));
    }

    private static boolean differ(Telling a, Telling b) {
        boolean closed =
                a.entry().range().days().isPresent() && b.entry().range().days().isPresent();
        return closed
                && isBackground(a)
                && isBackground(b)
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
