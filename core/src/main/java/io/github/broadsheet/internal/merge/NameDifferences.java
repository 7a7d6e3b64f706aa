package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names of strangers that stand for each other in passages that are otherwise the same. */
final class NameDifferences {

    private static final Set<EntityType> TYPES =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    /**
     * Words of one document that stand where another has others.
     *
     * @param a the number of the one document
     * @param inA where in its text
     * @param b the number of the other
     * @param inB where in its text
     * @param strict whether little else is the same, so that neither document may speak of the other's name at all
     */
    record Slot(int a, Span inA, int b, Span inB, boolean strict) implements Serializable {}

    /** A slot and the name that fills it in one document, with the words of the name before and after the slot. */
    private record Filled(Slot slot, NamedPlace name, int[] before, int[] after, Set<String> spokenOf)
            implements Serializable {

        boolean differs(Filled other) {
            return TYPES.contains(name.figure().type())
                    && Arrays.equals(before, other.before)
                    && Arrays.equals(after, other.after)
                    && !spokenOf.contains(other.name.figure().id())
                    && !other.spokenOf.contains(name.figure().id())
                    && NameKin.areStrangers(name, other.name);
        }
    }

    private NameDifferences() {}

    /** The differences in the slots of what documents share. */
    static Pile<Divergence> find(Pile<Slot> slots, Pile<Cast> documents) {
        return slots.join(Slot::a, documents, Cast::number, NameDifferences::filled)
                .join(filled -> filled.slot().b(), documents, Cast::number, NameDifferences::differences);
    }

    private static Stream<Filled> filled(List<Slot> slots, List<Cast> a) {
        if (slots.isEmpty()) {
            return Stream.empty();
        }
        Reader reader = new Reader(a.get(0));
        return slots.stream().flatMap(slot -> reader.filled(slot, slot.inA()).stream());
    }

    private static Stream<Divergence> differences(List<Filled> slots, List<Cast> b) {
        if (slots.isEmpty()) {
            return Stream.empty();
        }
        Reader reader = new Reader(b.get(0));
        return slots.stream()
                .flatMap(a -> reader
                        .filled(a.slot(), a.slot().inB())
                        .filter(a::differs)
                        .map(other -> new Divergence(
                                Divergence.Kind.NAME,
                                a.name().telling(),
                                other.name().telling()))
                        .stream());
    }

    /** Finds the names in a document. */
    private static final class Reader {

        private final Cast cast;
        private final MentionPlaces places;
        private final Set<String> spokenOf;

        Reader(Cast cast) {
            this.cast = cast;
            this.places = new MentionPlaces(cast);
            this.spokenOf =
                    cast.entities().stream().map(Cast.Figure::id).collect(Collectors.toCollection(HashSet::new));
        }

        /** The name that covers a place. */
        Optional<Filled> filled(Slot slot, Span part) {
            Words words = cast.extract().words();
            return places.around(part).map(name -> {
                Span whole = name.excerpt().span();
                int[] before = words.hashes(words.firstFrom(whole.begin()), words.firstFrom(part.begin()));
                int[] after = words.hashes(words.firstFrom(part.end()), words.firstFrom(whole.end()));
                return new Filled(slot, name, before, after, slot.strict() ? spokenOf : Set.of());
            });
        }
    }
}
