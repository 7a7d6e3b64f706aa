package io.github.broadsheet.internal.merge;

import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.flow.Rows;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds where stretches of equal words begin in two documents. Of the places of eight words only those that occur twice at
 * all are looked at, and of those the first twelve are what later places are compared with.
 *
 * <p>A stretch is noted once, at its first word: where the words before differ, or where the place before is not among the
 * first twelve of its own eight words. That is why the words that many documents have are gathered a first time.
 */
final class PassagePlaces {

    private static final int LONGEST_LIST = 12;

    /** Two documents and the sorted {@linkplain Seeds#seed places} where they begin to share words. */
    record Pair(int a, int b, long[] seeds) implements Serializable {}

    /** Eight words that many documents have, with the first of their places. */
    private record Crowd(long shingle, long[] first) implements Serializable {}

    /** The words of a document from which on eight are crowded, yet this place is among their first. */
    private record First(int document, long[] words) implements Serializable {}

    /** A document whose places are looked up. */
    private record Marked(int number, Words words, BitSet first) implements Serializable {}

    /** Pairs of documents, and a seed of each. */
    private record Begun(long[] pairs, long[] seeds) implements Serializable {}

    private final Pile<Numbered> documents;

    PassagePlaces(Pile<Numbered> documents) {
        this.documents = documents;
    }

    Pile<Pair> find() {
        Pile.Shared<RepeatedKeys> repeated = documents.share(repeated());
        Pile<Crowd> crowds = documents
                .rows((document, rows) -> places(document, repeated.get(), rows))
                .group((shingle, places, marks) -> crowd(shingle, places))
                .keep();
        Pile.Shared<RepeatedKeys> crowded = documents.share(crowded(crowds));
        return marked(crowds)
                .rows((document, rows) -> places(document, repeated.get(), crowded.get(), rows))
                .group((shingle, places, before) -> Stream.of(begun(places, before)))
                .rows((Begun begun, Rows.Sink rows) -> {
                    for (int i = 0; i < begun.seeds().length; i++) {
                        rows.add(begun.pairs()[i], begun.seeds()[i], 0);
                    }
                })
                .group((pair, seeds, marks) -> Stream.of(new Pair((int) (pair >>> Integer.SIZE), (int) pair, seeds)));
    }

    private RepeatedKeys repeated() {
        long total = documents
                .aggregate(
                        () -> new long[1],
                        (sum, each) -> sum[0] += each.extract().words().size(),
                        PassagePlaces::sum)[0];
        return documents.aggregate(
                () -> new RepeatedKeys(total),
                (keys, each) -> {
                    Words words = each.extract().words();
                    for (int word = 0; word + Shingles.LENGTH <= words.size(); word++) {
                        long shingle = Shingles.at(words, word);
                        if (shingle != Shingles.NONE) {
                            keys.add(shingle);
                        }
                    }
                },
                (keys, more) -> keys.plus(more));
    }

    private static long[] sum(long[] a, long[] b) {
        return new long[] {a[0] + b[0]};
    }

    private static void places(Numbered document, RepeatedKeys repeated, Rows.Sink rows) {
        Words words = document.extract().words();
        for (int word = 0; word + Shingles.LENGTH <= words.size(); word++) {
            long shingle = Shingles.at(words, word);
            if (shingle != Shingles.NONE && repeated.contains(shingle)) {
                rows.add(shingle, place(document.number(), word, false), 0);
            }
        }
    }

    private static long place(int document, int word, boolean alone) {
        return ((long) document << Integer.SIZE) | ((long) word << 1) | (alone ? 1 : 0);
    }

    private static int document(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    private static int word(long place) {
        return (int) place >>> 1;
    }

    private static boolean isAlone(long place) {
        return (place & 1) != 0;
    }

    private static Stream<Crowd> crowd(long shingle, long[] places) {
        return places.length > LONGEST_LIST
                ? Stream.of(new Crowd(shingle, Arrays.copyOf(places, LONGEST_LIST)))
                : Stream.empty();
    }

    private static RepeatedKeys crowded(Pile<Crowd> crowds) {
        long total = crowds.aggregate(() -> new long[1], (sum, each) -> sum[0]++, PassagePlaces::sum)[0];
        return crowds.aggregate(
                () -> new RepeatedKeys(total),
                (keys, each) -> {
                    keys.add(each.shingle());
                    keys.add(each.shingle());
                },
                (keys, more) -> keys.plus(more));
    }

    private Pile<Marked> marked(Pile<Crowd> crowds) {
        Pile<First> first = crowds.rows((Crowd crowd, Rows.Sink rows) -> {
                    for (long place : crowd.first()) {
                        rows.add(document(place), word(place), 0);
                    }
                })
                .group((document, words, marks) -> Stream.of(new First((int) document, words)));
        return documents.join(Numbered::number, first, First::document, PassagePlaces::marked);
    }

    private static Stream<Marked> marked(List<Numbered> documents, List<First> first) {
        BitSet words = new BitSet();
        first.stream().flatMapToLong(each -> LongStream.of(each.words())).forEach(word -> words.set((int) word));
        return documents.stream()
                .map(each -> new Marked(each.number(), each.extract().words(), words));
    }

    /** The places again, each with the word before it, and whether the place before it may be one that is not compared. */
    private static void places(Marked document, RepeatedKeys repeated, RepeatedKeys crowded, Rows.Sink rows) {
        Words words = document.words();
        long before = Shingles.NONE;
        for (int word = 0; word + Shingles.LENGTH <= words.size(); word++) {
            long shingle = Shingles.at(words, word);
            if (shingle != Shingles.NONE && repeated.contains(shingle)) {
                boolean alone = before != Shingles.NONE
                        && crowded.contains(before)
                        && !document.first().get(word - 1);
                int wordBefore = word == 0 ? Words.BREAK : words.hash(word - 1);
                rows.add(shingle, place(document.number(), word, alone), wordBefore);
            }
            before = shingle;
        }
    }

    /** The places of eight words where a stretch begins. */
    private static Begun begun(long[] places, int[] before) {
        LongList pairs = new LongList();
        LongList seeds = new LongList();
        for (int later = 1; later < places.length; later++) {
            for (int i = 0; i < Math.min(later, LONGEST_LIST); i++) {
                int a = document(places[i]);
                int b = document(places[later]);
                boolean begins = isAlone(places[i]) || before[i] != before[later] || before[i] == Words.BREAK;
                if (a != b && begins) {
                    pairs.add(((long) a << Integer.SIZE) | b);
                    seeds.add(Seeds.seed(word(places[i]), word(places[later])));
                }
            }
        }
        return new Begun(pairs.toArray(), seeds.toArray());
    }
}
