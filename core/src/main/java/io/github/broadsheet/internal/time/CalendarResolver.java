package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Places one time that the calendar names: a weekday, a day, a month, a season, a year …. */
final class CalendarResolver {

    private static final int LAST = 0;
    private static final int THIS = 1;
    private static final int NEXT = 2;
    private static final int COMING = 3;
    /** The one that runs, or the last: "since May". */
    private static final int GONE = 4;

    private static final int CENTURY = 100;
    private static final int YEAR = 366;
    private static final int HALF_YEAR = 183;
    private static final int QUARTER = 92;
    /** Who tells of a day gone by in the past tense does not leave out the year if another such day is nearer. */
    private static final int DAYS_AHEAD_IN_PAST = 75;

    private static final int MONTHS_AHEAD_IN_PAST = 21;
    private static final int MONTHS_AHEAD = 61;
    private static final int MONTHS_BACK = 9;
    private static final int USUAL_CENTURY = 1900;
    /** The day of January that always lies in the first ISO week. */
    private static final int FIRST_WEEK = 4;

    /** The day of December that always lies in the last ISO week. */
    private static final int DAY_OF_LAST_WEEK = 28;

    /** The day of a month, or the week of a year, that is its last. */
    private static final int LAST_ONE = -1;

    private final Story story;
    private final Customs customs;
    private final Meaning meaning;
    private final Tense tense;

    CalendarResolver(Story story, Customs customs, Meaning meaning, Tense tense) {
        this.story = story;
        this.customs = customs;
        this.meaning = meaning;
        this.tense = tense;
    }

    /** The value; throws DateTimeException if the calendar has no such day. */
    Placed place() {
        if (meaning.get(Field.MONTH, 1) == 0) {
            return openFeast();
        }
        if (isFiscal()) {
            return fiscal();
        }
        if (meaning.has(Field.CENTURY) && meaning.get(Field.ERA, 0) == 1) {
            String value = "BC" + Values.pad(meaning.get(Field.CENTURY) - 1, 2);
            return Placed.unplaced(TimeType.DATE, value, Unit.CENTURY);
        }
        if (meaning.has(Field.CENTURY)) {
            return Placed.on(LocalDate.of((meaning.get(Field.CENTURY) - 1) * CENTURY, 1, 1), Unit.CENTURY);
        }
        if (meaning.has(Field.DECADE)) {
            int first = full(meaning.get(Field.DECADE));
            boolean century = first % CENTURY == 0 && first < USUAL_CENTURY;
            return Placed.on(LocalDate.of(first, 1, 1), century ? Unit.CENTURY : Unit.DECADE);
        }
        if (meaning.has(Field.UNTIL) || meaning.has(Field.UNTIL_DIGIT)) {
            return YearInterval.placed(year(), meaning);
        }
        if (isWeekdayAlone()) {
            return weekday();
        }
        if (meaning.has(Field.DAY) && !meaning.has(Field.MONTH)) {
            return dayOfSomeMonth();
        }
        return meaning.has(Field.YEAR) ? inYear(year()) : inSomeYear();
    }

    /** A feast whose day another calendar gives, such as Ramadan: the year at most is known. */
    private Placed openFeast() {
        String year = meaning.has(Field.YEAR) ? Values.year(year()) : Values.unknown(Unit.YEAR);
        boolean day = meaning.has(Field.DAY);
        return Placed.unplaced(TimeType.DATE, year + (day ? "-XX-XX" : "-XX"), day ? Unit.DAY : Unit.MONTH);
    }

    private boolean isFiscal() {
        Unit grain = meaning.grain();
        return meaning.has(Field.FISCAL)
                && customs.isFiscalYearOwn()
                && (grain == Unit.YEAR || grain == Unit.HALF || grain == Unit.QUARTER);
    }

