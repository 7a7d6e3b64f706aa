package io.github.broadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Searches in lists that are in the order of the text. */
final class Spans {

    private Spans() {}

    /** An unmodifiable copy in the order of the text; what stands at one place keeps its order. */
    static <T extends Located> List<T> sorted(List<T> located, String parameter) {
        Objects.requireNonNull(located, parameter);
        List<T> copy = new ArrayList<>(located);
        copy.sort(Comparator.comparing(Located::span));
        return List.copyOf(copy);
    }

    /** Whether one of the sorted list lies wholly inside a place. */
    static boolean anyEnclosed(Span place, List<? extends Located> sorted) {
        for (int i = firstFrom(place.begin(), sorted); i < sorted.size(); i++) {
            Span span = sorted.get(i).span();
            if (span.begin() >= place.end()) {
                return false;
            }
            if (place.encloses(span)) {
                return true;
            }
        }
        return false;
    }

    /** The one of a sorted list without overlaps that shares most with a place; an empty place may touch it. */
    static <T extends Located> Optional<T> nearest(Span place, List<T> disjoint) {
        int from = Math.max(0, firstFrom(place.begin(), disjoint) - 1);
        int best = -1;
        Optional<T> found = Optional.empty();
        for (int i = from; i < disjoint.size(); i++) {
            Span span = disjoint.get(i).span();
            if (span.begin() > place.end()) {
                break;
            }
            int shared = Math.min(span.end(), place.end()) - Math.max(span.begin(), place.begin());
            boolean touches = shared > 0 || (place.isEmpty() && shared == 0);
            if (touches && (shared > best || (place.isEmpty() && span.contains(place.begin())))) {
                best = shared;
                found = Optional.of(disjoint.get(i));
            }
        }
        return found;
    }

    private static int firstFrom(int offset, List<? extends Located> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
