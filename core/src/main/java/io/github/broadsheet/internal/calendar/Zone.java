package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.resource.WordList;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as written after a time.
 *
 * @param rules the offset or the region whose rules give it, null if the letters leave it open
 * @param name the name, null if only an offset is written
 * @param shared whether places with other offsets use the same name
 */
record Zone(@Nullable ZoneId rules, @Nullable String name, boolean shared) {

    /** The offset at a local time, empty if it is left open. */
    Optional<ZoneOffset> offset(LocalDateTime time) {
        return rules == null ? Optional.empty() : Optional.of(rules.getRules().getOffset(time));
    }

    /** The zone of a line of the table: how written, how read, clear or shared, name. */
    static Zone of(WordList.Line line) {
        boolean shared = switch (line.column(2)) {
            case "clear" -> false;
            case "shared" -> true;
            default -> throw line.fault("neither clear nor shared: " + line.column(2));
        };
        return new Zone(rules(line), line.column(3), shared);
    }

    private static @Nullable ZoneId rules(WordList.Line line) {
        String reading = line.column(1);
        if (reading.equals("open")) {
            return null;
        }
        try {
            return ZoneId.of(reading);
        } catch (DateTimeException e) {
            throw line.fault("neither an offset nor a region: " + reading);
        }
    }
}
