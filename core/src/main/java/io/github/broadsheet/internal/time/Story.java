package io.github.broadsheet.internal.time;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of the time in one article while it is read: the day of writing, and the time told last. */
final class Story {

    private final Optional<LocalDate> written;
    private final boolean history;
    private Optional<LocalDate> told = Optional.empty();
    private Unit toldGrain = Unit.DAY;
    private Optional<LocalDate> toldYear = Optional.empty();
    private int toldYearBlock = -1;
    private Optional<LocalDate> toldQuarter = Optional.empty();
    private int block;

    Story(Optional<LocalDate> written, boolean history) {
        this.written = written;
        this.history = history;
    }

    Optional<LocalDate> written() {
        return written;
    }

    /** Whether it tells what is long past, rather than the day's news. */
    boolean isHistory() {
        return history;
    }

    /** The day told last, the day of writing if there is none. */
    Optional<LocalDate> told() {
        return told.or(() -> written);
    }

    /** How fine the time told last was. */
    Unit toldGrain() {
        return toldGrain;
    }

    /** The date told last, if its year is written and it stands in the same block. */
    Optional<LocalDate> yearOfBlock() {
        return toldYearBlock == block ? toldYear : Optional.empty();
    }

    /** The first day of the quarter told last. */
    Optional<LocalDate> toldQuarter() {
        return toldQuarter;
    }

    void enterBlock(int number) {
        block = number;
    }

    /** Takes note of a time. */
    void tell(Meaning meaning, Placed placed) {
        if (placed.day().isEmpty()) {
            return;
        }
        if (meaning.has(Field.QUARTER)) {
            toldQuarter = placed.day();
        }
        if (meaning.kind() == Kind.CLOCK || (history && meaning.is(Field.BASE, "TODAY"))) {
            return;
        }
        told = placed.day();
        toldGrain = placed.grain();
        toldYear = meaning.has(Field.YEAR) ? placed.day() : Optional.empty();
        toldYearBlock = block;
    }
}
