package io.github.broadsheet.internal.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to write what a rule looks for, nothing in it optional any more.
 *
 * @param elements what must stand there, one after the other
 * @param from the first element that belongs to the time
 * @param to one more than the last that does
 * @param notBefore what must not stand before, null if anything may
 * @param notAfter what must not stand after, null if anything may
 * @param names the places that the value asks for
 * @param bound the classes at those places
 */
record Pattern(
        List<Element> elements,
        int from,
        int to,
        @Nullable Element notBefore,
        @Nullable Element notAfter,
        Map<String, Integer> names,
        Map<Integer, WordClass> bound) {

    Pattern {
        elements = List.copyOf(elements);
        names = Map.copyOf(names);
        bound = Map.copyOf(bound);
    }

    /** Where a name stands, -1 if it is not in this way of writing. */
    int place(String name) {
        return names.getOrDefault(name, -1);
    }

    WordClass boundClass(int place) {
        WordClass found = bound.get(place);
        if (found == null) {
            throw new IllegalStateException("no class at " + place);
        }
        return found;
    }

    /** Whether what stands around a match allows it. */
    boolean fits(Atoms atoms, int start) {
        int end = start + elements.size();
        return (notBefore == null || start == 0 || !notBefore.matches(atoms, start - 1))
                && (notAfter == null || end >= atoms.size() || !notAfter.matches(atoms, end));
    }
}
