package io.github.broadsheet.internal.calendar;

/** Which of two small numbers is the month in a date such as {@code 3/4/2021}, where the numbers do not tell. */
public enum DayMonthOrder {

    /** The American way: {@code 3/4/2021} is the fourth of March. */
    MONTH_FIRST,

    /** The way of most other places: {@code 3/4/2021} is the third of April. */
    DAY_FIRST
}
