package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.CorpusTimeline;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the timeline of the corpus of the entries that were joined. */
final class EventWriter {

    private static final Comparator<KeptEntry> NARROWEST = Comparator.<KeptEntry>comparingLong(
                    entry -> entry.range().days().orElse(Long.MAX_VALUE))
            .thenComparing(entry -> !entry.isDated())
            .thenComparing(KeptEntry::value);

    private final List<Extract> documents;
    private final List<CorpusEntity> entities;

    EventWriter(List<Extract> documents, List<CorpusEntity> entities) {
        this.documents = documents;
        this.entities = entities;
    }

    /** The timeline; {@code copies} are the tellings that are printed from each other. */
    CorpusTimeline timeline(Tellings tellings, UnionFind events, UnionFind copies) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            groups.computeIfAbsent(events.find(i), root -> new ArrayList<>()).add(i);
        }
        return CorpusTimeline.of(groups.values().stream()
                .map(group -> event(tellings, group, copies))
                .toList());
    }

    private CorpusEvent event(Tellings tellings, List<Integer> group, UnionFind copies) {
        Set<Integer> named = new TreeSet<>();
        Set<Excerpt> sources = new LinkedHashSet<>();
        for (int each : group) {
            Telling telling = tellings.get(each);
            KeptEntry entry = telling.entry();
            for (int entity : telling.entities()) {
                named.add(entity);
            }
            sources.add(new Excerpt(documents.get(telling.document()).id(), entry.span(), entry.text()));
        }
        KeptEntry narrowest = group.stream()
                .map(each -> tellings.get(each).entry())
                .min(NARROWEST)
                .orElseThrow();
        KeptEntry central = tellings.get(central(tellings, group)).entry();
        return new CorpusEvent(
                narrowest.value(),
                narrowest.range(),
                central.text(),
                named.stream().map(entities::get).toList(),
                central.modality(),
                sources.stream().sorted(Comparator.comparing(Excerpt::passage)).toList(),
                independent(tellings, group, copies),
                narrowest.evidence());
    }

    /** How many documents tell it, those counted once that copy their words from each other. */
    private static int independent(Tellings tellings, List<Integer> group, UnionFind copies) {
        UnionFind sources = new UnionFind(group.size());
        Map<Integer, Integer> firstOfDocument = new HashMap<>();
        Map<Integer, Integer> firstOfCopies = new HashMap<>();
        int count = group.size();
        for (int i = 0; i < group.size(); i++) {
            int telling = group.get(i);
            Integer document = firstOfDocument.putIfAbsent(tellings.get(telling).document(), i);
            Integer copy = firstOfCopies.putIfAbsent(copies.find(telling), i);
            count -= document != null && joins(sources, document, i) ? 1 : 0;
            count -= copy != null && joins(sources, copy, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean joins(UnionFind sources, int a, int b) {
        boolean apart = sources.find(a) != sources.find(b);
        sources.union(a, b);
        return apart;
    }

    /** The entry that is most like the others; of a large group only the first are compared. */
    private static int central(Tellings tellings, List<Integer> group) {
        List<Integer> few = group.subList(0, Math.min(group.size(), 12));
        int best = few.get(0);
        double bestSum = -1;
        for (int each : few) {
            double sum = few.stream()
                    .mapToDouble(other -> tellings.similarity(each, other))
                    .sum();
            if (sum > bestSum) {
                best = each;
                bestSum = sum;
            }
        }
        return best;
    }
}
