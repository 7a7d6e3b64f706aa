package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the passages that two documents share: stretches of eight equal words, grown over small edits as far as they go. */
final class ReuseFinder {

    /**
     * A shared passage of two documents by number, how many words are equal, the numbers that differ in it, and where one
     * may have other names than the other.
     */
    record Found(int a, int b, int equal, Reuse reuse, List<Divergence> numbers, List<NameDifferences.Slot> names)
            implements Serializable {}

    /** A pair of documents of which the first is at hand. */
    private record Half(Side a, PassagePlaces.Pair pair) implements Serializable {}

    private final Pile<Numbered> documents;
    private final Pile.Shared<int[]> storyOf;

    ReuseFinder(Pile<Numbered> documents, Pile.Shared<int[]> storyOf) {
        this.documents = documents;
        this.storyOf = storyOf;
    }

    Pile<Found> find() {
        Pile<Side> sides = documents.flatMap(each -> Stream.of(Side.of(each)));
        Pile.Shared<int[]> stories = storyOf;
        return new PassagePlaces(documents)
                .find()
                .join(PassagePlaces.Pair::a, sides, Side::number, ReuseFinder::halves)
                .join(
                        half -> half.pair().b(),
                        sides,
                        Side::number,
                        (halves, b) -> halves.stream().flatMap(half -> passages(half, b.get(0), stories.get())));
    }

    private static Stream<Half> halves(List<PassagePlaces.Pair> pairs, List<Side> a) {
        return pairs.stream().map(pair -> new Half(a.get(0), pair));
    }

    private static Stream<Found> passages(Half half, Side b, int[] storyOf) {
        Side a = half.a();
        boolean sameStory = storyOf[a.number()] == storyOf[b.number()];
        return new Seeds(a.words(), b.words())
                .passages(a.number(), b.number(), half.pair().seeds()).stream()
                        .filter(passage -> a.isTelling(passage, sameStory))
                        .map(passage -> new Found(
                                a.number(),
                                b.number(),
                                passage.equal(),
                                reuse(a, b, passage),
                                NumberDifferences.of(a, b, passage),
                                names(a, b, passage)));
    }

    private static Reuse reuse(Side a, Side b, SharedPassage passage) {
        Passage inA = new Passage(a.id(), a.words().span(passage.aFrom(), passage.aTo()));
        Passage inB = new Passage(b.id(), b.words().span(passage.bFrom(), passage.bTo()));
        int order = a.compareTime(b);
        Optional<Passage> first = order == 0 ? Optional.empty() : Optional.of(order < 0 ? inA : inB);
        return new Reuse(inA, inB, passage.similarity(), a.kind(b, passage), first);
    }

    private static List<NameDifferences.Slot> names(Side a, Side b, SharedPassage passage) {
        return passage.edits().stream()
                .filter(edit -> a.isNamed(edit[0], edit[1]) && b.isNamed(edit[2], edit[3]))
                .map(edit -> new NameDifferences.Slot(
                        a.number(),
                        a.words().span(edit[0], edit[1]),
                        b.number(),
                        b.words().span(edit[2], edit[3]),
                        false))
                .toList();
    }
}
