package io.github.broadsheet.flow;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Things in no order, in memory or spread over machines, that are worked on one by one or key by key.
 *
 * <pre>{@code
 * Pile<String> words = Pile.of(List.of("to", "be", "or", "not", "to", "be"));
 * words.group(word -> word, (word, all) -> Stream.of(word + " " + all.size())).toList(); // to 2, be 2, or 1, not 1
 * }</pre>
 *
 * <p>A result must not depend on the order of the things in a pile or in a group, nor on how a pile is spread. What is
 * grouped, joined, kept, aggregated, shared or listed has to be {@link Serializable} where a pile is spread; so are the
 * functions, with all that they refer to. Keys need {@code equals} and a {@code hashCode} that is the same on every
 * machine: strings, numbers, lists and records of them; no enum. A pile may be read more than once, and is then made anew
 * each time unless it was {@linkplain #keep() kept}.
 *
 * @param <T> what the things are
 */
public interface Pile<T> {

    /**
     * A function from one value to another.
     *
     * @param <T> the value
     * @param <R> the other
     */
    interface Step<T, R> extends Function<T, R>, Serializable {}

    /**
     * What is made of the things with one key.
     *
     * @param <K> the key
     * @param <T> the things
     * @param <R> what is made
     */
    interface Gather<K, T, R> extends Serializable {

        /**
         * Makes something of a group.
         *
         * @param key the key
         * @param all the things that have it, in no order; a list that may be changed
         * @return what they make
         */
        Stream<R> apply(K key, List<T> all);
    }

    /**
     * What is made of the things of two piles that have one key.
     *
     * @param <T> the things of one pile
     * @param <U> those of the other
     * @param <R> what is made
     */
    interface Meet<T, U, R> extends Serializable {

        /**
         * Makes something of two groups of one key.
         *
         * @param ours the things of the one pile, in no order; may be empty
         * @param theirs those of the other, in no order; may be empty, but not both
         * @return what they make
         */
        Stream<R> apply(List<T> ours, List<U> theirs);
    }

    /**
     * How a thing is broken into rows.
     *
     * @param <T> the things
     */
    interface Rowing<T> extends Serializable {

        /**
         * Breaks a thing into rows.
         *
         * @param thing the thing
         * @param rows where to put them
         */
        void apply(T thing, Rows.Sink rows);
    }

    /**
     * An empty total.
     *
     * @param <A> the total
     */
    interface Zero<A> extends Supplier<A>, Serializable {}

    /**
     * Adds a thing to a total, which it changes.
     *
     * @param <A> the total
     * @param <T> the things
     */
    interface Add<A, T> extends BiConsumer<A, T>, Serializable {}

    /**
     * Makes one total of two; it may change and return the first.
     *
     * @param <A> the total
     */
    interface Combine<A> extends BinaryOperator<A>, Serializable {}

    /**
     * A value that every step may read, wherever it runs. Nobody may change it.
     *
     * @param <V> the value
     */
    interface Shared<V> extends Serializable {

        /**
         * The value.
         *
         * @return the value, the same object for all steps of one machine or not
         */
        V get();
    }

    /**
     * A pile in memory.
     *
     * @param things what is in it
     * @param <T> what the things are
     * @return the pile; all that is made of it is in memory too
     */
    static <T> Pile<T> of(List<T> things) {
        return MemoryPile.of(things);
    }

    /**
     * Makes any number of new things of each.
     *
     * @param step what a thing becomes
     * @param <R> what the new things are
     * @return the new things
     */
    <R> Pile<R> flatMap(Step<? super T, Stream<R>> step);

    /**
     * Breaks things into rows, for what there is as much of as words.
     *
     * @param rowing how a thing is broken
     * @return the rows of all
     */
    Rows rows(Rowing<? super T> rowing);

    /**
     * Makes something of all things with one key.
     *
     * @param key the key of a thing
     * @param gather what is made of those with one key
     * @param <K> the keys
     * @param <R> what is made
     * @return what is made of all groups
     */
    <K, R> Pile<R> group(Step<? super T, K> key, Gather<K, T, R> gather);

    /**
     * Makes something of the things of two piles that have one key.
     *
     * @param key the key of a thing of this pile
     * @param other the other pile, made by the same hand
     * @param otherKey the key of a thing of the other
     * @param meet what is made of those with one key
     * @param <K> the keys
     * @param <U> what the things of the other pile are
     * @param <R> what is made
     * @return what is made of all keys of either
     */
    <K, U, R> Pile<R> join(Step<? super T, K> key, Pile<U> other, Step<? super U, K> otherKey, Meet<T, U, R> meet);

    /**
     * The things of two piles.
     *
     * @param other the other pile, made by the same hand
     * @return the things of both
     */
    Pile<T> plus(Pile<T> other);

    /**
     * Keeps what is in the pile, so that it is not made anew each time that it is read.
     *
     * @return a pile of the same things
     */
    Pile<T> keep();

    /**
     * Adds all things up. The total must not depend on the order.
     *
     * @param zero makes an empty total
     * @param add adds a thing to a total
     * @param combine makes one total of two
     * @param <A> the total
     * @return the total of all
     */
    <A> A aggregate(Zero<A> zero, Add<A, ? super T> add, Combine<A> combine);

    /**
     * Lets the steps that work on piles like this one read a value.
     *
     * @param value the value, which must not change any more
     * @param <V> what the value is
     * @return the value for all steps
     */
    <V> Shared<V> share(V value);

    /**
     * Brings all things to one place.
     *
     * @return the things, in no order
     */
    List<T> toList();
}
