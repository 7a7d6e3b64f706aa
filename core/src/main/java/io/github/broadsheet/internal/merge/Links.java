package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Disjoint sets of things of which most stand alone; the least of a set stands for it, whatever the order of the links. It
 * holds only what is linked to another.
 */
final class Links<K extends Comparable<K>> implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<K, K> parent = new HashMap<>();

    void link(K a, K b) {
        K x = find(a);
        K y = find(b);
        int order = x.compareTo(y);
        if (order != 0) {
            K less = order < 0 ? x : y;
            parent.put(order < 0 ? y : x, less);
            parent.putIfAbsent(less, less);
        }
    }

    /** What stands for a thing; itself if it is linked to none. */
    K find(K thing) {
        K at = thing;
        for (K next = parent.getOrDefault(at, at); !next.equals(at); next = parent.getOrDefault(at, at)) {
            K beyond = parent.getOrDefault(next, next);
            parent.put(at, beyond);
            at = beyond;
        }
        return at;
    }

    Links<K> plus(Links<K> other) {
        other.parent.forEach(this::link);
        return this;
    }

    /** What stands for each thing that is linked to another. */
    Map<K, K> roots() {
        Map<K, K> roots = new HashMap<>();
        for (K thing : new ArrayList<>(parent.keySet())) {
            roots.put(thing, find(thing));
        }
        return roots;
    }
}
