package io.github.broadsheet.internal.time;

import java.time.LocalDate;

/** The seasons, in the order of the words of {@link Field#SEASON}; northern, by whole months. */
final class Seasons {

    private static final int WINTER = 3;
    private static final int FIRST_MONTH_OF_SPRING = 3;
    private static final int MONTHS = 3;
    private static final int DECEMBER = 12;

    private Seasons() {}

    static int firstMonth(int season) {
        return FIRST_MONTH_OF_SPRING + season * MONTHS;
    }

    /** The season of a day. */
    static int of(LocalDate day) {
        int month = day.getMonthValue() % DECEMBER;
        return month < MONTHS ? WINTER : month / MONTHS - 1;
    }

    /** The year in which the season of a day begins. */
    static int year(LocalDate day) {
        return of(day) == WINTER && day.getMonthValue() < DECEMBER ? day.getYear() - 1 : day.getYear();
    }
}
