package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads the letters of zones that places with other offsets share, such as IST, by the outlet's zone. In {@code words.txt}
 * such letters have a number that is no offset.
 */
final class SharedZones {

    private record Reading(int letters, String region, int minutes) {}

    private static final int FIRST = 10_000;
    private static final List<Reading> READINGS = WordList.lines(SharedZones.class, "shared-zones.txt").stream()
            .map(line -> new Reading(line.integer(0), line.column(1), line.integer(2)))
            .toList();

    private SharedZones() {}

    /** The meaning with the offset that its letters have in the outlet's zone, without a zone if that leaves it open. */
    static Meaning read(Meaning meaning, Optional<ZoneId> zone) {
        int letters = meaning.get(Field.ZONE, 0);
        if (letters < FIRST) {
            return meaning;
        }
        int minutes = zone.flatMap(known -> READINGS.stream()
                        .filter(reading ->
                                reading.letters() == letters && known.getId().startsWith(reading.region()))
                        .findFirst())
                .map(Reading::minutes)
                .orElse(Meaning.UNKNOWN);
        return meaning.with(Field.ZONE, minutes);
    }
}
