package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entity of the corpus.
 *
 * @param root the label of the name that stands for all its names
 * @param places the {@linkplain Spoken#place() places} of its members
 */
record WrittenEntity(String root, CorpusEntity entity, long[] places) implements Serializable {

    /** The entities of drafts that would all have the same id. */
    static Stream<WrittenEntity> of(List<Draft> drafts) {
        String[] ids = EntityIds.of(drafts.stream().map(Draft::seed).toList());
        return IntStream.range(0, ids.length).mapToObj(i -> drafts.get(i).written(ids[i]));
    }

    /** The entity as each of its members has it. */
    Stream<Cast.Role> roles() {
        Cast.Figure figure = Cast.Figure.of(entity);
        return Arrays.stream(places).mapToObj(place -> new Cast.Role(place, figure));
    }
}
