package io.github.broadsheet.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Rows in the memory of one machine. They are read once to be counted, and then as often as needed, each time those of some
 * keys only, so that never more than some millions are held; keys are told apart by a hash table of numbers.
 */
final class MemoryRows implements Rows {

    private static final int MOST_HELD = 1 << 22;

    /** Passes are told apart by high bits of the hash, since the table of one pass goes by the low ones. */
    private static final int PASS_BITS = 40;

    private final Consumer<Sink> source;
    private final int mostHeld;

    MemoryRows(Consumer<Sink> source) {
        this(source, MOST_HELD);
    }

    MemoryRows(Consumer<Sink> source, int mostHeld) {
        this.source = source;
        this.mostHeld = mostHeld;
    }

    @Override
    public <R> Pile<R> group(Take<R> take) {
        long[] count = new long[1];
        source.accept((key, place, mark) -> count[0]++);
        long passes = count[0] / mostHeld + 1;
        List<R> results = new ArrayList<>();
        for (long pass = 0; pass < passes; pass++) {
            held(pass, passes, count[0]).group(take).forEach(results::add);
        }
        return Pile.of(results);
    }

    private Held held(long pass, long passes, long count) {
        Held held = new Held((int) Math.min(count / passes + count / passes / 8 + 16, Integer.MAX_VALUE / 2));
        source.accept((key, place, mark) -> {
            if (passes == 1 || Long.remainderUnsigned(mixed(key) >>> PASS_BITS, passes) == pass) {
                held.add(key, place, mark);
            }
        });
        return held;
    }

    private static long mixed(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    /** The rows of one pass. */
    private static final class Held {

        private long[] keys;
        private long[] places;
        private int[] marks;
        private int size;

        Held(int capacity) {
            keys = new long[capacity];
            places = new long[capacity];
            marks = new int[capacity];
        }

        void add(long key, long place, int mark) {
            if (size == keys.length) {
                int capacity = size + (size >> 1);
                keys = Arrays.copyOf(keys, capacity);
                places = Arrays.copyOf(places, capacity);
                marks = Arrays.copyOf(marks, capacity);
            }
            keys[size] = key;
            places[size] = place;
            marks[size++] = mark;
        }

        /** Counts each key, lays its rows side by side, and hands on group by group. */
        <R> Stream<R> group(Take<R> take) {
            int[] groupOf = new int[size];
            long[] keyOf = new long[16];
            int groups = 0;
            int[] slots = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
            for (int row = 0; row < size; row++) {
                int slot = (int) mixed(keys[row]) & (slots.length - 1);
                while (slots[slot] != 0 && keyOf[slots[slot] - 1] != keys[row]) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                if (slots[slot] == 0) {
                    keyOf = groups == keyOf.length ? Arrays.copyOf(keyOf, 2 * groups) : keyOf;
                    keyOf[groups] = keys[row];
                    slots[slot] = ++groups;
                }
                groupOf[row] = slots[slot] - 1;
            }
            return sorted(groupOf, Arrays.copyOf(keyOf, groups), take);
        }

        private <R> Stream<R> sorted(int[] groupOf, long[] keyOf, Take<R> take) {
            int[] end = new int[keyOf.length];
            for (int group : groupOf) {
                end[group]++;
            }
            for (int group = 1; group < end.length; group++) {
                end[group] += end[group - 1];
            }
            int[] at = new int[end.length];
            for (int group = 1; group < end.length; group++) {
                at[group] = end[group - 1];
            }
            int[] rowAt = new int[size];
            for (int row = 0; row < size; row++) {
                rowAt[at[groupOf[row]]++] = row;
            }
            return Stream.iterate(0, group -> group < keyOf.length, group -> group + 1)
                    .flatMap(group -> one(keyOf[group], rowAt, group == 0 ? 0 : end[group - 1], end[group], take));
        }

        private <R> Stream<R> one(long key, int[] rowAt, int from, int to, Take<R> take) {
            long[] groupPlaces = new long[to - from];
            int[] groupMarks = new int[to - from];
            boolean inOrder = true;
            for (int i = from; i < to; i++) {
                groupPlaces[i - from] = places[rowAt[i]];
                groupMarks[i - from] = marks[rowAt[i]];
                inOrder &= i == from || places[rowAt[i - 1]] < places[rowAt[i]];
            }
            if (!inOrder) {
                sort(groupPlaces, groupMarks);
            }
            return take.apply(key, groupPlaces, groupMarks);
        }

        private static void sort(long[] places, int[] marks) {
            Integer[] order = new Integer[places.length];
            Arrays.setAll(order, i -> i);
            long[] oldPlaces = places.clone();
            int[] oldMarks = marks.clone();
            Arrays.sort(order, (a, b) -> {
                int byPlace = Long.compare(oldPlaces[a], oldPlaces[b]);
                return byPlace != 0 ? byPlace : Integer.compare(oldMarks[a], oldMarks[b]);
            });
            for (int i = 0; i < order.length; i++) {
                places[i] = oldPlaces[order[i]];
                marks[i] = oldMarks[order[i]];
            }
        }
    }
}
