package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Correction;
import io.github.broadsheet.MergeCandidate;
import java.util.Arrays;
import java.util.List;

/**
 * The entities of the corpus, which of them each entity of a document belongs to, the pairs left open, and what the user
 * said that no longer applies.
 */
record MergedEntities(
        List<CorpusEntity> list,
        int[][] indexes,
        List<MergeCandidate> candidates,
        List<Correction.Unapplied> unapplied) {

    /** The number in {@link #list} of an entity of a document, both by index. */
    int of(int document, int entity) {
        return indexes[document][entity];
    }

    /** A document with the entities of the corpus that its own belong to. */
    Cast cast(Numbered document) {
        List<Cast.Figure> figures = Arrays.stream(indexes[document.number()])
                .mapToObj(list::get)
                .map(entity -> new Cast.Figure(entity.id(), entity.type(), entity.name()))
                .toList();
        return new Cast(document.number(), document.extract(), figures);
    }
}
