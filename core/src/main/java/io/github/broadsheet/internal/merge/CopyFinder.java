package io.github.broadsheet.internal.merge;

import io.github.broadsheet.NearDuplicates;
import io.github.broadsheet.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds out which documents, and which tellings of an event, are copies of each other, from the passages that they share. */
final class CopyFinder {

    private static final double MOST_WORDS = 0.8;
    private static final int LONGEST_HEAD = 100;

    private final List<Extract> documents;
    private final List<ReuseFinder.Found> shared;

    CopyFinder(List<Extract> documents, List<ReuseFinder.Found> shared) {
        this.documents = documents;
        this.shared = shared;
    }

    /** The documents that share four fifths of their words, in groups. */
    List<NearDuplicates> nearDuplicates() {
        Map<Long, Integer> equal = new HashMap<>();
        for (ReuseFinder.Found each : shared) {
            equal.merge(((long) each.a() << Integer.SIZE) | each.b(), each.equal(), Integer::sum);
        }
        UnionFind sets = new UnionFind(documents.size());
        equal.forEach((pair, words) -> {
            int a = (int) (pair >>> Integer.SIZE);
            int b = (int) (long) pair;
            if (2.0 * words >= MOST_WORDS * (size(a) + size(b))) {
                sets.union(a, b);
            }
        });
        Map<Integer, List<Extract>> groups = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            groups.computeIfAbsent(sets.find(i), root -> new ArrayList<>(1)).add(documents.get(i));
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> new NearDuplicates(group.stream().map(Extract::id).toList(), first(group)))
                .toList();
    }

    private int size(int document) {
        return documents.get(document).words().count();
    }

    /** The one that no other is as early as, if all have a date. */
    private static Optional<String> first(List<Extract> group) {
        List<Extract> earliest = new ArrayList<>();
        for (Extract each : group) {
            int order = earliest.isEmpty() ? 0 : compareTime(each, earliest.get(0));
            if (order < 0) {
                earliest.clear();
            }
            if (order <= 0) {
                earliest.add(each);
            }
        }
        boolean dated = group.stream().allMatch(each -> each.date().isPresent());
        return dated && earliest.size() == 1 ? Optional.of(earliest.get(0).id()) : Optional.empty();
    }

    private static int compareTime(Extract a, Extract b) {
        Optional<Instant> time = a.head().time();
        Optional<Instant> other = b.head().time();
        return time.isPresent() && other.isPresent()
                ? time.get().compareTo(other.get())
                : a.date().orElse(LocalDate.MAX).compareTo(b.date().orElse(LocalDate.MAX));
    }

    /** The tellings of one event that stand in passages that their documents share. */
    UnionFind copies(Tellings tellings, UnionFind events) {
        Map<String, TreeMap<Integer, List<Integer>>> byPlace = new HashMap<>();
        for (int telling = 0; telling < tellings.size(); telling++) {
            Telling each = tellings.get(telling);
            byPlace.computeIfAbsent(documents.get(each.document()).id(), id -> new TreeMap<>())
                    .computeIfAbsent(each.entry().span().begin(), begin -> new ArrayList<>(1))
                    .add(telling);
        }
        UnionFind copies = new UnionFind(tellings.size());
        for (ReuseFinder.Found found : shared) {
            List<Integer> inB = inside(
                    tellings,
                    byPlace,
                    found.reuse().b().document(),
                    found.reuse().b().span());
            Map<Integer, Integer> byEvent = new HashMap<>();
            inB.forEach(telling -> byEvent.putIfAbsent(events.find(telling), telling));
            for (int telling : inside(
                    tellings,
                    byPlace,
                    found.reuse().a().document(),
                    found.reuse().a().span())) {
                Integer other = byEvent.get(events.find(telling));
                if (other != null) {
                    copies.union(telling, other);
                }
            }
        }
        return copies;
    }

    private static List<Integer> inside(
            Tellings tellings, Map<String, TreeMap<Integer, List<Integer>>> byPlace, String document, Span passage) {
        return byPlace
                .getOrDefault(document, new TreeMap<>())
                .subMap(passage.begin() - LONGEST_HEAD, passage.end())
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(telling -> isCovered(tellings.get(telling).entry().span(), passage))
                .toList();
    }

    /** Whether most of a place lies in a passage, which ends at a word and may leave out a few at the edge. */
    private static boolean isCovered(Span place, Span passage) {
        int common = Math.min(place.end(), passage.end()) - Math.max(place.begin(), passage.begin());
        return common >= MOST_WORDS * place.length();
    }
}
