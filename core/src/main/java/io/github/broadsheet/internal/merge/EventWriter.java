package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the events of the corpus of the entries that were joined. */
final class EventWriter {

    private static final int MOST_COMPARED = 12;
    private static final Comparator<KeptEntry> NARROWEST = Comparator.<KeptEntry>comparingLong(
                    entry -> entry.range().days().orElse(Long.MAX_VALUE))
            .thenComparing(entry -> !entry.isDated())
            .thenComparing(KeptEntry::value);

    private EventWriter() {}

    /**
     * The events; {@code copies} are the tellings that are printed from each other. Of the members of an entity an event has
     * those of its own documents.
     */
    static Pile<CorpusEvent> events(Pile<WeighedTelling> told, Pile<CopyFinder.Copy> copies) {
        return told.join(
                WeighedTelling::event, copies, CopyFinder.Copy::event, (group, all) -> Stream.of(event(group, all)));
    }

    private static CorpusEvent event(List<WeighedTelling> group, List<CopyFinder.Copy> copies) {
        group.sort(Comparator.comparingLong(WeighedTelling::id));
        Set<Excerpt> sources =
                new TreeSet<>(Comparator.comparing(Excerpt::passage).thenComparing(Excerpt::text));
        group.forEach(each -> sources.add(each.telling().excerpt()));
        KeptEntry narrowest = group.stream()
                .map(each -> each.telling().entry())
                .min(NARROWEST)
                .orElseThrow();
        KeptEntry central = central(group).telling().entry();
        return new CorpusEvent(
                narrowest.value(),
                narrowest.range(),
                central.text(),
                entities(group),
                central.modality(),
                List.copyOf(sources),
                independent(group, copies),
                narrowest.evidence());
    }

    private static List<CorpusEntity> entities(List<WeighedTelling> group) {
        Map<Cast.Figure, Set<CorpusEntity.Member>> named = new TreeMap<>(Cast.Figure.ORDER);
        for (WeighedTelling each : group) {
            each.telling()
                    .entities()
                    .forEach(entity -> named.computeIfAbsent(
                                    entity.getKey(),
                                    figure -> new TreeSet<>(Comparator.comparing(CorpusEntity.Member::document)
                                            .thenComparing(CorpusEntity.Member::entity)))
                            .add(entity.getValue()));
        }
        return named.entrySet().stream()
                .map(each -> entity(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static CorpusEntity entity(Cast.Figure figure, List<CorpusEntity.Member> members) {
        return new CorpusEntity(
                figure.id(),
                figure.type(),
                figure.name(),
                List.of(),
                List.of(),
                members,
                List.of(),
                Map.of(),
                List.of());
    }

    /** The same events with all that is known of their entities; equal days and evidence are held once. */
    static List<CorpusEvent> filled(List<CorpusEvent> events, Map<String, CorpusEntity> byId) {
        Map<DateRange, DateRange> ranges = new HashMap<>();
        Map<Evidence, Evidence> evidence = new HashMap<>();
        return events.stream()
                .map(event -> filled(
                        event,
                        ranges.computeIfAbsent(event.range(), range -> range),
                        evidence.computeIfAbsent(event.evidence(), each -> each),
                        byId))
                .toList();
    }

    private static CorpusEvent filled(
            CorpusEvent event, DateRange range, Evidence evidence, Map<String, CorpusEntity> byId) {
        return new CorpusEvent(
                event.value(),
                range,
                event.text(),
                event.entities().stream()
                        .map(entity -> byId.getOrDefault(entity.id(), entity))
                        .toList(),
                event.modality(),
                event.sources(),
                event.weight(),
                evidence);
    }

    static Map<String, CorpusEntity> byId(List<CorpusEntity> entities) {
        return entities.stream().collect(Collectors.toMap(CorpusEntity::id, entity -> entity));
    }

    /** How many documents tell it, those counted once that copy their words from each other. */
    private static int independent(List<WeighedTelling> group, List<CopyFinder.Copy> copies) {
        Links<Long> sources = new Links<>();
        copies.forEach(copy -> sources.link(copy.a(), copy.b()));
        Map<Integer, Long> firstOfDocument = new HashMap<>();
        for (WeighedTelling each : group) {
            Long first = firstOfDocument.putIfAbsent(each.telling().document(), each.id());
            sources.link(first == null ? each.id() : first, each.id());
        }
        return (int)
                group.stream().map(each -> sources.find(each.id())).distinct().count();
    }

    /** The entry that is most like the others; of a large group only the first are compared. */
    private static WeighedTelling central(List<WeighedTelling> group) {
        List<WeighedTelling> few = group.subList(0, Math.min(group.size(), MOST_COMPARED));
        WeighedTelling best = few.get(0);
        double bestSum = -1;
        for (WeighedTelling each : few) {
            double sum = few.stream().mapToDouble(each::similarity).sum();
            if (sum > bestSum) {
                best = each;
                bestSum = sum;
            }
        }
        return best;
    }
}
