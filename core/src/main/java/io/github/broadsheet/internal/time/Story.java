package io.github.broadsheet.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What is known of the time in one article while it is read: the day of writing, and the time told last. */
final class Story {

    private static final int MONTHS_IN_QUARTER = 3;

    private final Optional<LocalDate> written;
    private final Optional<LocalDateTime> now;
    private final boolean history;
    private final boolean message;
    private Optional<LocalDate> told = Optional.empty();
    private Unit toldGrain = Unit.DAY;
    private Optional<LocalDate> toldYear = Optional.empty();
    private int toldYearBlock = -1;
    private Optional<LocalDate> toldQuarter = Optional.empty();
    private boolean longPeriod;
    private int block;
    private boolean opens;
    private final Narrative narrative = new Narrative();

    Story(Optional<LocalDate> written, Optional<LocalTime> clock, boolean history, boolean message) {
        this.written = written;
        this.now = written.flatMap(day -> clock.filter(time -> message).map(day::atTime));
        this.history = history;
        this.message = message;
    }

    Optional<LocalDate> written() {
        return written;
    }

    /** The time to which a short message may count minutes and hours, if it is known. */
    Optional<LocalDateTime> now() {
        return now;
    }

    /** Whether no time was told before. */
    boolean isFirst() {
        return told.isEmpty();
    }

    /** Whether it tells what is long past, rather than the day's news. */
    boolean isHistory() {
        return history;
    }

    /** Whether it is a short message rather than an article. */
    boolean isMessage() {
        return message;
    }

    /** The day told last, the day of writing if there is none. */
    Optional<LocalDate> told() {
        return told.or(() -> written);
    }

    /** How fine the time told last was. */
    Unit toldGrain() {
        return toldGrain;
    }

    /**
     * The date told last, if its year is written and it stands in the same block, for a date with which a sentence begins:
     * "In 1944 he fled. In May, …". Within a sentence a date without a year is more often one of the months gone by.
     */
    Optional<LocalDate> yearOfBlock() {
        return toldYearBlock == block && opens ? toldYear : Optional.empty();
    }

    /** The month told last, if it stands in the same block. */
    Optional<LocalDate> toldMonth() {
        return toldYearBlock == block && toldGrain == Unit.MONTH && !history ? told : Optional.empty();
    }

    /** The first day of the quarter told last. */
    Optional<LocalDate> toldQuarter() {
        return toldQuarter;
    }

    /** Whether the figures told last are those of more than a quarter: "in the nine months". */
    boolean isLongPeriod() {
        return longPeriod;
    }

    /** The thread of a history. */
    Narrative narrative() {
        return narrative;
    }

    void enter(Narrative.Place place) {
        block = place.block();
        opens = place.opens();
        narrative.enter(place);
    }

    /** Takes note of a time. */
    void tell(Meaning meaning, Placed placed, Tense tense) {
        tellPeriod(meaning, placed, tense);
        if (placed.day().isEmpty()) {
            return;
        }
        if (meaning.kind() == Kind.CLOCK || (history && meaning.is(Field.BASE, "TODAY"))) {
            return;
        }
        told = placed.day();
        narrative.tell(placed.day().orElseThrow(), placed.grain());
        toldGrain = placed.grain();
        toldYear = meaning.has(Field.YEAR) && tense == Tense.PAST ? placed.day() : Optional.empty();
        toldYearBlock = block;
    }

    private boolean isOver(Placed quarter) {
        return quarter.day()
                .filter(day -> written.map(
                                now -> !day.plusMonths(MONTHS_IN_QUARTER).isAfter(now))
                        .orElse(true))
                .isPresent();
    }

    /** Takes note of a period of which figures are told; one that is not over has none if another has. */
    private void tellPeriod(Meaning meaning, Placed placed, Tense tense) {
        if (meaning.has(Field.QUARTER) || (meaning.has(Field.SHIFT) && placed.grain() == Unit.QUARTER)) {
            if (isOver(placed) || (tense != Tense.FUTURE && toldQuarter.isEmpty())) {
                toldQuarter = placed.day();
                longPeriod = false;
            }
        } else if (meaning.is(Field.BASE, "QUARTER")) {
            longPeriod = meaning.has(Field.YEAR) && longPeriod;
        } else if (meaning.kind() == Kind.DURATION && meaning.unit() == Unit.MONTH) {
            longPeriod |= meaning.get(Field.COUNT, 0) > MONTHS_IN_QUARTER;
        }
    }
}
