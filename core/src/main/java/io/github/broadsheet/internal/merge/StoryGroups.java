package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Grows groups of documents from similar pairs. */
final class StoryGroups {

    private static final double ON_AVERAGE = 0.5;

    private record Pair(int a, int b, double similarity) {}

    private final double least;
    private final int mostNeighbours;
    private final UnionFind sets;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> similar = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    StoryGroups(int documents, double least, int mostNeighbours) {
        this.least = least;
        this.mostNeighbours = mostNeighbours;
        this.sets = new UnionFind(documents);
        for (int i = 0; i < documents; i++) {
            members.add(new ArrayList<>(List.of(i)));
            similar.add(new TreeMap<>());
        }
    }

    void pair(int a, int b, double similarity) {
        if (similarity >= least) {
            pairs.add(new Pair(Math.min(a, b), Math.max(a, b), similarity));
            similar.get(a).put(b, similarity);
            similar.get(b).put(a, similarity);
        }
    }

    /** The groups, in the order of their first documents. */
    List<List<Integer>> groups() {
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        for (Pair pair : pairs) {
            int a = sets.find(pair.a());
            int b = sets.find(pair.b());
            if (a != b && isSimilar(a, b)) {
                join(Math.min(a, b), Math.max(a, b));
            }
        }
        return members.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Pairs that were never compared count as unlike, but no more of them than a document can have neighbours. */
    private boolean isSimilar(int a, int b) {
        boolean firstIsSmaller = members.get(a).size() <= members.get(b).size();
        int small = firstIsSmaller ? a : b;
        int large = firstIsSmaller ? b : a;
        double sum = 0;
        for (int member : members.get(small)) {
            for (Map.Entry<Integer, Double> other : similar.get(member).entrySet()) {
                sum += sets.find(other.getKey()) == large ? other.getValue() : 0;
            }
        }
        int compared = Math.min(members.get(large).size(), mostNeighbours);
        return sum / ((double) members.get(small).size() * compared) >= ON_AVERAGE * least;
    }

    private void join(int into, int from) {
        sets.union(into, from);
        members.get(into).addAll(members.get(from));
        members.set(from, List.of());
    }
}
