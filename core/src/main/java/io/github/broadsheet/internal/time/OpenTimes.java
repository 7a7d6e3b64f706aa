package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The times of one text that cannot be placed on the calendar, and their order where the text decides it: "on Monday … the
 * following day", "in May … in June", "yesterday … today".
 *
 * <p>What is reckoned from such a time has a value of its own where the calendar leaves no doubt: the day after some Monday
 * is some Tuesday. Two times that the calendar names are in order if they stand in one paragraph, in one tense, and the
 * later name comes later; "in June … in May" may be the year before, and is left open.
 */
final class OpenTimes {

    /** How one time lies to another of the text. */
    record Link(int other, boolean after) {}

    private enum Form {
        WEEKDAY,
        DAY,
        MONTH,
        OTHER
    }

    /** A time that is told; {@code day} is the one of a leap year that has its name. */
    private record Told(int index, int block, Tense tense, Form form, LocalDate day) {}

    private record Seen(int index, Unit unit, int offset) {}

    private static final int LEAP_YEAR = 2004;
    private static final int OTHER_YEAR = 2005;
    private static final LocalDate SOME_MONDAY = LocalDate.of(LEAP_YEAR, 1, 5);
    private static final String SOME_YEAR = "XXXX";

    private final Map<Integer, Link> links = new HashMap<>();
    private Optional<Told> told = Optional.empty();
    private Optional<Seen> seen = Optional.empty();

    /** How a time lies to one told before, if the text says so. */
    Optional<Link> link(int index) {
        return Optional.ofNullable(links.get(index));
    }

    /** Takes note of a time; returns it with what is known of it. */
    Placed read(int index, Candidate candidate, Placed placed, boolean endOfRange) {
        Meaning meaning = candidate.found().meaning();
        boolean named = meaning.kind() == Kind.CALENDAR || meaning.kind() == Kind.RELATIVE;
        if (!named || candidate.place().aside()) {
            return placed;
        }
        if (placed.day().isPresent() || !placed.value().startsWith("X")) {
            told = Optional.empty();
            seen = Optional.empty();
            return placed;
        }
        Told time = new Told(index, candidate.place().block(), candidate.tense(), Form.OTHER, SOME_MONDAY);
        if (meaning.kind() == Kind.CALENDAR) {
            named(calendar(time, meaning), meaning, endOfRange);
            return placed;
        }
        if (!isFromTold(meaning)) {
            seen(time, meaning);
            return placed;
        }
        Told moved = told.map(base -> moved(time, base, meaning)).orElse(time);
        linkToTold(moved, meaning.get(Field.OFFSET, 0));
        told = Optional.of(moved);
        return moved.form() == Form.OTHER ? placed : valued(moved, meaning, placed);
    }

    private static boolean isFromTold(Meaning meaning) {
        return meaning.is(Field.BASE, "TOLD") || meaning.is(Field.BASE, "MONTH");
    }

    /** A time that the calendar names, "May", "Monday". */
    private void named(Told time, Meaning meaning, boolean endOfRange) {
        if (isFromTold(meaning)) {
            linkToTold(time, meaning.is(Field.DIRECTION, "LAST") ? -1 : 1);
        } else if (told.filter(before -> endOfRange || isLater(time, before)).isPresent()) {
            linkToTold(time, 1);
        }
        told = Optional.of(time);
    }

    private static boolean isLater(Told time, Told before) {
        boolean day = time.form() == Form.WEEKDAY || before.form() == Form.WEEKDAY;
        boolean likely = time.block() == before.block() && time.tense() == before.tense();
        if (!likely
                || time.form() == Form.OTHER
                || before.form() == Form.OTHER
                || day && time.form() != before.form()) {
            return false;
        }
        boolean months = time.form() != before.form() || time.form() == Form.MONTH;
        return months
                ? time.day().getMonthValue() > before.day().getMonthValue()
                : time.day().isAfter(before.day());
    }

    /** A time that is seen from the day of writing, "yesterday". */
    private void seen(Told time, Meaning meaning) {
        int offset = meaning.get(Field.OFFSET, 0);
        seen.filter(before -> before.unit() == meaning.unit() && before.offset() != offset)
                .ifPresent(before -> links.put(time.index(), new Link(before.index(), offset > before.offset())));
        seen = Optional.of(new Seen(time.index(), meaning.unit(), offset));
        told = Optional.of(time);
    }

    private void linkToTold(Told time, int offset) {
        told.filter(before -> offset != 0 && time.block() - before.block() <= 1)
                .ifPresent(before -> links.put(time.index(), new Link(before.index(), offset > 0)));
    }

    private static Told calendar(Told time, Meaning meaning) {
        boolean shifted = meaning.has(Field.SHIFT) || meaning.has(Field.EASTER) || meaning.has(Field.NTH);
        int month = meaning.get(Field.MONTH, 0);
        int day = meaning.get(Field.DAY, 0);
        if (shifted || meaning.has(Field.YEAR) || month <= 0 && !meaning.has(Field.WEEKDAY)) {
            return time;
        }
        if (month <= 0) {
            return with(time, Form.WEEKDAY, SOME_MONDAY.plusDays(meaning.get(Field.WEEKDAY) - 1L));
        }
        LocalDate first = LocalDate.of(LEAP_YEAR, month, 1);
        boolean known = day > 0 && day <= first.lengthOfMonth();
        return with(time, known ? Form.DAY : Form.MONTH, known ? first.withDayOfMonth(day) : first);
    }

    private static Told with(Told time, Form form, LocalDate day) {
        return new Told(time.index(), time.block(), time.tense(), form, day);
    }

    private static Told moved(Told time, Told base, Meaning meaning) {
        int offset = meaning.get(Field.OFFSET, 0);
        if (meaning.has(Field.SHIFT) || time.block() - base.block() > 1) {
            return time;
        }
        return switch (meaning.unit()) {
            case DAY -> movedByDays(time, base, offset);
            case MONTH ->
                base.form() == Form.MONTH || base.form() == Form.DAY
                        ? with(time, Form.MONTH, base.day().plusMonths(offset))
                        : time;
            default -> time;
        };
    }

    /** So many days on, where it does not matter whether the year has a February 29. */
    private static Told movedByDays(Told time, Told base, int offset) {
        if (base.form() != Form.WEEKDAY && base.form() != Form.DAY) {
            return time;
        }
        LocalDate day = base.day().plusDays(offset);
        LocalDate other = base.day().withYear(OTHER_YEAR).plusDays(offset);
        boolean certain = base.form() == Form.WEEKDAY
                || day.getMonthValue() == other.getMonthValue() && day.getDayOfMonth() == other.getDayOfMonth();
        return certain ? with(time, base.form(), day) : time;
    }

    private static Placed valued(Told time, Meaning meaning, Placed placed) {
        String value = SOME_YEAR
                + switch (time.form()) {
                    case WEEKDAY -> "-WXX-" + time.day().getDayOfWeek().getValue();
                    case MONTH -> "-" + Values.pad(time.day().getMonthValue(), 2);
                    default -> Values.day(time.day()).substring(SOME_YEAR.length());
                };
        TimeType type = meaning.hasClock() ? TimeType.TIME : TimeType.DATE;
        return Placed.unplaced(type, value + (meaning.hasClock() ? Amounts.clock(meaning) : ""), placed.grain());
    }
}
