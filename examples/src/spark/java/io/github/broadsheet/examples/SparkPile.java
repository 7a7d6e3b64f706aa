package io.github.broadsheet.examples;

import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.flow.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/** A pile that is spread over the machines of a Spark cluster. */
final class SparkPile<T> implements Pile<T> {

    private final JavaRDD<T> things;

    SparkPile(JavaRDD<T> things) {
        this.things = things;
    }

    /** The things as Spark has them. */
    JavaRDD<T> things() {
        return things;
    }

    @Override
    public <R> Pile<R> flatMap(Step<? super T, Stream<R>> step) {
        return new SparkPile<>(things.flatMap(thing -> step.apply(thing).iterator()));
    }

    @Override
    public Rows rows(Rowing<? super T> rowing) {
        return new SparkRows<>(things, rowing);
    }

    @Override
    public <K, R> Pile<R> group(Step<? super T, K> key, Gather<K, T, R> gather) {
        JavaPairRDD<K, Iterable<T>> groups = SparkPile.<T, K>keyed(things, key).groupByKey();
        return new SparkPile<>(
                groups.flatMap(group -> gather.apply(group._1(), list(group._2())).iterator()));
    }

    @Override
    public <K, U, R> Pile<R> join(
            Step<? super T, K> key, Pile<U> other, Step<? super U, K> otherKey, Meet<T, U, R> meet) {
        return new SparkPile<>(SparkPile.<T, K>keyed(things, key)
                .cogroup(SparkPile.<U, K>keyed(own(other).things, otherKey))
                .values()
                .flatMap(both -> meet.apply(list(both._1()), list(both._2())).iterator()));
    }

    private static <T, K> JavaPairRDD<K, T> keyed(JavaRDD<T> things, Step<? super T, K> key) {
        return things.mapToPair(thing -> new scala.Tuple2<>(key.apply(thing), thing));
    }

    private static <T> List<T> list(Iterable<T> things) {
        List<T> list = new ArrayList<>();
        things.forEach(list::add);
        return list;
    }

    private static <U> SparkPile<U> own(Pile<U> other) {
        if (other instanceof SparkPile<U> own) {
            return own;
        }
        throw new IllegalArgumentException("other: must be on Spark too");
    }

    @Override
    public Pile<T> plus(Pile<T> other) {
        return new SparkPile<>(things.union(own(other).things));
    }

    @Override
    public Pile<T> keep() {
        return new SparkPile<>(things.persist(StorageLevel.MEMORY_AND_DISK()));
    }

    @Override
    public <A> A aggregate(Zero<A> zero, Add<A, ? super T> add, Combine<A> combine) {
        return things.treeAggregate(
                zero.get(),
                (total, thing) -> {
                    add.accept(total, thing);
                    return total;
                },
                combine::apply);
    }

    private record Sent<V>(Broadcast<V> broadcast) implements Shared<V> {

        @Override
        public V get() {
            return broadcast.value();
        }
    }

    @Override
    public <V> Shared<V> share(V value) {
        return new Sent<>(JavaSparkContext.fromSparkContext(things.context()).broadcast(value));
    }

    @Override
    public List<T> toList() {
        return things.collect();
    }
}
