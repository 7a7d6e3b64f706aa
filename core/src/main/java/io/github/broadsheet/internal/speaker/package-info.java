/** Gives quotations their speakers. */
@NullMarked
package io.github.broadsheet.internal.speaker;

import org.jspecify.annotations.NullMarked;