    private Placed fiscal() {
        if (!meaning.has(Field.YEAR) && story.written().isEmpty()) {
            return unknown();
        }
        Unit grain = meaning.grain();
        LocalDate first;
        if (meaning.has(Field.YEAR)) {
            first = startOfFiscal(year(), grain);
        } else {
            LocalDate written = story.written().orElseThrow();
            LocalDate running = startOfFiscal(customs.fiscalYear(written), grain);
            boolean ahead = running.isAfter(written) && tense != Tense.FUTURE;
            first = ahead ? running.minusYears(1) : running;
        }
        boolean calendarUnit = grain != Unit.YEAR && (first.getMonthValue() - 1) % grain.multiple() == 0;
        LocalDate last = grain == Unit.YEAR ? first.plusMonths(11) : first.plusMonths(grain.multiple() - 1L);
        String value = Values.date(first, Unit.MONTH) + "/" + Values.date(last, Unit.MONTH);
        return calendarUnit ? Placed.on(first, grain) : new Placed(TimeType.DATE, value, Optional.of(first), grain);
    }

    private LocalDate startOfFiscal(int year, Unit grain) {
        int part = grain == Unit.YEAR ? 0 : meaning.get(grain == Unit.HALF ? Field.HALF : Field.QUARTER) - 1;
        return customs.startOfFiscalYear(year).plusMonths((long) part * grain.multiple());
    }

    private boolean isWeekdayAlone() {
        return meaning.has(Field.WEEKDAY)
                && !meaning.has(Field.MONTH)
                && !meaning.has(Field.DAY)
                && !meaning.has(Field.YEAR);
    }

    /** A year or decade of two digits in full: the last such year, or the decade nearest to the one told before. */
    private int full(int digits) {
        if (digits >= CENTURY) {
            return digits;
        }
        if (story.told().isEmpty()) {
            return USUAL_CENTURY + digits;
        }
        LocalDate told = story.told().orElseThrow();
        if (meaning.has(Field.DECADE) && story.toldGrain() == Unit.DECADE) {
            return nearest(digits, told.getYear());
        }
        int now = (story.isHistory() ? told : story.written().orElse(told)).getYear();
        int found = now / CENTURY * CENTURY + digits;
        return found > now ? found - CENTURY : found;
    }

    private static int nearest(int digits, int year) {
        int found = year / CENTURY * CENTURY + digits;
        int away = found - year;
        return away > CENTURY / 2 ? found - CENTURY : away < -CENTURY / 2 ? found + CENTURY : found;
    }

    private int year() {
        int year = meaning.get(Field.YEAR);
        return meaning.has(Field.ERA) ? (meaning.get(Field.ERA) == 1 ? -year : year) : full(year);
    }

    /** Whether it is reckoned from the time told before: "the following Friday". */
    private boolean isTold() {
        return meaning.is(Field.BASE, "TOLD");
    }

    private Placed weekday() {
        DayOfWeek wanted = DayOfWeek.of(meaning.get(Field.WEEKDAY));
        Optional<LocalDate> base = story.isHistory() || isTold() ? story.told() : story.written();
        return base.map(day -> Placed.on(weekday(day, wanted), Unit.DAY))
                .orElseGet(() -> Placed.unplaced(TimeType.DATE, "XXXX-WXX-" + wanted.getValue(), Unit.DAY));
    }

    private LocalDate weekday(LocalDate base, DayOfWeek wanted) {
        if (story.isHistory() && !isTold()) {
            return base.with(TemporalAdjusters.nextOrSame(wanted));
        }
        return switch (meaning.get(Field.DIRECTION, -1)) {
            case LAST -> base.with(TemporalAdjusters.previous(wanted));
            case THIS -> customs.firstOfWeek(base).with(TemporalAdjusters.nextOrSame(wanted));
            case NEXT -> customs.firstOfWeek(base).plusWeeks(1).with(TemporalAdjusters.nextOrSame(wanted));
            case COMING -> base.with(TemporalAdjusters.next(wanted));
            case GONE -> base.with(TemporalAdjusters.previousOrSame(wanted));
            default ->
                tense == Tense.FUTURE || (story.isMessage() && tense == Tense.NONE)
                        ? base.with(TemporalAdjusters.nextOrSame(wanted))
                        : base.with(TemporalAdjusters.previousOrSame(wanted));
        };
    }

    private Placed inYear(int year) {
        Unit grain = meaning.grain();
        return year < 0
                ? new Placed(TimeType.DATE, beforeChrist(year, grain), Optional.of(start(year)), grain)
                : Placed.on(start(year), grain);
    }

