package io.github.broadsheet;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Nouns of one kind in an order that their class tells. */
abstract class Listing<T> implements Iterable<T> {

    private final List<T> list;

    /** Holds the list itself, so nobody may change it afterwards. */
    Listing(List<T> list) {
        this.list = list;
    }

    /**
     * All of them as a list.
     *
     * @return an unmodifiable list, in the order of this
     */
    public List<T> list() {
        return list;
    }

    /**
     * All of them as a stream.
     *
     * @return a new stream, in the order of this
     */
    public Stream<T> stream() {
        return list.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return list.iterator();
    }

    /**
     * How many there are.
     *
     * @return the length of the list
     */
    public int size() {
        return list.size();
    }

    /**
     * Whether there is none.
     *
     * @return true if the list is empty
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing<?> that && that.getClass() == getClass() && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** For people: the list. */
    @Override
    public String toString() {
        return list.toString();
    }
}
