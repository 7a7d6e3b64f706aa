package io.github.broadsheet.flow;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What there is as much of as words, as numbers: a key, a place and a mark for each row. In memory a row is 20 bytes and no
 * object, and only some millions are held at once.
 */
public interface Rows {

    /** Takes rows. */
    interface Sink {

        /**
         * Takes a row.
         *
         * @param key what it is found by
         * @param place what it is
         * @param mark what else is to be known of it
         */
        void add(long key, long place, int mark);
    }

    /**
     * What is made of the rows with one key.
     *
     * @param <R> what is made
     */
    interface Take<R> extends Serializable {

        /**
         * Makes something of a group.
         *
         * @param key the key
         * @param places the places, in ascending order; an array that may be kept
         * @param marks their marks, in the order of the places
         * @return what they make
         */
        Stream<R> apply(long key, long[] places, int[] marks);
    }

    /**
     * Makes something of all rows with one key. Rows of one key should differ in place; of those that do not, the order is
     * that of the marks.
     *
     * @param take what is made of those with one key
     * @param <R> what is made
     * @return what is made of all groups
     */
    <R> Pile<R> group(Take<R> take);
}
