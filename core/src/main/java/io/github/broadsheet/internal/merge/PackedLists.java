package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import io.github.broadsheet.internal.merge.Extract.KeptQuote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The entities, timeline entries and quotes of a document as bytes, in a quarter of the memory that objects take. They are
 * read anew each time that they are asked for, so ask once. Short texts that many documents hold, such as values, are held once.
 */
final class PackedLists {

    private static final EntityType[] TYPES = EntityType.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final int NEITHER = 0;
    private static final int EARLIEST = 1;
    private static final int LATEST = 2;

    private final int entityCount;
    private final byte[] entities;
    private final byte[] entries;
    private final byte[] quotes;

    private PackedLists(int entityCount, byte[] entities, byte[] entries, byte[] quotes) {
        this.entityCount = entityCount;
        this.entities = entities;
        this.entries = entries;
        this.quotes = quotes;
    }

    static PackedLists of(List<KeptEntity> entities, List<KeptEntry> entries, List<KeptQuote> quotes) {
        ByteWriter first = new ByteWriter().number(entities.size());
        entities.forEach(entity -> write(entity, first));
        ByteWriter second = new ByteWriter().number(entries.size());
        entries.forEach(entry -> write(entry, second));
        ByteWriter third = new ByteWriter().number(quotes.size());
        quotes.forEach(quote -> write(quote, third));
        return new PackedLists(entities.size(), first.toDeflated(), second.toDeflated(), third.toBytes());
    }

    List<KeptEntity> entities() {
        return ByteReader.ofDeflated(entities).list(PackedLists::readEntity);
    }

    int entityCount() {
        return entityCount;
    }

    List<KeptEntry> entries() {
        return ByteReader.ofDeflated(entries).list(PackedLists::readEntry);
    }

    List<KeptQuote> quotes() {
        return new ByteReader(quotes).list(PackedLists::readQuote);
    }

    private static void write(KeptEntity entity, ByteWriter to) {
        to.text(entity.id()).number(entity.type().ordinal()).text(entity.name());
        to.texts(entity.forms()).texts(entity.roles());
        writeSpans(entity.mentions(), to);
        to.number(entity.ids().size());
        entity.ids().forEach((base, id) -> to.text(base).text(id));
    }

    private static void writeSpans(List<Span> spans, ByteWriter to) {
        to.number(spans.size());
        int end = 0;
        for (Span span : spans) {
            to.signed(span.begin() - (long) end).number(span.length());
            end = span.end();
        }
    }

    private static KeptEntity readEntity(ByteReader from) {
        return new KeptEntity(
                from.text().intern(),
                TYPES[from.count()],
                from.text(),
                from.texts(),
                from.texts(),
                readSpans(from),
                readIds(from));
    }

    private static List<Span> readSpans(ByteReader from) {
        int count = from.count();
        List<Span> spans = new ArrayList<>(count);
        int end = 0;
        for (int i = 0; i < count; i++) {
            int begin = end + (int) from.signed();
            end = begin + from.count();
            spans.add(Span.of(begin, end));
        }
        return spans;
    }

    private static Map<String, String> readIds(ByteReader from) {
        int count = from.count();
        Map<String, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            ids.put(from.text(), from.text());
        }
        return ids;
    }

    private static void write(KeptEntry entry, ByteWriter to) {
        to.text(entry.value());
        write(entry.range(), to);
        to.number(entry.span().begin()).number(entry.span().length()).text(entry.text());
        writeIndexes(entry.entities(), to);
        to.number(entry.modality().ordinal()).text(entry.evidence().rule());
        OptionalDouble confidence = entry.evidence().confidence();
        to.number(confidence.isPresent() ? 1 : 0);
        confidence.ifPresent(each -> to.number(Double.doubleToLongBits(each)));
        to.number(entry.passing() ? 1 : 0);
        SentenceTerms sentence = entry.sentence();
        to.hashes(sentence.plain()).hashes(sentence.capital());
        to.number(sentence.entities().length);
        for (int entity : sentence.entities()) {
            to.number(entity);
        }
    }

    private static void writeIndexes(List<Integer> indexes, ByteWriter to) {
        to.number(indexes.size());
        indexes.forEach(to::number);
    }

    private static void write(DateRange range, ByteWriter to) {
        to.number((range.earliest().isPresent() ? EARLIEST : NEITHER)
                | (range.latest().isPresent() ? LATEST : NEITHER));
        range.earliest().ifPresent(day -> to.signed(day.toEpochDay()));
        range.latest().ifPresent(day -> to.signed(day.toEpochDay()));
    }

    private static KeptEntry readEntry(ByteReader from) {
        String value = from.text().intern();
        DateRange range = readRange(from);
        int begin = from.count();
        return new KeptEntry(
                value,
                range,
                Span.of(begin, begin + from.count()),
                from.text(),
                from.list(ByteReader::count),
                MODALITIES[from.count()],
                new Evidence(from.text().intern(), readConfidence(from)),
                from.number() == 1,
                new SentenceTerms(
                        from.hashes(),
                        from.hashes(),
                        from.list(ByteReader::count).stream()
                                .mapToInt(each -> each)
                                .toArray()));
    }

    private static void write(KeptQuote quote, ByteWriter to) {
        to.text(quote.id()).number(quote.span().begin()).number(quote.span().length());
        writeSpans(quote.parts(), to);
        to.signed(quote.speaker())
                .signed(quote.named())
                .texts(quote.label().stream().toList());
    }

    private static KeptQuote readQuote(ByteReader from) {
        String id = from.text();
        int begin = from.count();
        return new KeptQuote(
                id,
                Span.of(begin, begin + from.count()),
                readSpans(from),
                (int) from.signed(),
                (int) from.signed(),
                from.texts().stream().findFirst());
    }

    private static OptionalDouble readConfidence(ByteReader from) {
        return from.number() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.longBitsToDouble(from.number()));
    }

    private static DateRange readRange(ByteReader from) {
        int known = from.count();
        Optional<LocalDate> earliest = readDay(known & EARLIEST, from);
        Optional<LocalDate> latest = readDay(known & LATEST, from);
        if (earliest.isEmpty()) {
            return DateRange.until(latest.orElseThrow());
        }
        return latest.map(day -> DateRange.of(earliest.get(), day)).orElseGet(() -> DateRange.from(earliest.get()));
    }

    private static Optional<LocalDate> readDay(int known, ByteReader from) {
        return known == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(from.signed()));
    }
}
