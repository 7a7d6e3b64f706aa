package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.Passage;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds facts told with different values: entries of one story that share entities and words but not the days, and
 * numbers that stand for each other in passages that are otherwise the same.
 */
final class DivergenceFinder {

    private static final int MOST_NEIGHBOURS = 12;
    private static final double ALIKE = 0.28;
    private static final int LEAST_ENTITIES = 2;
    private static final int LEAST_WORDS = 3;
    private static final int NEWS_DAYS = 7;
    private static final Comparator<Divergence> ORDER = Comparator.comparing(Divergence::kind)
            .thenComparing(each -> each.a().excerpt().passage())
            .thenComparing(each -> each.b().excerpt().passage())
            .thenComparing(each -> each.a().value() + " " + each.b().value());

    private final List<Extract> documents;

    DivergenceFinder(List<Extract> documents) {
        this.documents = documents;
    }

    /** The divergences, sorted by kind and place. */
    List<Divergence> find(Tellings tellings, UnionFind events, int[] storyOf, List<Divergence> numbers) {
        List<Divergence> found = new ArrayList<>(numbers);
        Map<Integer, Set<Integer>> tellers = tellers(tellings, events);
        Neighbours neighbours = new Neighbours(MOST_NEIGHBOURS);
        for (int telling = 0; telling < tellings.size(); telling++) {
            Telling here = tellings.get(telling);
            int[] heavy = tellings.heaviest(telling);
            neighbours.look(heavy, storyOf[here.document()]);
            for (int other : neighbours.take()) {
                boolean agreed = agree(tellings, events, tellers, telling, other);
                if (!agreed && tellings.similarity(telling, other) >= ALIKE && differ(tellings.get(other), here)) {
                    found.add(date(tellings.get(other), here));
                }
            }
            neighbours.add(telling, heavy, storyOf[here.document()]);
        }
        found.sort(ORDER);
        Set<List<Passage>> told = new HashSet<>();
        found.removeIf(each -> !told.add(
                List.of(each.a().excerpt().passage(), each.b().excerpt().passage())));
        return List.copyOf(found);
    }

    private static Map<Integer, Set<Integer>> tellers(Tellings tellings, UnionFind events) {
        Map<Integer, Set<Integer>> tellers = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            tellers.computeIfAbsent(events.find(i), root -> new HashSet<>())
                    .add(tellings.get(i).document());
        }
        return tellers;
    }

    /** Whether each document tells the other's event too, with the other's date. */
    private static boolean agree(
            Tellings tellings, UnionFind events, Map<Integer, Set<Integer>> tellers, int a, int b) {
        Set<Integer> ofA = tellers.getOrDefault(events.find(a), Set.of());
        Set<Integer> ofB = tellers.getOrDefault(events.find(b), Set.of());
        return ofA.contains(tellings.get(b).document())
                && ofB.contains(tellings.get(a).document());
    }

    /** Whether it lies a week or more before the document: news of the week is told day by day, and dates differ rightly. */
    private boolean isBackground(Telling told) {
        Optional<LocalDate> latest = told.entry().range().latest();
        Optional<LocalDate> published = documents.get(told.document()).date();
        return latest.isPresent()
                && (published.isEmpty() || latest.get().isBefore(published.get().minusDays(NEWS_DAYS)));
    }

    private boolean differ(Telling a, Telling b) {
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

    private Divergence date(Telling a, Telling b) {
        return new Divergence(Divergence.Kind.DATE, telling(a), telling(b));
    }

    private Divergence.Telling telling(Telling told) {
        KeptEntry entry = told.entry();
        Excerpt excerpt = new Excerpt(documents.get(told.document()).id(), entry.span(), entry.text());
        return new Divergence.Telling(excerpt, entry.value());
    }
}
