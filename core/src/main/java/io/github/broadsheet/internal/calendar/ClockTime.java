package io.github.broadsheet.internal.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param time the time, to the second
 * @param zone the zone written after it, null if there is none
 */
record ClockTime(LocalTime time, @Nullable Zone zone) {}
