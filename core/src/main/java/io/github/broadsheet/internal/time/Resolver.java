package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Places what words mean: against the day of writing, the time told before, and the tense of the verb. */
final class Resolver {

    private static final int FIRST_FULL_YEAR = 1000;
    private static final int MONTHS = 12;
    private static final int HALF_QUARTER = 45;

    private final Story story;
    private final Customs customs;
    private final Instants instants;

    Resolver(Story story, Customs customs) {
        this.story = story;
        this.instants = new Instants(story);
        this.customs = customs;
    }

    /** The value of a time, or empty if it has none. */
    Optional<Placed> place(Meaning meaning, Tense tense) {
        try {
            return isOfOtherStyle(meaning, tense)
                    ? Optional.empty()
                    : Optional.of(placed(SharedZones.read(meaning, customs.zone()), tense));
        } catch (DateTimeException | ArithmeticException e) {
            return impossible(meaning);
        }
    }

    /** The end of a range: a weekday is the one that follows the beginning, "Monday to Friday". */
    Placed endOfRange(Meaning meaning, Placed end, Placed begin) {
        boolean weekday = meaning.kind() == Kind.CALENDAR && meaning.has(Field.WEEKDAY) && !meaning.has(Field.MONTH);
        boolean early = weekday
                && begin.day().isPresent()
                && end.day().isPresent()
                && end.day().orElseThrow().isBefore(begin.day().orElseThrow());
        if (!early) {
            return end;
        }
        DayOfWeek wanted = DayOfWeek.of(meaning.get(Field.WEEKDAY));
        LocalDate day = begin.day().orElseThrow().with(TemporalAdjusters.next(wanted));
        return timed(meaning, Placed.on(day, Unit.DAY));
    }

    /**
     * Whether vague words name no time in an article of this style: "soon" beside a past tense says in a history that one
     * thing followed another, and "former" says in a report what somebody was.
     */
    private boolean isOfOtherStyle(Meaning meaning, Tense tense) {
        if (meaning.kind() != Kind.REFERENCE) {
            return false;
        }
        return story.isHistory()
                ? meaning.is(Field.BASE, "TODAY") && tense == Tense.PAST
                : meaning.is(Field.BASE, "TOLD_IN_HISTORY") && !story.isMessage();
    }

    private static Placed reference(Meaning meaning) {
        return Placed.unplaced(TimeType.DATE, Field.REFERENCE.word(meaning.get(Field.REFERENCE)), Unit.DAY);
    }

    /** A day that the calendar does not have, "Feb. 30": some day of that month. */
    private static Optional<Placed> impossible(Meaning meaning) {
        if (meaning.kind() != Kind.CALENDAR || !meaning.has(Field.MONTH) || !meaning.has(Field.DAY)) {
            return Optional.empty();
        }
        int month = meaning.get(Field.MONTH);
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        int year = meaning.get(Field.YEAR, 0);
        String value = (year >= FIRST_FULL_YEAR ? Values.year(year) : Values.unknown(Unit.YEAR)) + "-"
                + Values.pad(month, 2) + "-XX";
        return Optional.of(Placed.unplaced(TimeType.DATE, value, Unit.DAY));
    }

    private Placed placed(Meaning meaning, Tense tense) {
        Optional<Placed> instant = meaning.kind() == Kind.RELATIVE ? instants.relative(meaning) : Optional.empty();
        return instant.orElseGet(() -> placedByDay(meaning, tense));
    }

    private Placed placedByDay(Meaning meaning, Tense tense) {
        return switch (meaning.kind()) {
            case CALENDAR, RELATIVE -> timed(meaning, moved(meaning, date(meaning, tense)));
            case CLOCK -> timed(meaning, day());
            case REFERENCE -> reference(meaning);
            case DURATION -> duration(meaning, tense);
            case SET ->
                Placed.unplaced(TimeType.SET, Amounts.set(isCounted(meaning) ? everyOne(meaning) : meaning), Unit.DAY);
            case NONE -> throw new IllegalStateException("nothing to place");
        };
    }

    private Placed duration(Meaning meaning, Tense tense) {
        Unit unit = meaning.unit();
        boolean toCome = isToCome(meaning.get(Field.AHEAD, 0), tense);
        Optional<Placed> instant = toCome ? instants.ahead(meaning) : Optional.empty();
        if (instant.isPresent()) {
            return instant.orElseThrow();
        }
        boolean ahead = toCome
                && !unit.isClock()
                && !meaning.has(Field.WINDOW)
                && !meaning.has(Field.THOUSANDTHS)
                && !meaning.has(Field.FINER_UNIT)
                && meaning.get(Field.COUNT, -1) > 0
                && !story.isHistory()
                && story.written().isPresent();
        if (!ahead) {
            return Placed.unplaced(TimeType.DURATION, Amounts.duration(meaning), unit);
        }
        boolean days = unit.chrono() == ChronoUnit.WEEKS || (story.isMessage() && unit.compareTo(Unit.YEAR) <= 0);
        LocalDate day = move(story.written().orElseThrow(), unit, meaning.get(Field.COUNT));
        return Placed.on(days ? day : start(day, unit), days ? Unit.DAY : unit);
    }

