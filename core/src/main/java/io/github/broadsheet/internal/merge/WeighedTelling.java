package io.github.broadsheet.internal.merge;

import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entry of a document's timeline with the weights of its terms.
 *
 * @param event the {@linkplain Telling#id() id} of the first entry that tells the same event, at first its own
 * @param vector the terms of its sentence
 * @param own the terms of the entry alone
 * @param heavy the terms that weigh most among those that another entry has too
 */
record WeighedTelling(Telling telling, long event, TermVector vector, TermVector own, int[] heavy)
        implements Serializable {

    private static final int HEAVY_TERMS = 20;
    private static final int MOST_NEIGHBOURS = 12;

    /** Where else an entry is looked for: on a day, in a story. */
    interface Places extends Pile.Step<Telling, int[]> {}

    /** What is made of an entry and an earlier one, of which {@code rank} others share more terms with it. */
    interface Compare<R> extends Serializable {
        Stream<R> apply(WeighedTelling here, WeighedTelling earlier, int rank);
    }

    /** Earlier entries that share most terms with one, in that order. */
    private record Near(long item, long[] others) implements Serializable {}

    /** An entry that is to be compared with an earlier one. */
    private record Question(long other, int rank, WeighedTelling here) implements Serializable {}

    /** All entries of documents. */
    static Pile<WeighedTelling> all(Pile<Cast> documents, Pile.Shared<int[]> storyOf) {
        Pile<Telling> tellings =
                documents.flatMap(each -> Telling.of(each, storyOf.get())).keep();
        IntCounts counts = tellings.aggregate(
                IntCounts::new,
                (sum, each) -> Arrays.stream(each.terms()).forEach(sum::add),
                (sum, more) -> sum.plus(more));
        long[] size = tellings.aggregate(() -> new long[1], (sum, each) -> sum[0]++, WeighedTelling::sum);
        Pile.Shared<IntCounts> frequency = documents.share(counts.repeated());
        double all = size[0];
        return tellings.flatMap(each -> Stream.of(of(each, all, frequency.get())))
                .keep();
    }

    private static long[] sum(long[] a, long[] b) {
        return new long[] {a[0] + b[0]};
    }

    private static WeighedTelling of(Telling telling, double all, IntCounts frequency) {
        TermVector vector = vector(telling.terms(), all, frequency);
        int[] heavy = vector.heaviest(HEAVY_TERMS, term -> frequency.count(term) > 1);
        return new WeighedTelling(telling, telling.id(), vector, vector(telling.own(), all, frequency), heavy);
    }

    private static TermVector vector(int[] terms, double all, IntCounts frequency) {
        return TermVector.of(terms, term -> Math.log(1 + all / Math.max(1, frequency.count(term))));
    }

    /** Compares each entry with the earlier ones of the same places that share most of its heavy terms. */
    static <R> Pile<R> compare(Pile<WeighedTelling> all, Places places, Compare<R> compare) {
        return all.rows((each, rows) -> {
                    for (int place : places.apply(each.telling())) {
                        for (int term : each.heavy()) {
                            rows.add(((long) place << Integer.SIZE) | (term & 0xFFFFFFFFL), each.id(), 0);
                        }
                    }
                })
                .group((key, items, marks) -> Postings.of(items))
                .group(Postings::item, (item, near) -> Stream.of(new Near(item, Postings.most(near, MOST_NEIGHBOURS))))
                .join(Near::item, all, WeighedTelling::id, WeighedTelling::questions)
                .join(
                        Question::other,
                        all,
                        WeighedTelling::id,
                        (questions, earlier) -> questions.stream()
                                .flatMap(each -> compare.apply(each.here(), earlier.get(0), each.rank())));
    }

    private static Stream<Question> questions(List<Near> near, List<WeighedTelling> here) {
        return near.stream()
                .flatMap(each -> IntStream.range(0, each.others().length)
                        .mapToObj(rank -> new Question(each.others()[rank], rank, here.get(0))));
    }

    long id() {
        return telling.id();
    }

    /** The same with its event. */
    WeighedTelling told(long first) {
        return new WeighedTelling(telling, first, vector, own, heavy);
    }

    double similarity(WeighedTelling other) {
        return vector.cosine(other.vector);
    }

    /** How alike two entries are without the rest of their sentences. */
    double ownSimilarity(WeighedTelling other) {
        return own.cosine(other.own);
    }
}
