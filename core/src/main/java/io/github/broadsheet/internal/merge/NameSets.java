package io.github.broadsheet.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that are joined so far. Two sets are never joined that have different ids of one kind, or that the user keeps
 * apart.
 */
final class NameSets {

    private final UnionFind sets;
    private final Map<Integer, Map<String, String>> ids = new HashMap<>();
    private final Map<Integer, Set<Integer>> sides = new HashMap<>();
    private int parted;

    NameSets(NameNodes nodes) {
        sets = new UnionFind(nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            if (!nodes.get(node).ids().isEmpty()) {
                ids.put(node, nodes.get(node).ids());
            }
        }
    }

    int find(int node) {
        return sets.find(node);
    }

    /** Keeps each name of one side apart from each of the other; to be called before names are joined. */
    void part(Set<Integer> these, Set<Integer> those) {
        parted++;
        these.forEach(node -> sides.computeIfAbsent(node, n -> new HashSet<>()).add(parted));
        those.forEach(node -> sides.computeIfAbsent(node, n -> new HashSet<>()).add(-parted));
    }

    /** Whether two names must not be joined, as they stand. */
    boolean areApart(int a, int b) {
        int x = find(a);
        int y = find(b);
        return x != y && (differ(ids.getOrDefault(x, Map.of()), ids.getOrDefault(y, Map.of())) || oppose(x, y));
    }

    private static boolean differ(Map<String, String> a, Map<String, String> b) {
        return a.entrySet().stream()
                .anyMatch(id -> !b.getOrDefault(id.getKey(), id.getValue()).equals(id.getValue()));
    }

    private boolean oppose(int x, int y) {
        Set<Integer> other = sides.getOrDefault(y, Set.of());
        return sides.getOrDefault(x, Set.of()).stream().anyMatch(side -> other.contains(-side));
    }

    /** Joins two names unless they must not be. */
    boolean union(int a, int b) {
        if (areApart(a, b)) {
            return false;
        }
        int x = find(a);
        int y = find(b);
        sets.union(x, y);
        int root = find(x);
        int gone = root == x ? y : x;
        if (root != gone) {
            take(ids.remove(gone), root);
            Set<Integer> gained = sides.remove(gone);
            if (gained != null) {
                sides.computeIfAbsent(root, n -> new HashSet<>()).addAll(gained);
            }
        }
        return true;
    }

    private void take(@Nullable Map<String, String> gained, int root) {
        if (gained != null) {
            Map<String, String> all = new HashMap<>(ids.getOrDefault(root, Map.of()));
            all.putAll(gained);
            ids.put(root, all);
        }
    }
}
