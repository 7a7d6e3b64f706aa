package io.github.broadsheet.internal.merge;

import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Groups the documents that tell of one event: those that share rare words and names, and were published within days.
 * Groups grow from the most similar pairs on; two groups become one only if their members are similar on average.
 */
final class StoryFinder {

    private static final int HEAVY_TERMS = 40;
    private static final int MOST_NEIGHBOURS = 24;
    private static final int NAME_COUNT = 2;
    private static final long LONGEST_GAP = 14;
    private static final double UNDATED = 0.85;
    private static final double SIMILAR = 0.16;
    private static final int NO_DAY = Integer.MIN_VALUE;

    /** A document's terms with their weights; {@code item} is its day and its number, so that items go by day. */
    private record Weighed(long item, TermVector vector, int[] heavy) implements Serializable {}

    /** Earlier documents that share most with one. */
    private record Near(long item, long[] others) implements Serializable {}

    /** A document that is to be compared with an earlier one. */
    private record Question(long other, long item, TermVector vector) implements Serializable {}

    /** Two documents that are alike. */
    private record Alike(int a, int b, double similarity) implements Serializable {}

    private final Pile<Numbered> documents;
    private final int size;

    /** The documents, of which there are so many. */
    StoryFinder(Pile<Numbered> documents, int size) {
        this.documents = documents;
        this.size = size;
    }

    /** The number of each document's story; stories are numbered in the order of their first documents. */
    int[] find() {
        Pile<Alike> pairs = pairs(weighed()).keep();
        UnionFind linked = pairs.aggregate(
                unions(size), (sets, pair) -> sets.union(pair.a(), pair.b()), (sets, more) -> sets.plus(more));
        Pile.Shared<int[]> roots = documents.share(linked.roots());
        int[] first = IntStream.range(0, size).toArray();
        pairs.group(pair -> roots.get()[pair.a()], (root, all) -> groups(all))
                .toList()
                .forEach(group -> Arrays.stream(group).forEach(each -> first[each] = group[0]));
        return numbers(first);
    }

    private static Pile.Zero<UnionFind> unions(int size) {
        return () -> new UnionFind(size);
    }

    private Pile<Weighed> weighed() {
        IntCounts counts = documents.aggregate(
                IntCounts::new,
                (sum, each) -> Arrays.stream(terms(each.extract())).distinct().forEach(sum::add),
                (sum, more) -> sum.plus(more));
        Pile.Shared<IntCounts> frequency = documents.share(counts.repeated());
        double all = size;
        return documents
                .flatMap(each -> Stream.of(weighed(each, all, frequency.get())))
                .keep();
    }

    private static Weighed weighed(Numbered document, double all, IntCounts frequency) {
        TermVector vector = TermVector.of(
                terms(document.extract()), term -> Math.log(1 + all / Math.max(1, frequency.count(term))));
        int[] heavy = vector.heaviest(HEAVY_TERMS, term -> frequency.count(term) > 1);
        int day = document.extract()
                .date()
                .map(LocalDate::toEpochDay)
                .map(Math::toIntExact)
                .orElse(NO_DAY);
        return new Weighed(((long) day << Integer.SIZE) | document.number(), vector, heavy);
    }

    private static Pile<Alike> pairs(Pile<Weighed> weighed) {
        return weighed.rows((each, rows) -> Arrays.stream(each.heavy()).forEach(term -> rows.add(term, each.item(), 0)))
                .group((term, items, marks) -> Postings.of(items))
                .group(Postings::item, (item, all) -> Stream.of(new Near(item, Postings.most(all, MOST_NEIGHBOURS))))
                .join(Near::item, weighed, Weighed::item, StoryFinder::questions)
                .join(Question::other, weighed, Weighed::item, StoryFinder::answers);
    }

    private static Stream<Question> questions(List<Near> near, List<Weighed> weighed) {
        return near.stream()
                .flatMap(each -> LongStream.of(each.others())
                        .filter(other -> nearness(each.item(), other) > 0)
                        .mapToObj(other ->
                                new Question(other, each.item(), weighed.get(0).vector())));
    }

    private static Stream<Alike> answers(List<Question> questions, List<Weighed> weighed) {
        return questions.stream()
                .map(each -> new Alike(
                        Math.min((int) each.other(), (int) each.item()),
                        Math.max((int) each.other(), (int) each.item()),
                        nearness(each.item(), each.other())
                                * each.vector().cosine(weighed.get(0).vector())))
                .filter(each -> each.similarity() >= SIMILAR);
    }

    /** From 1 for the same day down to a half at the longest gap and nothing beyond it. */
    private static double nearness(long item, long other) {
        long day = item >> Integer.SIZE;
        long otherDay = other >> Integer.SIZE;
        if (day == NO_DAY || otherDay == NO_DAY) {
            return UNDATED;
        }
        long gap = Math.abs(day - otherDay);
        return gap > LONGEST_GAP ? 0 : 1 - 0.5 * gap / LONGEST_GAP;
    }

    /** The groups of documents that are linked, each in ascending order. */
    private static Stream<int[]> groups(List<Alike> pairs) {
        int[] numbers = pairs.stream()
                .flatMapToInt(pair -> IntStream.of(pair.a(), pair.b()))
                .sorted()
                .distinct()
                .toArray();
        StoryGroups groups = new StoryGroups(numbers.length, SIMILAR, MOST_NEIGHBOURS);
        for (Alike pair : pairs) {
            groups.pair(
                    Arrays.binarySearch(numbers, pair.a()), Arrays.binarySearch(numbers, pair.b()), pair.similarity());
        }
        return groups.groups().stream()
                .map(group ->
                        group.stream().mapToInt(each -> numbers[each]).sorted().toArray());
    }

    private static int[] numbers(int[] first) {
        int[] numbers = new int[first.length];
        int next = 0;
        for (int i = 0; i < first.length; i++) {
            numbers[i] = first[i] == i ? next++ : numbers[first[i]];
        }
        return numbers;
    }

    /** The words that are no function words, and each name as a term of its own. */
    private static int[] terms(Extract document) {
        IntList terms = new IntList(document.words().size());
        for (int i = 0; i < document.words().size(); i++) {
            int hash = document.words().hash(i);
            if (!FunctionWords.contains(hash)) {
                terms.add(hash);
            }
        }
        for (KeptEntity entity : document.entities()) {
            int hash = Words.hash(entity.type() + " "
                    + NameKey.of(entity.type(), entity.name()).text());
            for (int i = 0; i < NAME_COUNT; i++) {
                terms.add(hash);
            }
        }
        return terms.toArray();
    }
}
