package io.github.broadsheet.examples;

import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.flow.Rows;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Rows that are spread over the machines of a Spark cluster. They travel in blocks of 20 bytes a row, each to the machine
 * that has all rows of their keys, and are grouped there as they are in memory.
 */
final class SparkRows<T> implements Rows {

    private static final int ROW_BYTES = 20;
    private static final int ROWS_OF_A_BLOCK = 512;

    private final JavaRDD<T> things;
    private final Pile.Rowing<? super T> rowing;

    SparkRows(JavaRDD<T> things, Pile.Rowing<? super T> rowing) {
        this.things = things;
        this.rowing = rowing;
    }

    @Override
    public <R> Pile<R> group(Take<R> take) {
        int parts = Math.max(things.getNumPartitions(), things.context().defaultParallelism());
        Pile.Rowing<? super T> rowing = this.rowing;
        return new SparkPile<>(things.mapPartitionsToPair(each -> new Blocks<T>(each, rowing, parts))
                .partitionBy(new HashPartitioner(parts))
                .values()
                .mapPartitions(blocks -> grouped(blocks, take)));
    }

    /** The rows of some things in blocks, each with the number of the part that it goes to; made as they are asked for. */
    private static final class Blocks<T> implements Iterator<Tuple2<Integer, byte[]>> {

        private final Iterator<T> things;
        private final Pile.Rowing<? super T> rowing;
        private final ByteBuffer[] open;
        private final ArrayDeque<Tuple2<Integer, byte[]>> full = new ArrayDeque<>();
        private boolean ended;

        Blocks(Iterator<T> things, Pile.Rowing<? super T> rowing, int parts) {
            this.things = things;
            this.rowing = rowing;
            open = new ByteBuffer[parts];
            Arrays.setAll(open, part -> ByteBuffer.allocate(ROWS_OF_A_BLOCK * ROW_BYTES));
        }

        @Override
        public boolean hasNext() {
            while (full.isEmpty() && things.hasNext()) {
                rowing.apply(things.next(), this::add);
            }
            if (full.isEmpty() && !ended) {
                ended = true;
                for (int part = 0; part < open.length; part++) {
                    close(part);
                }
            }
            return !full.isEmpty();
        }

        @Override
        public Tuple2<Integer, byte[]> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return full.remove();
        }

        private void add(long key, long place, int mark) {
            int part = (int) Long.remainderUnsigned(key * 0x9E3779B97F4A7C15L >>> 16, open.length);
            open[part].putLong(key).putLong(place).putInt(mark);
            if (!open[part].hasRemaining()) {
                close(part);
            }
        }

        private void close(int part) {
            if (open[part].position() > 0) {
                full.add(new Tuple2<>(part, Arrays.copyOf(open[part].array(), open[part].position())));
                open[part].clear();
            }
        }
    }

    private static <R> Iterator<R> grouped(Iterator<byte[]> blocks, Take<R> take) {
        List<byte[]> all = new ArrayList<>();
        blocks.forEachRemaining(all::add);
        return Pile.of(all)
                .rows((byte[] block, Sink rows) -> {
                    ByteBuffer bytes = ByteBuffer.wrap(block);
                    while (bytes.hasRemaining()) {
                        rows.add(bytes.getLong(), bytes.getLong(), bytes.getInt());
                    }
                })
                .group(take)
                .toList()
                .iterator();
    }
}