    private static boolean isToCome(int ahead, Tense tense) {
        return switch (ahead) {
            case 1 -> tense == Tense.FUTURE;
            case 2 -> tense != Tense.PAST;
            default -> false;
        };
    }

    /** Whether units are counted from the day of a message: "a year ago" is the same day then, "daily" is every day. */
    private boolean isCounted(Meaning meaning) {
        return meaning.has(Field.COUNTED) && story.isMessage() && meaning.unit().compareTo(Unit.YEAR) <= 0;
    }

    private static Meaning everyOne(Meaning meaning) {
        return meaning.with(Field.COUNT, 1);
    }

    /** The day of a time of day that stands alone. */
    private Placed day() {
        Optional<LocalDate> told = story.toldGrain() == Unit.DAY ? story.told() : Optional.empty();
        Optional<LocalDate> day = story.isHistory() ? told : story.written();
        return day.map(known -> Placed.on(known, Unit.DAY)).orElseGet(() -> Placed.unknown(Unit.DAY));
    }

    private Placed date(Meaning meaning, Tense tense) {
        return meaning.kind() == Kind.RELATIVE
                ? relative(meaning, tense)
                : new CalendarResolver(story, customs, meaning, tense).place();
    }

    private Placed relative(Meaning meaning, Tense tense) {
        Unit unit = meaning.unit();
        Optional<LocalDate> base = base(meaning);
        boolean finer = meaning.grain() != unit;
        if (base.isEmpty()) {
            return finer ? calendar(meaning, tense) : Placed.unknown(unit);
        }
        int offset = meaning.get(Field.OFFSET, 0);
        if (isQuarterly(meaning)) {
            return story.toldQuarter()
                    .map(quarter -> Placed.on(quarter.plusYears(offset), Unit.QUARTER))
                    .orElseThrow();
        }
        if (meaning.has(Field.FISCAL) && customs.isFiscalYearOwn()) {
            return calendar(meaning.with(Field.YEAR, customs.fiscalYear(base.orElseThrow()) + offset), tense);
        }
        if (isOfMonth(meaning)) {
            return Placed.on(move(story.toldMonth().orElseThrow(), unit, offset), Unit.MONTH);
        }
        if (isNowadays(meaning)) {
            return Placed.unplaced(TimeType.DATE, Field.REFERENCE.word(1), Unit.DAY);
        }
        LocalDate day = move(base.orElseThrow(), unit, isWeekendGone(meaning, base.orElseThrow(), tense) ? -1 : offset);
        if (meaning.has(Field.YEAR)) {
            boolean quarter = story.toldQuarter().isPresent() && !story.isLongPeriod();
            return Placed.on(day.withYear(meaning.get(Field.YEAR)), quarter ? unit : Unit.YEAR);
        }
        if (finer) {
            return within(meaning, day, unit, tense);
        }
        boolean toTheDay = (isCounted(meaning) && !unit.isClock()) || isAhead(meaning) || meaning.has(Field.IN_WEEK);
        boolean goesOn = meaning.get(Field.SHIFT, 0) != 0;
        return toTheDay ? Placed.on(day, Unit.DAY) : Placed.on(goesOn ? day : start(day, unit), unit);
    }

    /** Whether weeks are counted ahead, "in a fortnight's time": as "in two weeks" it is the day. */
    private static boolean isAhead(Meaning meaning) {
        boolean weeks = meaning.unit() == Unit.WEEK || meaning.unit() == Unit.FORTNIGHT;
        return weeks && meaning.has(Field.COUNTED) && meaning.get(Field.OFFSET, 0) > 0;
    }

    /** Whether "a year ago" is said of a quarter's figures: it is the same quarter then. */
    private boolean isQuarterly(Meaning meaning) {
        return meaning.has(Field.DIRECTION)
                && meaning.grain() == Unit.YEAR
                && !story.isHistory()
                && !story.isLongPeriod()
                && story.toldQuarter().isPresent();
    }

    /** Whether "a year earlier" is said of a month's figures: it is the same month then. */
    private boolean isOfMonth(Meaning meaning) {
        boolean coarse = meaning.unit().compareTo(Unit.MONTH) >= 0;
        return meaning.is(Field.BASE, "MONTH") && coarse && story.toldMonth().isPresent();
    }

