/** Finds the words that name times, and says which times they name. Rules are data, beside this room. */
@NullMarked
package io.github.broadsheet.internal.time;

import org.jspecify.annotations.NullMarked;
