package io.github.broadsheet.internal.calendar;

import java.time.DayOfWeek;
import java.util.Optional;

/** The names of the days of the week. */
public final class Weekdays {

    private Weekdays() {}

    /**
     * The weekday that a text begins with.
     *
     * @param text such as {@code Tuesday, 4 July}
     * @return the weekday, if its first word is one
     */
    public static Optional<DayOfWeek> opening(CharSequence text) {
        Integer number = CalendarWords.WEEKDAYS.get(new Cursor(text, 0, text.length()).word());
        return Optional.ofNullable(number).map(DayOfWeek::of);
    }
}
