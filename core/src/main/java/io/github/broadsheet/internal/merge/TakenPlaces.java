package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Span;
import java.util.Map;
import java.util.TreeMap;

/** The places of a text that are taken, each found in logarithmic time. */
final class TakenPlaces {

    /** Ends by begins; what overlaps or touches is one place. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    boolean overlap(Span place) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(place.end());
        return before != null && before.getValue() > place.begin();
    }

    void add(Span place) {
        int begin = place.begin();
        int end = place.end();
        for (Map.Entry<Integer, Integer> taken = ends.floorEntry(end);
                taken != null && taken.getValue() >= begin;
                taken = ends.floorEntry(end)) {
            begin = Math.min(begin, taken.getKey());
            end = Math.max(end, taken.getValue());
            ends.remove(taken.getKey());
        }
        ends.put(begin, end);
    }
}
