/** Puts what a person corrected over what the library found; the last word at every stage. */
@NullMarked
package io.github.broadsheet.internal.correction;

import org.jspecify.annotations.NullMarked;
