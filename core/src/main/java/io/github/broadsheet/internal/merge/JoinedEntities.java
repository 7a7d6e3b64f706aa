package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.MergeCandidate;
import io.github.broadsheet.flow.Pile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entities of the corpus, the pairs of names left open, and what the user said that no longer applies.
 *
 * @param pairs in the order in which they were found
 */
record JoinedEntities(Pile<WrittenEntity> written, List<Pair> pairs, List<Correction.Unapplied> unapplied) {

    private static final Comparator<CorpusEntity> ORDER = Comparator.comparingInt(CorpusEntity::weight)
            .thenComparingInt(entity -> entity.mentions().size())
            .reversed()
            .thenComparing(CorpusEntity::id);

    /** A name: that which stands for its entity, and the first document that has it, as it is written there. */
    record Side(String root, String document, String name) {}

    /** Two names that may be one, and why. */
    record Pair(Side a, Side b, String rule) {}

    /** The documents with their entities. */
    Pile<Cast> cast(Pile<Numbered> documents) {
        return documents.join(Numbered::number, written.flatMap(WrittenEntity::roles), Cast.Role::document, Cast::of);
    }

    /** All entities in one place, those of most documents first. */
    List<CorpusEntity> list() {
        return written.toList().stream()
                .map(WrittenEntity::entity)
                .sorted(ORDER)
                .toList();
    }

    /** All in one place, for the documents in the order of their numbers. */
    MergedEntities listed(List<Extract> documents) {
        List<WrittenEntity> sorted = new ArrayList<>(written.toList());
        sorted.sort(Comparator.comparing(WrittenEntity::entity, ORDER));
        int[][] indexes = documents.stream()
                .map(document -> new int[document.entityCount()])
                .toArray(int[][]::new);
        for (int i = 0; i < sorted.size(); i++) {
            for (long place : sorted.get(i).places()) {
                indexes[(int) (place >>> Integer.SIZE)][(int) place] = i;
            }
        }
        return new MergedEntities(sorted.stream().map(WrittenEntity::entity).toList(), indexes);
    }

    /** The pairs of entities that may be one. */
    List<MergeCandidate> candidates() {
        Set<String> wanted = new HashSet<>();
        pairs.forEach(pair -> {
            wanted.add(pair.a().root());
            wanted.add(pair.b().root());
        });
        Pile.Shared<Set<String>> roots = written.share(wanted);
        Map<String, CorpusEntity> byRoot = new HashMap<>();
        written.flatMap(each -> roots.get().contains(each.root()) ? Stream.of(each) : Stream.empty())
                .toList()
                .forEach(each -> byRoot.put(each.root(), each.entity()));
        List<MergeCandidate> candidates = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Pair pair : pairs) {
            MergeCandidate candidate = candidate(byRoot, pair);
            if (seen.add(List.of(candidate.a().id(), candidate.b().id()))) {
                candidates.add(candidate);
            }
        }
        candidates.sort(
                Comparator.<MergeCandidate, String>comparing(each -> each.a().id())
                        .thenComparing(each -> each.b().id()));
        return List.copyOf(candidates);
    }

    private static MergeCandidate candidate(Map<String, CorpusEntity> byRoot, Pair pair) {
        CorpusEntity a = Objects.requireNonNull(byRoot.get(pair.a().root()));
        CorpusEntity b = Objects.requireNonNull(byRoot.get(pair.b().root()));
        boolean ordered = a.id().compareTo(b.id()) < 0;
        Side first = ordered ? pair.a() : pair.b();
        return new MergeCandidate(
                ordered ? a : b, ordered ? b : a, Evidence.of(pair.rule()), first.document(), first.name());
    }
}
