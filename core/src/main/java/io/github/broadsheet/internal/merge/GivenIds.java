package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The ids that the entities of one document were given in the corpora so far, by the index of the entity. Immutable. */
final class GivenIds implements Serializable {

    private static final long serialVersionUID = 1;

    private static final GivenIds NONE = new GivenIds(new String[0], Map.of());

    /** One id of each entity, or nothing; most never have another. */
    private final String[] one;

    private final Map<Integer, Set<String>> others;

    private GivenIds(String[] one, Map<Integer, Set<String>> others) {
        this.one = one;
        this.others = others;
    }

    static GivenIds none() {
        return NONE;
    }

    /** These ids; {@code ids} has a place for each entity. */
    static GivenIds of(List<? extends Collection<String>> ids) {
        String[] one = new String[ids.size()];
        Map<Integer, Set<String>> others = new HashMap<>();
        for (int i = 0; i < one.length; i++) {
            Set<String> sorted = new TreeSet<>(ids.get(i));
            one[i] = sorted.isEmpty() ? "" : sorted.iterator().next();
            if (sorted.size() > 1) {
                sorted.remove(one[i]);
                others.put(i, Set.copyOf(sorted));
            }
        }
        return new GivenIds(one, others.isEmpty() ? Map.of() : others);
    }

    boolean isEmpty() {
        return Arrays.stream(one).allMatch(String::isEmpty);
    }

    /** All ids that an entity was given. */
    Set<String> of(int entity) {
        if (entity >= one.length || one[entity].isEmpty()) {
            return Set.of();
        }
        if (!others.containsKey(entity)) {
            return Set.of(one[entity]);
        }
        Set<String> all = new HashSet<>(others.getOrDefault(entity, Set.of()));
        all.add(one[entity]);
        return all;
    }

    /** The ids of each entity, sorted. */
    List<List<String>> list() {
        return IntStream.range(0, one.length)
                .mapToObj(i -> of(i).stream().sorted().toList())
                .toList();
    }

    /** Whether an entity was given this id and no other. */
    boolean isOnly(int entity, String id) {
        return entity < one.length && one[entity].equals(id) && !others.containsKey(entity);
    }

    GivenIds join(GivenIds other) {
        if (this == other || other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        return of(IntStream.range(0, Math.max(one.length, other.one.length))
                .mapToObj(i -> union(of(i), other.of(i)))
                .toList());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new TreeSet<>(a);
        union.addAll(b);
        return union;
    }

    /** What is left of the ids that pass a test of entity and id. */
    GivenIds only(BiPredicate<Integer, String> test) {
        return of(IntStream.range(0, one.length)
                .mapToObj(i -> of(i).stream().filter(id -> test.test(i, id)).toList())
                .toList());
    }
}
