package io.github.broadsheet.flow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A pile in the memory of one machine. What a group makes is held; single steps are taken as the pile is read. */
final class MemoryPile<T> implements Pile<T> {

    /** The things of two piles with one key. */
    private record Meeting<T, U>(List<T> ours, List<U> theirs) {

        Meeting() {
            this(new ArrayList<>(1), new ArrayList<>(1));
        }
    }

    private final Supplier<Stream<T>> source;

    private MemoryPile(Supplier<Stream<T>> source) {
        this.source = source;
    }

    static <T> MemoryPile<T> of(List<T> things) {
        Objects.requireNonNull(things, "things");
        return new MemoryPile<>(things::stream);
    }

    @Override
    public <R> Pile<R> flatMap(Step<? super T, Stream<R>> step) {
        return new MemoryPile<>(() -> source.get().flatMap(step));
    }

    @Override
    public Rows rows(Rowing<? super T> rowing) {
        return new MemoryRows(sink -> source.get().forEach(thing -> rowing.apply(thing, sink)));
    }

    @Override
    public <K, R> Pile<R> group(Step<? super T, K> key, Gather<K, T, R> gather) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        source.get()
                .forEach(thing -> groups.computeIfAbsent(key.apply(thing), k -> new ArrayList<>(1))
                        .add(thing));
        return drain(groups, (k, all) -> gather.apply(k, all));
    }

    @Override
    public <K, U, R> Pile<R> join(
            Step<? super T, K> key, Pile<U> other, Step<? super U, K> otherKey, Meet<T, U, R> meet) {
        Map<K, Meeting<T, U>> meetings = new LinkedHashMap<>();
        source.get()
                .forEach(thing -> meetings.computeIfAbsent(key.apply(thing), k -> new Meeting<>())
                        .ours()
                        .add(thing));
        own(other)
                .source
                .get()
                .forEach(thing -> meetings.computeIfAbsent(otherKey.apply(thing), k -> new Meeting<>())
                        .theirs()
                        .add(thing));
        return drain(meetings, (k, both) -> meet.apply(both.ours(), both.theirs()));
    }

    private interface Made<K, V, R> {
        Stream<R> of(K key, V group);
    }

    /** Lets go of each group as soon as it is read. */
    private static <K, V, R> Pile<R> drain(Map<K, V> groups, Made<K, V, R> made) {
        List<R> results = new ArrayList<>();
        for (Iterator<Map.Entry<K, V>> each = groups.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<K, V> group = each.next();
            made.of(group.getKey(), group.getValue()).forEach(results::add);
            each.remove();
        }
        return of(results);
    }

    private static <U> MemoryPile<U> own(Pile<U> other) {
        if (other instanceof MemoryPile<U> own) {
            return own;
        }
        throw new IllegalArgumentException("other: must be in memory too");
    }

    @Override
    public Pile<T> plus(Pile<T> other) {
        MemoryPile<T> more = own(other);
        return new MemoryPile<>(() -> Stream.concat(source.get(), more.source.get()));
    }

    @Override
    public Pile<T> keep() {
        return of(toList());
    }

    @Override
    public <A> A aggregate(Zero<A> zero, Add<A, ? super T> add, Combine<A> combine) {
        A total = zero.get();
        source.get().forEach(thing -> add.accept(total, thing));
        return total;
    }

    @Override
    public <V> Shared<V> share(V value) {
        return () -> value;
    }

    @Override
    public List<T> toList() {
        return source.get().toList();
    }
}
