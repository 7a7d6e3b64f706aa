package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import io.github.broadsheet.internal.merge.Extract.KeptQuote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PackedListsProperties {

    @Property
    void anEntityComesBackAsItWas(
            @ForAll String name,
            @ForAll List<String> forms,
            @ForAll EntityType type,
            @ForAll @IntRange(max = 9_000_000) int begin,
            @ForAll @IntRange(max = 9_000_000) int other) {
        KeptEntity entity = new KeptEntity(
                "e1",
                type,
                name,
                forms,
                List.of(name),
                List.of(Span.of(begin, begin + 3), Span.of(other, other + name.length())),
                Map.of("wikidata", name));
        PackedLists packed = PackedLists.of(List.of(entity, entity), List.of(), List.of());
        assertEquals(List.of(entity, entity), packed.entities());
        assertEquals(2, packed.entityCount());
    }

    @Property
    void anEntryComesBackAsItWas(
            @ForAll String text,
            @ForAll int[] hashes,
            @ForAll @IntRange(min = -3_000_000, max = 3_000_000) int day,
            @ForAll Modality modality,
            @ForAll @IntRange(max = 2) int open) {
        LocalDate first = LocalDate.ofEpochDay(day);
        DateRange range = open == 0
                ? DateRange.of(first, first.plusDays(9))
                : open == 1 ? DateRange.from(first) : DateRange.until(first);
        KeptEntry entry = new KeptEntry(
                first.toString(),
                range,
                Span.of(7, 7 + text.length()),
                text,
                List.of(0, 300),
                modality,
                new Evidence("rule", open == 0 ? OptionalDouble.empty() : OptionalDouble.of(0.25)),
                open == 1,
                new SentenceTerms(hashes, hashes, new int[] {0, 70_000}));
        KeptEntry back =
                PackedLists.of(List.of(), List.of(entry), List.of()).entries().get(0);
        assertArrayEquals(hashes, back.sentence().plain());
        assertArrayEquals(hashes, back.sentence().capital());
        assertArrayEquals(new int[] {0, 70_000}, back.sentence().entities());
        assertEquals(without(entry), without(back));
    }

    @Property
    void aQuoteComesBackAsItWas(
            @ForAll @IntRange(max = 9_000_000) int begin,
            @ForAll @Size(max = 5) List<@IntRange(max = 9_000) Integer> parts,
            @ForAll @IntRange(min = -1, max = 400) int speaker,
            @ForAll @IntRange(min = -1, max = 9_000_000) int named,
            @ForAll Optional<String> label) {
        List<Span> spans = parts.stream().map(part -> Span.of(part, part + 5)).toList();
        KeptQuote quote = new KeptQuote("q1", Span.of(begin, begin + 40), spans, speaker, named, label);
        PackedLists packed = PackedLists.of(List.of(), List.of(), List.of(quote, quote));
        assertEquals(List.of(quote, quote), packed.quotes());
    }

    /** Arrays are compared by identity in a record, so they are left out. */
    private static List<Object> without(KeptEntry entry) {
        return List.of(
                entry.value(),
                entry.range(),
                entry.span(),
                entry.text(),
                entry.entities(),
                entry.modality(),
                entry.evidence(),
                entry.passing());
    }
}