    /** Whether "the weekend" that a working day's news tells of in the past tense is the one before. */
    private boolean isWeekendGone(Meaning meaning, LocalDate base, Tense tense) {
        return meaning.unit() == Unit.WEEKEND
                && meaning.get(Field.OFFSET, 0) == 0
                && !meaning.has(Field.DIRECTION)
                && tense == Tense.PAST
                && !story.isHistory()
                && base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Whether it is the "today" of a history: the present at large. */
    private boolean isNowadays(Meaning meaning) {
        return story.isHistory()
                && meaning.unit() == Unit.DAY
                && meaning.is(Field.BASE, "TODAY")
                && meaning.get(Field.OFFSET, 0) == 0
                && !meaning.hasClock();
    }

    private Optional<LocalDate> base(Meaning meaning) {
        if (meaning.is(Field.BASE, "QUARTER")) {
            return story.toldQuarter().or(() -> story.written().map(day -> day.minusMonths(3)));
        }
        boolean told = meaning.is(Field.BASE, "TOLD")
                || ((meaning.is(Field.BASE, "TOLD_IN_HISTORY") || meaning.is(Field.BASE, "MONTH"))
                        && story.isHistory());
        return told ? story.told() : story.written();
    }

    /** A month of a relative year, a day of a relative week or month. */
    private Placed within(Meaning meaning, LocalDate day, Unit unit, Tense tense) {
        if (unit == Unit.WEEK || unit == Unit.WEEKEND) {
            LocalDate first = customs.firstOfWeek(day);
            DayOfWeek wanted = DayOfWeek.of(meaning.get(Field.WEEKDAY, 1));
            return Placed.on(first.with(TemporalAdjusters.nextOrSame(wanted)), Unit.DAY);
        }
        Meaning dated = meaning.with(Field.YEAR, day.getYear());
        return calendar(unit == Unit.MONTH ? dated.with(Field.MONTH, day.getMonthValue()) : dated, tense);
    }

    private Placed calendar(Meaning meaning, Tense tense) {
        return new CalendarResolver(story, customs, meaning.with(Field.KIND, Kind.CALENDAR.ordinal()), tense).place();
    }

    private Placed moved(Meaning meaning, Placed placed) {
        Placed once = shifted(placed, meaning.get(Field.SHIFT), meaning.get(Field.SHIFT_UNIT));
        Placed twice = shifted(once, meaning.get(Field.FINER_SHIFT), meaning.get(Field.FINER_SHIFT_UNIT));
        return meaning.has(Field.TO_WEEKDAY) ? toWeekday(meaning, twice) : inWeek(meaning, twice);
    }

    /** The day of the week that is named, after a day or before it. */
    private static Placed toWeekday(Meaning meaning, Placed placed) {
        int weekday = meaning.get(Field.TO_WEEKDAY);
        DayOfWeek wanted = DayOfWeek.of(Math.abs(weekday));
        TemporalAdjuster step = weekday > 0 ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previous(wanted);
        return placed.day()
                .map(day -> Placed.on(day.with(step), Unit.DAY))
                .orElseGet(() -> Placed.unplaced(TimeType.DATE, "XXXX-WXX-" + wanted.getValue(), Unit.DAY));
    }

    private Placed shifted(Placed placed, int shift, int shiftUnit) {
        if (shift == Meaning.UNKNOWN) {
            return placed;
        }
        Unit unit = Unit.at(shiftUnit);
        if (shift == 0) {
            return placed.day().map(day -> Placed.on(around(day, unit), unit)).orElseGet(() -> Placed.unknown(unit));
        }
        Unit grain = unit.isClock() || placed.grain().compareTo(unit) < 0 ? placed.grain() : unit;
        return placed.day().map(day -> Placed.on(move(day, unit, shift), grain)).orElseGet(() -> Placed.unknown(grain));
    }

    /** The weekday that is named of the week in which a day lies. */
    private Placed inWeek(Meaning meaning, Placed placed) {
        if (!meaning.has(Field.IN_WEEK)) {
            return placed;
        }
        DayOfWeek wanted = DayOfWeek.of(meaning.get(Field.IN_WEEK));
        return placed.day()
                .map(day -> Placed.on(customs.firstOfWeek(day).with(TemporalAdjusters.nextOrSame(wanted)), Unit.DAY))
                .orElseGet(() -> Placed.unknown(Unit.DAY));
    }

    private static Placed timed(Meaning meaning, Placed placed) {
        return meaning.hasClock()
                ? new Placed(TimeType.TIME, placed.value() + Amounts.clock(meaning), placed.day(), placed.grain())
                : placed;
    }

    /** The day so many units later; hours and shorter units stay on the day. */
    private static LocalDate move(LocalDate day, Unit unit, int offset) {
        return unit.isClock() ? day : day.plus((long) offset * unit.multiple(), unit.chrono());
    }

    /**
     * The week of a day, the weekend nearest to it, that of a Monday or Tuesday the one before, or the quarter that has
     * most of the three months that end there.
     */
    private LocalDate around(LocalDate day, Unit unit) {
        return switch (unit) {
            case WEEKEND -> start(day.minusDays(2), Unit.WEEKEND);
            case QUARTER -> start(day.minusDays(HALF_QUARTER), Unit.QUARTER);
            default -> start(day, unit);
        };
    }

    private LocalDate start(LocalDate day, Unit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> customs.isoWeek(day);
            case WEEKEND -> day.minusDays(day.getDayOfWeek().getValue() - 6L);
            case MONTH, QUARTER, HALF -> day.withDayOfMonth(1);
            default -> day;
        };
    }
}
