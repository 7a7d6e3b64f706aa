package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names of strangers that stand for each other in passages that are otherwise the same. */
final class NameDifferences {

    private static final Set<EntityType> TYPES =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    /** Words of one document that stand where another has others: documents by number, half-open word indexes. */
    record Slot(int a, int aFrom, int aTo, int b, int bFrom, int bTo) implements Serializable {}

    /** A slot and the name that fills it in one document, with the words of the name before and after the slot. */
    private record Filled(Slot slot, NamedPlace name, int[] before, int[] after) implements Serializable {

        boolean differs(Filled other) {
            return TYPES.contains(name.figure().type())
                    && Arrays.equals(before, other.before)
                    && Arrays.equals(after, other.after)
                    && NameKin.areStrangers(name, other.name);
        }
    }

    private NameDifferences() {}

    /** The differences in the slots of what documents share. */
    static Pile<Divergence> find(Pile<ReuseFinder.Found> shared, Pile<Cast> documents) {
        return shared.flatMap(each -> each.names().stream())
                .join(Slot::a, documents, Cast::number, NameDifferences::filled)
                .join(filled -> filled.slot().b(), documents, Cast::number, NameDifferences::differences);
    }

    private static Stream<Filled> filled(List<Slot> slots, List<Cast> a) {
        if (slots.isEmpty()) {
            return Stream.empty();
        }
        MentionPlaces places = new MentionPlaces(a.get(0).extract());
        return slots.stream().flatMap(slot -> filled(a.get(0), places, slot, slot.aFrom(), slot.aTo()).stream());
    }

    private static Stream<Divergence> differences(List<Filled> slots, List<Cast> b) {
        if (slots.isEmpty()) {
            return Stream.empty();
        }
        MentionPlaces places = new MentionPlaces(b.get(0).extract());
        return slots.stream()
                .flatMap(a -> filled(
                        b.get(0), places, a.slot(), a.slot().bFrom(), a.slot().bTo())
                        .filter(a::differs)
                        .map(other -> new Divergence(
                                Divergence.Kind.NAME,
                                a.name().telling(),
                                other.name().telling()))
                        .stream());
    }

    private static Optional<Filled> filled(Cast cast, MentionPlaces places, Slot slot, int from, int to) {
        Words words = cast.extract().words();
        return places.around(words.span(from, to)).flatMap(place -> {
            int begin = words.firstFrom(place.span().begin());
            int end = words.firstFrom(place.span().end());
            Span span = place.span();
            return NamedPlace.of(cast, place.entity(), span)
                    .map(name -> new Filled(slot, name, words.hashes(begin, from), words.hashes(to, end)));
        });
    }
}
