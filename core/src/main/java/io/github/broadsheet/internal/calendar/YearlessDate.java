package io.github.broadsheet.internal.calendar;

import java.time.Month;

/**
 * A month and a day found in a text without a year, as in a dateline: {@code March 2}.
 *
 * @param begin offset of the first UTF-16 code unit in the text
 * @param end offset after the last code unit
 * @param month the month, from 1 to 12
 * @param day the day, from 1 to the length of the month in a leap year
 */
public record YearlessDate(int begin, int end, int month, int day) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the span is negative or empty, or no year has such a day
     */
    public YearlessDate {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("begin, end: not a stretch of text: " + begin + ", " + end);
        }
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month: must be 1 to 12, was " + month);
        }
        if (day < 1 || day > Month.of(month).maxLength()) {
            throw new IllegalArgumentException("day: month " + month + " has no day " + day);
        }
    }
}