    private String beforeChrist(int year, Unit grain) {
        String value = Values.year(year);
        return switch (grain) {
            case MONTH -> value + "-" + Values.pad(meaning.get(Field.MONTH), 2);
            case SEASON -> value + "-" + Field.SEASON.word(meaning.get(Field.SEASON));
            default -> value;
        };
    }

    /** The first day of the time in a year. */
    private LocalDate start(int year) {
        return switch (meaning.grain()) {
            case QUARTER -> LocalDate.of(year, meaning.get(Field.QUARTER) * 3 - 2, 1);
            case HALF -> LocalDate.of(year, meaning.get(Field.HALF) * 6 - 5, 1);
            case SEASON -> LocalDate.of(year, Seasons.firstMonth(meaning.get(Field.SEASON)), 1);
            case MONTH -> LocalDate.of(year, meaning.get(Field.MONTH), 1);
            case WEEK -> week(year);
            case DAY -> day(year);
            default -> LocalDate.of(year, 1, 1);
        };
    }

    private LocalDate week(int year) {
        return meaning.get(Field.WEEK) == LAST_ONE
                ? LocalDate.of(year, Month.DECEMBER, DAY_OF_LAST_WEEK)
                : LocalDate.of(year, 1, FIRST_WEEK).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, meaning.get(Field.WEEK));
    }

    private LocalDate day(int year) {
        if (meaning.has(Field.EASTER)) {
            return Easter.sunday(year).plusDays(meaning.get(Field.EASTER));
        }
        if (meaning.get(Field.DAY, 0) == LAST_ONE) {
            return LocalDate.of(year, meaning.get(Field.MONTH, 1), 1).with(TemporalAdjusters.lastDayOfMonth());
        }
        if (meaning.has(Field.DAY)) {
            return LocalDate.of(year, meaning.get(Field.MONTH, 1), meaning.get(Field.DAY));
        }
        DayOfWeek wanted = DayOfWeek.of(meaning.get(Field.WEEKDAY));
        LocalDate first = LocalDate.of(year, meaning.get(Field.MONTH, 1), 1);
        LocalDate found = first.with(TemporalAdjusters.dayOfWeekInMonth(meaning.get(Field.NTH, 1), wanted));
        if (found.getMonth() != first.getMonth()) {
            throw new DateTimeException("a month has no such weekday");
        }
        return found;
    }

    private Placed inSomeYear() {
        if (isTold()) {
            return story.told().map(told -> inYear(yearFollowing(told))).orElseGet(this::unknown);
        }
        OptionalInt thread = story.isHistory() ? story.narrative().yearOf(this::start) : OptionalInt.empty();
        if (thread.isPresent()) {
            return inYear(thread.orElseThrow());
        }
        Optional<LocalDate> told = story.isHistory() ? story.told() : toldYear();
        if (told.isPresent()) {
            return inYear(leapYear(yearAfter(told.orElseThrow()), 1));
        }
        return story.written()
                .map(written -> Placed.on(nearby(written), meaning.grain()))
                .orElseGet(this::unknown);
    }

    /** The year that the paragraph told last, where it is not about the year of writing. */
    private Optional<LocalDate> toldYear() {
        if (meaning.has(Field.DIRECTION) || tense != Tense.PAST || meaning.has(Field.QUARTER)) {
            return Optional.empty();
        }
        return story.yearOfBlock()
                .filter(told -> story.written()
                        .map(written -> told.getYear() < written.getYear() - 1)
                        .orElse(true));
    }

    /** The year of the first one that begins after the time told. */
    private int yearFollowing(LocalDate told) {
        boolean inYear = story.toldGrain().compareTo(Unit.YEAR) < 0
                && start(told.getYear()).isAfter(told);
        return inYear ? told.getYear() : told.getYear() + 1;
    }

    /** What comes next is told next, but a glance back of a few months stays in the year. */
    private int yearAfter(LocalDate told) {
        int year = told.getYear();
        if (story.toldGrain().compareTo(Unit.YEAR) >= 0 || year < 0) {
            return year;
        }
        return start(year).plusMonths(MONTHS_BACK).isBefore(told) ? year + 1 : year;
    }

    private Placed dayOfSomeMonth() {
        Optional<LocalDate> base = story.isHistory() ? story.told() : story.written();
        int day = meaning.get(Field.DAY);
        if (base.isEmpty()) {
            return Placed.unplaced(TimeType.DATE, "XXXX-XX-" + Values.pad(day, 2), Unit.DAY);
        }
        LocalDate today = base.orElseThrow();
        LocalDate found = today.withDayOfMonth(1).plusDays(day - 1L);
        boolean later = found.isAfter(today) && tense == Tense.PAST && !story.isHistory();
        boolean earlier = found.isBefore(today) && tense == Tense.FUTURE && !story.isHistory();
        return Placed.on(later ? found.minusMonths(1) : earlier ? found.plusMonths(1) : found, Unit.DAY);
    }

    /** The last, this or the next one, seen from the day of writing. */
    private LocalDate nearby(LocalDate written) {
        LocalDate before = latestUntil(written);
        LocalDate after = inLeapYear(before.getYear() + 1, 1);
        boolean running = written.isBefore(end(before));
        return switch (meaning.get(Field.DIRECTION, -1)) {
            case LAST -> running && meaning.grain() != Unit.DAY ? start(before.getYear() - 1) : before;
            case THIS -> start(written.getYear());
            case NEXT, COMING -> after;
            case GONE -> before;
            default -> byTense(before, after, written, running);
        };
    }

    private LocalDate byTense(LocalDate before, LocalDate after, LocalDate written, boolean running) {
        long ahead = after.toEpochDay() - written.toEpochDay();
        return !running && ahead < farthestAhead() ? after : before;
    }

    /** How many days ahead a time may lie that is not rather the one before. */
    private int farthestAhead() {
        if (meaning.has(Field.QUARTER)) {
            return tense == Tense.FUTURE ? QUARTER : 0;
        }
        return switch (tense) {
            case PAST -> meaning.grain() == Unit.DAY ? DAYS_AHEAD_IN_PAST : MONTHS_AHEAD_IN_PAST;
            case FUTURE -> YEAR;
            default -> meaning.grain() == Unit.DAY || story.isMessage() ? HALF_YEAR : MONTHS_AHEAD;
        };
    }

    private LocalDate end(LocalDate begin) {
        return switch (meaning.grain()) {
            case DAY -> begin.plusDays(1);
            case MONTH -> begin.plusMonths(1);
            case HALF -> begin.plusMonths(6);
            default -> begin.plusMonths(3);
        };
    }

    private LocalDate latestUntil(LocalDate written) {
        LocalDate found = inLeapYear(written.getYear(), -1);
        return found.isAfter(written) ? inLeapYear(found.getYear() - 1, -1) : found;
    }

    /** The one of the year; if it is February 29, of the next leap year in that direction. */
    private LocalDate inLeapYear(int year, int step) {
        return start(leapYear(year, step));
    }

    private int leapYear(int year, int step) {
        boolean leapDay = meaning.get(Field.MONTH, 0) == Month.FEBRUARY.getValue() && meaning.get(Field.DAY, 0) == 29;
        int found = year;
        while (leapDay && !Year.isLeap(found)) {
            found += step;
        }
        return found;
    }

    private Placed unknown() {
        Unit grain = meaning.grain();
        String value = switch (grain) {
            case QUARTER -> "XXXX-Q" + meaning.get(Field.QUARTER);
            case HALF -> "XXXX-H" + meaning.get(Field.HALF);
            case SEASON -> "XXXX-" + Field.SEASON.word(meaning.get(Field.SEASON));
            case MONTH -> "XXXX-" + Values.pad(meaning.get(Field.MONTH), 2);
            case DAY -> unknownDay();
            default -> Values.unknown(grain);
        };
        return Placed.unplaced(TimeType.DATE, value, grain);
    }

    private String unknownDay() {
        if (!meaning.has(Field.DAY)) {
            return Values.unknown(Unit.DAY);
        }
        LocalDate inLeapYear = day(2000);
        return "XXXX" + Values.day(inLeapYear).substring(4);
    }
}
