package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The entities of an article by the place of their mentions. */
final class Mentions {

    private record Place(Span span, Entity entity) {}

    private final List<Place> places = new ArrayList<>();

    Mentions(Entities entities) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                places.add(new Place(mention.span(), entity));
            }
        }
        places.sort(Comparator.comparing(Place::span));
    }

    /** The entities that are mentioned in a stretch of the text, in the order of their first mention there. */
    List<Entity> in(Span span) {
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = firstFrom(span.begin()); i < places.size(); i++) {
            Place place = places.get(i);
            if (place.span().begin() >= span.end()) {
                break;
            }
            found.add(place.entity());
        }
        return List.copyOf(found);
    }

    /** Where the mentions stand that begin in a stretch of the text. */
    List<Span> spansIn(Span span) {
        List<Span> found = new ArrayList<>();
        for (int i = firstFrom(span.begin());
                i < places.size() && places.get(i).span().begin() < span.end();
                i++) {
            found.add(places.get(i).span());
        }
        return found;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
