package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a document speaks of its entities, to be found by place. */
final class MentionPlaces {

    /** A place that speaks of an entity, which is told by its index. */
    private record Place(int entity, Span span) {}

    private final Cast cast;
    private final List<KeptEntity> own;
    private final TreeMap<Integer, Place> byBegin = new TreeMap<>();

    MentionPlaces(Cast cast) {
        this.cast = cast;
        this.own = cast.extract().entities();
        for (int i = 0; i < own.size(); i++) {
            for (Span mention : own.get(i).mentions()) {
                byBegin.putIfAbsent(mention.begin(), new Place(i, mention));
            }
        }
    }

    /** The name that covers a place. */
    Optional<NamedPlace> around(Span part) {
        Map.Entry<Integer, Place> entry = byBegin.floorEntry(part.begin());
        return Optional.ofNullable(entry)
                .map(Map.Entry::getValue)
                .filter(place -> place.span().encloses(part))
                .flatMap(place -> NamedPlace.of(cast, own, place.entity(), place.span()));
    }

    /** The names of each that is spoken of in a place or not farther from its borders than so much. */
    Stream<List<String>> namesNear(Span place, int distance) {
        return byBegin
                .subMap(Math.max(0, place.begin() - distance), true, place.end() + distance, true)
                .values()
                .stream()
                .map(Place::entity)
                .distinct()
                .map(entity -> NamedPlace.names(cast.entities().get(entity), own.get(entity)));
    }
}
