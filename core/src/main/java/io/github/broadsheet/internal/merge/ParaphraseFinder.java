package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Passage;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.flow.Pile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what two documents of one story tell of the same days in other words: entries that share most of what is rare in
 * them, two names and four content words at least. Each place is in one pair, the most alike first, and none in a passage
 * that the documents share word for word.
 */
final class ParaphraseFinder {

    private static final double ALIKE = 0.55;
    private static final double ALIKE_ITSELF = 0.5;
    private static final int LEAST_NAMES = 2;
    private static final int LEAST_WORDS = 4;

    private static final Comparator<AlikeEntries> ORDER = Comparator.comparingDouble(AlikeEntries::similarity)
            .reversed()
            .thenComparing(pair -> pair.a().telling().excerpt().passage())
            .thenComparing(pair -> pair.b().telling().excerpt().passage());

    private ParaphraseFinder() {}

    /** The pairs of passages. */
    static Pile<Reuse> find(Pile<AlikeEntries> pairs, Pile<ReuseFinder.Found> shared) {
        return pairs.flatMap(pair -> isParaphrase(pair) ? Stream.of(pair) : Stream.empty())
                .join(
                        AlikeEntries::documents,
                        shared,
                        found -> AlikeEntries.key(found.a(), found.b()),
                        ParaphraseFinder::apart);
    }

    private static boolean isParaphrase(AlikeEntries pair) {
        Telling a = pair.a().telling();
        Telling b = pair.b().telling();
        return pair.similarity() >= ALIKE
                && pair.ownSimilarity() >= ALIKE_ITSELF
                && pair.isOfOneTime()
                && a.sharedEntities(b) > 0
                && a.sharedAround(b) >= LEAST_NAMES
                && a.sharedWords(b) >= LEAST_WORDS;
    }

    private static Stream<Reuse> apart(List<AlikeEntries> pairs, List<ReuseFinder.Found> shared) {
        TakenPlaces inA = new TakenPlaces();
        TakenPlaces inB = new TakenPlaces();
        for (ReuseFinder.Found found : shared) {
            inA.add(found.reuse().a().span());
            inB.add(found.reuse().b().span());
        }
        return pairs.stream()
                .sorted(ORDER)
                .filter(pair -> {
                    Telling a = pair.a().telling();
                    Telling b = pair.b().telling();
                    boolean free = !inA.overlap(a.entry().span())
                            && !inB.overlap(b.entry().span());
                    if (free) {
                        inA.add(a.entry().span());
                        inB.add(b.entry().span());
                    }
                    return free;
                })
                .toList()
                .stream()
                .map(ParaphraseFinder::reuse);
    }

    private static Reuse reuse(AlikeEntries pair) {
        Telling a = pair.a().telling();
        Telling b = pair.b().telling();
        Passage inA = a.excerpt().passage();
        Passage inB = b.excerpt().passage();
        int order = Side.compareTime(a.day(), a.second(), b.day(), b.second());
        Optional<Passage> first = order == 0 ? Optional.empty() : Optional.of(order < 0 ? inA : inB);
        return new Reuse(inA, inB, Math.min(1, pair.similarity()), Reuse.Kind.PARAPHRASE, first);
    }
}
