package io.github.broadsheet;

/** What kind of time an expression names, as in TIMEX3 of TimeML 1.2.1. */
public enum TimeType {
    /** A day or something longer on the calendar: "July 4", "last spring", "the 1990s". */
    DATE,
    /** A time of day: "2 p.m.", "Monday morning". */
    TIME,
    /** How long: "two months". */
    DURATION,
    /** How often: "every Tuesday". */
    SET
}
