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
    record Place(int entity, Span span) {}

    private final TreeMap<Integer, Place> byBegin = new TreeMap<>();

    MentionPlaces(Extract extract) {
        List<KeptEntity> entities = extract.entities();
        for (int i = 0; i < entities.size(); i++) {
            for (Span mention : entities.get(i).mentions()) {
                byBegin.putIfAbsent(mention.begin(), new Place(i, mention));
            }
        }
    }

    /** The place that covers another. */
    Optional<Place> around(Span part) {
        Map.Entry<Integer, Place> entry = byBegin.floorEntry(part.begin());
        return Optional.ofNullable(entry)
                .map(Map.Entry::getValue)
                .filter(place -> place.span().encloses(part));
    }

    /** The places that begin within others, or not farther from their borders than so much. */
    Stream<Place> near(Span place, int distance) {
        return byBegin
                .subMap(Math.max(0, place.begin() - distance), true, place.end() + distance, true)
                .values()
                .stream();
    }
}
