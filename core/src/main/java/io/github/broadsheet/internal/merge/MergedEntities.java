package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import java.util.List;

/** The entities of the corpus, and which of them each entity of a document belongs to. */
record MergedEntities(List<CorpusEntity> list, int[][] indexes) {

    /** The number in {@link #list} of an entity of a document, both by index. */
    int of(int document, int entity) {
        return indexes[document][entity];
    }
}
