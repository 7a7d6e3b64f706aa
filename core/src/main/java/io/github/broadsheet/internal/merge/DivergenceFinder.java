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

    private final Pile<Cast> documents;
    private final Pile<WeighedTelling> told;
    private final Pile<AlikeEntries> alike;

    /** For documents, the entries of their timelines, and those that are alike. */
    DivergenceFinder(Pile<Cast> documents, Pile<WeighedTelling> told, Pile<AlikeEntries> alike) {
        this.documents = documents;
        this.told = told;
        this.alike = alike;
    }

    /** The divergences of documents that share passages and quotations, one for each two places. */
    Pile<Divergence> find(Pile<ReuseFinder.Found> shared, Pile<QuotationFinder.Found> quoted) {
        Pile<RetoldEntries.Found> retold =
                alike.flatMap(DivergenceFinder::retold).keep();
        Pile<NameDifferences.Slot> slots =
                shared.flatMap(each -> each.names().stream()).plus(retold.flatMap(each -> each.names().stream()));
        return dates().plus(shared.flatMap(each -> each.numbers().stream()))
                .plus(retold.flatMap(each -> each.numbers().stream()))
                .plus(NameDifferences.find(slots, documents))
                .plus(SpeakerDifferences.find(quoted, documents))
                .group(
                        each -> each.a().excerpt().passage() + "\n"
                                + each.b().excerpt().passage(),
                        (places, all) -> all.stream().min(ORDER).stream());
    }

    private static Stream<RetoldEntries.Found> retold(AlikeEntries pair) {
        RetoldEntries.Found found = RetoldEntries.compare(pair);
        return found.numbers().isEmpty() && found.names().isEmpty() ? Stream.empty() : Stream.of(found);
    }

    private Pile<Divergence> dates() {
        return alike.flatMap(DivergenceFinder::differing)
                .join(Differing::eventA, told, WeighedTelling::event, DivergenceFinder::toldByFirst)
                .join(Differing::eventB, told, WeighedTelling::event, DivergenceFinder::notToldByBoth);
    }

    private static Stream<Differing> differing(AlikeEntries pair) {
        Telling a = pair.a().telling();
        Telling b = pair.b().telling();
        return differ(a, b)
                ? Stream.of(new Differing(
                        pair.a().event(),
                        a.document(),
                        pair.b().event(),
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
