package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.MergeCandidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the entities of documents that are one, by name. Two types are never joined, nor two different given names.
 */
final class EntityMerger {

    private static final Comparator<CorpusEntity> ORDER = Comparator.comparingInt(CorpusEntity::weight)
            .thenComparingInt(entity -> entity.mentions().size())
            .reversed()
            .thenComparing(CorpusEntity::id);

    /** Joins the entities; {@code storyOf} is the number of each document's story. */
    MergedEntities merge(List<Extract> documents, int[] storyOf) {
        NameNodes nodes = new NameNodes(documents, storyOf);
        UnionFind sets = new UnionFind(nodes.size());
        NameDoubts doubts = new NameDoubts(nodes);
        for (int[] pair : nodes.unambiguousForms()) {
            sets.union(pair[0], pair[1]);
        }
        new Persons(documents, storyOf, nodes, sets, doubts).join();
        doubts.shortForms();
        return collect(documents, nodes, sets, doubts);
    }

    private static MergedEntities collect(List<Extract> documents, NameNodes nodes, UnionFind sets, NameDoubts doubts) {
        Map<Integer, List<NameNode>> groups = new TreeMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            groups.computeIfAbsent(sets.find(node), root -> new ArrayList<>()).add(nodes.get(node));
        }
        EntityWriter writer = new EntityWriter(documents);
        Map<Integer, CorpusEntity> byRoot = new HashMap<>();
        groups.forEach((root, group) -> byRoot.put(root, writer.entity(group)));
        List<CorpusEntity> list = new ArrayList<>(byRoot.values());
        list.sort(ORDER);
        Map<String, Integer> positions = new HashMap<>();
        list.forEach(entity -> positions.put(entity.id(), positions.size()));
        int[][] indexes = documents.stream()
                .map(document -> new int[document.entities().size()])
                .toArray(int[][]::new);
        groups.forEach((root, group) -> {
            int position = position(positions, byRoot, root);
            for (NameNode node : group) {
                node.places().forEach(place -> indexes[place.document()][place.entity()] = position);
            }
        });
        return new MergedEntities(List.copyOf(list), indexes, candidates(doubts, sets, byRoot));
    }

    private static int position(Map<String, Integer> positions, Map<Integer, CorpusEntity> byRoot, int root) {
        return Objects.requireNonNull(positions.get(entity(byRoot, root).id()));
    }

    private static CorpusEntity entity(Map<Integer, CorpusEntity> byRoot, int root) {
        return Objects.requireNonNull(byRoot.get(root));
    }

    private static List<MergeCandidate> candidates(
            NameDoubts doubts, UnionFind sets, Map<Integer, CorpusEntity> byRoot) {
        List<MergeCandidate> candidates = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (NameDoubts.Doubt doubt : doubts.all()) {
            CorpusEntity a = entity(byRoot, sets.find(doubt.a()));
            CorpusEntity b = entity(byRoot, sets.find(doubt.b()));
            boolean ordered = a.id().compareTo(b.id()) < 0;
            CorpusEntity first = ordered ? a : b;
            CorpusEntity second = ordered ? b : a;
            if (!first.id().equals(second.id()) && seen.add(List.of(first.id(), second.id()))) {
                candidates.add(new MergeCandidate(first, second, Evidence.of(doubt.rule())));
            }
        }
        candidates.sort(
                Comparator.<MergeCandidate, String>comparing(each -> each.a().id())
                        .thenComparing(each -> each.b().id()));
        return List.copyOf(candidates);
    }
}
