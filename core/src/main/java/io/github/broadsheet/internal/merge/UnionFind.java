package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.Arrays;

/** Disjoint sets of the numbers from 0 on; the least number of a set stands for it, whatever the order of the unions. */
final class UnionFind implements Serializable {

    private static final long serialVersionUID = 1;

    private int[] parent;
    private int size;

    UnionFind(int size) {
        parent = new int[Math.max(1, size)];
        for (int i = 0; i < size; i++) {
            add();
        }
    }

    int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, 2 * size);
        }
        parent[size] = size;
        return size++;
    }

    int find(int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void union(int a, int b) {
        int x = find(a);
        int y = find(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** Joins what another has joined of the same numbers. */
    UnionFind plus(UnionFind other) {
        for (int i = 0; i < other.size; i++) {
            union(i, other.parent[i]);
        }
        return this;
    }

    /** What stands for each number. */
    int[] roots() {
        int[] roots = new int[size];
        Arrays.setAll(roots, this::find);
        return roots;
    }
}
