package io.github.broadsheet.internal.merge;

import io.github.broadsheet.NearDuplicates;
import io.github.broadsheet.Span;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which documents, and which tellings of an event, are copies of each other, from the passages that they share. */
final class CopyFinder {

    private static final double MOST_WORDS = 0.8;
    private static final int LONGEST_HEAD = 100;

    /** Two tellings of an event of which one is printed from the other, or both from a third. */
    record Copy(long event, long a, long b) implements Serializable {}

    /** Two documents, and how many words of theirs are equal. */
    private record Pair(int a, int b, int equal) implements Serializable {}

    /** What is to be known of a document to find its duplicates. */
    private record Print(int number, String id, int words, long day, long second) implements Serializable {

        static Print of(Numbered document) {
            Side side = Side.of(document);
            return new Print(side.number(), side.id(), side.words().count(), side.day(), side.second());
        }

        int compareTime(Print other) {
            boolean exact = second != Side.UNKNOWN && other.second != Side.UNKNOWN;
            return exact ? Long.compare(second, other.second) : Long.compare(day, other.day);
        }
    }

    /** Documents that are the same but for few words; {@code first} is the index of the one printed first, or -1. */
    private record Group(List<String> ids, int first) implements Serializable {}

    /** A passage that two documents share, by its place in each. */
    private record Shared(int a, Span inA, int b, Span inB) implements Serializable {}

    /** A shared passage and the tellings in it in the first document. */
    private record Half(Shared shared, List<EventFinder.Member> tellings) implements Serializable {}

    private final Pile<Numbered> documents;
    private final int size;
    private final Pile<ReuseFinder.Found> shared;

    /** For documents, of which there are so many, and the passages that they share. */
    CopyFinder(Pile<Numbered> documents, int size, Pile<ReuseFinder.Found> shared) {
        this.documents = documents;
        this.size = size;
        this.shared = shared;
    }

    /** The documents that share four fifths of their words, in groups, in the order of the first of each. */
    List<NearDuplicates> nearDuplicates() {
        Pile<Print> prints = documents.flatMap(each -> Stream.of(Print.of(each)));
        int[] words = new int[size];
        prints.flatMap(each -> Stream.of(new int[] {each.number(), each.words()}))
                .toList()
                .forEach(each -> words[each[0]] = each[1]);
        Pile.Shared<int[]> counts = documents.share(words);
        int documentCount = size;
        UnionFind same = shared.flatMap(each -> Stream.of(new Pair(each.a(), each.b(), each.equal())))
                .group(
                        pair -> ((long) pair.a() << Integer.SIZE) | pair.b(),
                        (key, all) -> duplicates(all, counts.get()))
                .aggregate(
                        () -> new UnionFind(documentCount),
                        (sets, pair) -> sets.union(pair.a(), pair.b()),
                        (sets, more) -> sets.plus(more));
        Pile.Shared<int[]> roots = documents.share(same.roots());
        return prints.group(each -> roots.get()[each.number()], (root, all) -> group(all)).toList().stream()
                .map(each -> new NearDuplicates(
                        each.ids(),
                        each.first() < 0
                                ? Optional.empty()
                                : Optional.of(each.ids().get(each.first()))))
                .sorted(Comparator.comparing(each -> each.documents().get(0)))
                .toList();
    }

    private static Stream<Pair> duplicates(List<Pair> pairs, int[] words) {
        Pair pair = pairs.get(0);
        int equal = pairs.stream().mapToInt(Pair::equal).sum();
        return 2.0 * equal >= MOST_WORDS * (words[pair.a()] + words[pair.b()]) ? Stream.of(pair) : Stream.empty();
    }

    private static Stream<Group> group(List<Print> group) {
        if (group.size() == 1) {
            return Stream.empty();
        }
        group.sort(Comparator.comparingInt(Print::number));
        return Stream.of(new Group(group.stream().map(Print::id).toList(), first(group)));
    }

    /** The one that no other is as early as, if all have a date. */
    private static int first(List<Print> group) {
        List<Integer> earliest = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            int order = earliest.isEmpty() ? 0 : group.get(i).compareTime(group.get(earliest.get(0)));
            if (order < 0) {
                earliest.clear();
            }
            if (order <= 0) {
                earliest.add(i);
            }
        }
        boolean dated = group.stream().allMatch(each -> each.day() != Side.UNKNOWN);
        return dated && earliest.size() == 1 ? earliest.get(0) : -1;
    }

    /** The tellings of one event that stand in passages that their documents share. */
    Pile<Copy> copies(Pile<WeighedTelling> told) {
        return shared.flatMap(each -> Stream.of(new Shared(
                        each.a(),
                        each.reuse().a().span(),
                        each.b(),
                        each.reuse().b().span())))
                .join(Shared::a, told, each -> each.telling().document(), CopyFinder::halves)
                .join(half -> half.shared().b(), told, each -> each.telling().document(), CopyFinder::copies);
    }

    private static Stream<Half> halves(List<Shared> shared, List<WeighedTelling> told) {
        return shared.stream()
                .map(each -> new Half(each, inside(told, each.inA())))
                .filter(half -> !half.tellings().isEmpty());
    }

    private static Stream<Copy> copies(List<Half> halves, List<WeighedTelling> told) {
        return halves.stream().flatMap(half -> {
            Map<Long, Long> byEvent = new HashMap<>();
            inside(told, half.shared().inB()).forEach(each -> byEvent.putIfAbsent(each.event(), each.telling()));
            return half.tellings().stream()
                    .filter(each -> byEvent.containsKey(each.event()))
                    .map(each -> new Copy(each.event(), each.telling(), byEvent.getOrDefault(each.event(), 0L)));
        });
    }

    private static List<EventFinder.Member> inside(List<WeighedTelling> told, Span passage) {
        return told.stream()
                .filter(each -> isCovered(each.telling().entry().span(), passage))
                .sorted(Comparator.<WeighedTelling>comparingInt(
                                each -> each.telling().entry().span().begin())
                        .thenComparingLong(WeighedTelling::id))
                .map(each -> new EventFinder.Member(each.id(), each.event()))
                .toList();
    }

    /** Whether most of a place lies in a passage, which ends at a word and may leave out a few at the edge. */
    private static boolean isCovered(Span place, Span passage) {
        int common = Math.min(place.end(), passage.end()) - Math.max(place.begin(), passage.begin());
        return place.begin() >= passage.begin() - LONGEST_HEAD && common >= MOST_WORDS * place.length() && common > 0;
    }
}
