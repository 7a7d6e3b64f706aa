package io.github.broadsheet.flow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A pile as a cluster has it: in parts of random size and order. Functions, and all that goes from part to part, are
 * written to bytes and read again.
 */
public final class ScatteredPile<T> implements Pile<T> {

    private final Supplier<List<List<T>>> parts;
    private final Random random;

    private ScatteredPile(Supplier<List<List<T>>> parts, Random random) {
        this.parts = parts;
        this.random = random;
    }

    public static <T> ScatteredPile<T> of(List<T> things, Random random) {
        return new ScatteredPile<>(() -> scatter(things, random), random);
    }

    private static <T> List<List<T>> scatter(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        List<List<T>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (T thing : shuffled) {
            if (random.nextInt(4) == 0) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(thing);
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private static <V> V sent(V value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (V) in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Groups are made once, and lie elsewhere each time that they are read. */
    private <R> ScatteredPile<R> next(Supplier<List<R>> things) {
        List<R> made = things.get();
        return new ScatteredPile<>(() -> scatter(made, random), random);
    }

    private List<T> all() {
        return parts.get().stream().flatMap(List::stream).toList();
    }

    @Override
    public <R> Pile<R> flatMap(Step<? super T, Stream<R>> step) {
        return new ScatteredPile<>(
                () -> parts.get().stream()
                        .map(part -> {
                            Step<? super T, Stream<R>> here = sent(step);
                            return part.stream().flatMap(here).toList();
                        })
                        .toList(),
                random);
    }

    @Override
    public Rows rows(Rowing<? super T> rowing) {
        return new Rows() {
            @Override
            public <R> Pile<R> group(Take<R> take) {
                return next(() -> new MemoryRows(
                                sink -> {
                                    Rowing<? super T> here = sent(rowing);
                                    all().forEach(thing -> here.apply(thing, sink));
                                },
                                1 + random.nextInt(200))
                        .group(sent(take))
                        .toList());
            }
        };
    }

    @Override
    public <K, R> Pile<R> group(Step<? super T, K> key, Gather<K, T, R> gather) {
        return next(() -> {
            Map<K, List<T>> groups = groups(all(), key);
            return groups.entrySet().stream()
                    .flatMap(group -> sent(gather).apply(group.getKey(), group.getValue()))
                    .toList();
        });
    }

    private static <K, T> Map<K, List<T>> groups(List<T> things, Step<? super T, K> key) {
        Map<K, List<T>> groups = new HashMap<>();
        for (T thing : things) {
            groups.computeIfAbsent(sent(key.apply(thing)), k -> new ArrayList<>())
                    .add(sent(thing));
        }
        return groups;
    }

    @Override
    public <K, U, R> Pile<R> join(
            Step<? super T, K> key, Pile<U> other, Step<? super U, K> otherKey, Meet<T, U, R> meet) {
        return next(() -> {
            Map<K, List<T>> ours = groups(all(), key);
            Map<K, List<U>> theirs = groups(((ScatteredPile<U>) other).all(), otherKey);
            return Stream.concat(
                            ours.keySet().stream(), theirs.keySet().stream().filter(k -> !ours.containsKey(k)))
                    .flatMap(k -> sent(meet)
                            .apply(ours.getOrDefault(k, new ArrayList<>()), theirs.getOrDefault(k, new ArrayList<>())))
                    .toList();
        });
    }

    @Override
    public Pile<T> plus(Pile<T> other) {
        return next(() -> Stream.concat(all().stream(), ((ScatteredPile<T>) other).all().stream())
                .toList());
    }

    @Override
    public Pile<T> keep() {
        List<T> kept = all().stream().map(ScatteredPile::sent).toList();
        return next(() -> kept);
    }

    @Override
    public <A> A aggregate(Zero<A> zero, Add<A, ? super T> add, Combine<A> combine) {
        A total = zero.get();
        for (List<T> part : parts.get()) {
            A ofPart = sent(zero).get();
            part.forEach(thing -> sent(add).accept(ofPart, thing));
            total = combine.apply(total, sent(ofPart));
        }
        return total;
    }

    private record Sent<V>(V value) implements Shared<V> {
        @Override
        public V get() {
            return value;
        }
    }

    @Override
    public <V> Shared<V> share(V value) {
        return new Sent<>(sent(value));
    }

    @Override
    public List<T> toList() {
        return all();
    }
}
