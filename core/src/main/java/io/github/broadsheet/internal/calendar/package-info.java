/** Written dates, times and time zones become values here, from the letters alone and without any context. */
@NullMarked
package io.github.broadsheet.internal.calendar;

import org.jspecify.annotations.NullMarked;
