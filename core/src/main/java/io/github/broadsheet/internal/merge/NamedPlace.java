package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name where it is written in a document.
 *
 * @param excerpt where, and how it is written
 * @param figure the entity of the corpus that it stands for
 * @param names the name of that entity and its written forms in the document
 * @param roles its roles in the document
 */
record NamedPlace(Excerpt excerpt, Cast.Figure figure, List<String> names, List<String> roles) implements Serializable {

    /** An entity of a document, by index among its own, where one of its forms stands. */
    static Optional<NamedPlace> of(Cast cast, List<KeptEntity> own, int entity, Span place) {
        Extract extract = cast.extract();
        KeptEntity kept = own.get(entity);
        return extract.written(kept, place)
                .map(text -> new NamedPlace(
                        new Excerpt(extract.id(), place, text),
                        cast.entities().get(entity),
                        names(cast.entities().get(entity), kept),
                        kept.roles()));
    }

    /** The name of an entity in the corpus and its forms in a document. */
    static List<String> names(Cast.Figure figure, KeptEntity entity) {
        return Stream.concat(Stream.of(figure.name()), entity.forms().stream())
                .distinct()
                .toList();
    }

    Divergence.Telling telling() {
        return new Divergence.Telling(excerpt, figure.name());
    }
}
