package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The entities and timeline entries of a document as bytes, in a quarter of the memory that objects take. They are read anew
 * each time that they are asked for, so ask once. Short texts that many documents hold, such as values, are held once.
 */
final class PackedLists {

    private static final EntityType[] TYPES = EntityType.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final int NEITHER = 0;
    private static final int EARLIEST = 1;
    private static final int LATEST = 2;

    private final byte[] entities;
    private final byte[] entries;

    private PackedLists(byte[] entities, byte[] entries) {
        this.entities = entities;
        this.entries = entries;
    }

    static PackedLists of(List<KeptEntity> entities, List<KeptEntry> entries) {
        ByteWriter first = new ByteWriter().number(entities.size());
        entities.forEach(entity -> write(entity, first));
        ByteWriter second = new ByteWriter().number(entries.size());
        entries.forEach(entry -> write(entry, second));
        return new PackedLists(first.toBytes(), second.toDeflated());
    }

    List<KeptEntity> entities() {
        return new ByteReader(entities).list(PackedLists::readEntity);
    }

    int entityCount() {
        return new ByteReader(entities).count();
    }

    List<KeptEntry> entries() {
        return ByteReader.ofDeflated(entries).list(PackedLists::readEntry);
    }

    private static void write(KeptEntity entity, ByteWriter to) {
        to.text(entity.id()).number(entity.type().ordinal()).text(entity.name());
        to.texts(entity.forms()).texts(entity.roles());
        to.number(entity.mentions().size());
        int end = 0;
        for (Span mention : entity.mentions()) {
            to.signed(mention.begin() - (long) end).number(mention.length());
            end = mention.end();
        }
        to.number(entity.ids().size());
        entity.ids().forEach((base, id) -> to.text(base).text(id));
    }

    private static KeptEntity readEntity(ByteReader from) {
        return new KeptEntity(
                from.text().intern(),
                TYPES[from.count()],
                from.text(),
                from.texts(),
                from.texts(),
                readMentions(from),
                readIds(from));
    }

    private static List<Span> readMentions(ByteReader from) {
        int count = from.count();
        List<Span> mentions = new ArrayList<>(count);
        int end = 0;
        for (int i = 0; i < count; i++) {
            int begin = end + (int) from.signed();
            end = begin + from.count();
            mentions.add(Span.of(begin, end));
        }
        return mentions;
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
