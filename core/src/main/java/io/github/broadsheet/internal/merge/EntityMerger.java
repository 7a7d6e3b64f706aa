package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.MergeCandidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the entities of documents that are one: first those that the user says are one, then by name. What the user keeps
 * apart is never joined, nor are two types or two different given names, unless the user says so.
 */
final class EntityMerger {

    private static final Comparator<CorpusEntity> ORDER = Comparator.comparingInt(CorpusEntity::weight)
            .thenComparingInt(entity -> entity.mentions().size())
            .reversed()
            .thenComparing(CorpusEntity::id);

    private final List<Extract> documents;
    private final List<GivenIds> given;
    private final int[] storyOf;
    private final NameNodes nodes;

    /** {@code given} are the ids that each document's entities were given before, {@code storyOf} its story's number. */
    EntityMerger(List<Extract> documents, List<GivenIds> given, int[] storyOf) {
        this.documents = documents;
        this.given = given;
        this.storyOf = storyOf;
        this.nodes = new NameNodes(documents, storyOf);
    }

    /** Joins the entities. */
    MergedEntities merge(Wishes wishes) {
        NameSets sets = new NameSets(nodes);
        NameDoubts doubts = new NameDoubts(nodes);
        List<Correction.Unapplied> unapplied = wishes.isEmpty() ? List.of() : hear(wishes, sets);
        join(sets, doubts);
        doubts.nearSpellings();
        doubts.shortForms();
        MergedEntities merged = collect(sets, doubts);
        return new MergedEntities(merged.list(), merged.indexes(), merged.candidates(), unapplied);
    }

    private List<Correction.Unapplied> hear(Wishes wishes, NameSets sets) {
        NameSets rules = new NameSets(nodes);
        NameDoubts none = new NameDoubts(nodes);
        join(rules, none);
        WishDesk desk = new WishDesk(documents, nodes, collect(rules, new NameDoubts(nodes)));
        desk.apply(wishes, sets);
        return desk.unapplied();
    }

    private void join(NameSets sets, NameDoubts doubts) {
        for (List<Integer> same : nodes.ofOneId()) {
            same.forEach(node -> sets.union(same.get(0), node));
        }
        for (int[] pair : nodes.unambiguousForms()) {
            sets.union(pair[0], pair[1]);
        }
        new Persons(documents, storyOf, nodes, sets, doubts).join();
    }

    private MergedEntities collect(NameSets sets, NameDoubts doubts) {
        Map<Integer, List<NameNode>> groups = new TreeMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            groups.computeIfAbsent(sets.find(node), root -> new ArrayList<>()).add(nodes.get(node));
        }
        List<CorpusEntity> written = new EntityWriter(documents, given).entities(List.copyOf(groups.values()));
        Map<Integer, CorpusEntity> byRoot = new HashMap<>();
        groups.keySet().forEach(root -> byRoot.put(root, written.get(byRoot.size())));
        List<CorpusEntity> list = new ArrayList<>(written);
        list.sort(ORDER);
        Map<String, Integer> positions = new HashMap<>();
        list.forEach(entity -> positions.put(entity.id(), positions.size()));
        int[][] indexes = documents.stream()
                .map(document -> new int[document.entities().size()])
                .toArray(int[][]::new);
        groups.forEach((root, group) -> {
            int position =
                    Objects.requireNonNull(positions.get(entity(byRoot, root).id()));
            for (NameNode node : group) {
                node.places().forEach(place -> indexes[place.document()][place.entity()] = position);
            }
        });
        return new MergedEntities(
                Collections.unmodifiableList(list), indexes, candidates(doubts, sets, byRoot), List.of());
    }

    private static CorpusEntity entity(Map<Integer, CorpusEntity> byRoot, int root) {
        return Objects.requireNonNull(byRoot.get(root));
    }

    private List<MergeCandidate> candidates(NameDoubts doubts, NameSets sets, Map<Integer, CorpusEntity> byRoot) {
        List<MergeCandidate> candidates = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (NameDoubts.Doubt doubt : doubts.all()) {
            CorpusEntity a = entity(byRoot, sets.find(doubt.a()));
            CorpusEntity b = entity(byRoot, sets.find(doubt.b()));
            boolean ordered = a.id().compareTo(b.id()) < 0;
            List<String> pair = ordered ? List.of(a.id(), b.id()) : List.of(b.id(), a.id());
            if (!a.id().equals(b.id()) && !sets.areApart(doubt.a(), doubt.b()) && seen.add(pair)) {
                candidates.add(
                        ordered ? candidate(a, b, doubt.a(), doubt.rule()) : candidate(b, a, doubt.b(), doubt.rule()));
            }
        }
        candidates.sort(
                Comparator.<MergeCandidate, String>comparing(each -> each.a().id())
                        .thenComparing(each -> each.b().id()));
        return List.copyOf(candidates);
    }

    private MergeCandidate candidate(CorpusEntity a, CorpusEntity b, int nodeOfA, String rule) {
        NameNode.Place place = nodes.get(nodeOfA).places().get(0);
        Extract document = documents.get(place.document());
        return new MergeCandidate(
                a,
                b,
                Evidence.of(rule),
                document.id(),
                document.entities().get(place.entity()).name());
    }
}
