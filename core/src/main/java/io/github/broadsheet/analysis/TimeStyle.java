package io.github.broadsheet.analysis;

/** How a date without a year, "in May" or "on Tuesday", is placed. */
public enum TimeStyle {
    /** The text decides, by its years and by its words such as "yesterday". */
    DETECTED,
    /** Near the day of publication, as in a report of the day. */
    NEWS,
    /** After the date told before, as in a history. */
    NARRATIVE
}
