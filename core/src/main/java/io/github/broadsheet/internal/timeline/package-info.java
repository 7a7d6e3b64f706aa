/** Puts what an article tells, and can date, in the order of time. */
@NullMarked
package io.github.broadsheet.internal.timeline;

import org.jspecify.annotations.NullMarked;
