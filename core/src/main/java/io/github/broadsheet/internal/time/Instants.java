package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Places what lies hours, minutes or seconds from the time of day at which a short message was written. */
final class Instants {

    private static final int THOUSAND = 1000;

    private final Story story;

    Instants(Story story) {
        this.story = story;
    }

    /** The time of "in half an hour"; empty if it is none of the clock, or the time of writing is not known. */
    Optional<Placed> ahead(Meaning length) {
        long count = Math.max(0, length.get(Field.COUNT, 0)) * (long) THOUSAND + length.get(Field.THOUSANDTHS, 0);
        boolean known = count > 0 && !length.has(Field.WINDOW);
        return known ? at(length, count, length.get(Field.FINER_COUNT, 0), Field.FINER_UNIT) : Optional.empty();
    }

    /** The time of "five minutes ago", or of "ten minutes later" where nothing else was told before. */
    Optional<Placed> relative(Meaning meaning) {
        long count = meaning.get(Field.OFFSET, 0) * (long) THOUSAND + meaning.get(Field.THOUSANDTHS, 0);
        boolean fromNow = meaning.has(Field.COUNTED) || (meaning.is(Field.BASE, "TOLD") && story.isFirst());
        return fromNow && count != 0
                ? at(meaning, count, meaning.get(Field.SHIFT, 0), Field.SHIFT_UNIT)
                : Optional.empty();
    }

    private Optional<Placed> at(Meaning meaning, long thousandths, int finer, Field finerUnit) {
        Unit unit = meaning.unit();
        boolean clock =
                unit.isClock() && (finer == 0 || Unit.at(meaning.get(finerUnit)).isClock());
        return clock
                ? story.now().map(now -> placed(moved(now, thousandths, unit, finer, finerUnit, meaning), unit))
                : Optional.empty();
    }

    private static LocalDateTime moved(
            LocalDateTime now, long thousandths, Unit unit, int finer, Field finerUnit, Meaning meaning) {
        Duration length = unit.chrono().getDuration().multipliedBy(thousandths).dividedBy(THOUSAND);
        LocalDateTime there = now.plus(length);
        return finer == 0
                ? there
                : there.plus(finer, Unit.at(meaning.get(finerUnit)).chrono());
    }

    private static Placed placed(LocalDateTime time, Unit unit) {
        String value = Values.day(time.toLocalDate()) + "T" + Values.pad(time.getHour(), 2) + ":"
                + Values.pad(time.getMinute(), 2) + (unit == Unit.SECOND ? ":" + Values.pad(time.getSecond(), 2) : "");
        return new Placed(TimeType.TIME, value, Optional.of(time.toLocalDate()), Unit.DAY);
    }
}
