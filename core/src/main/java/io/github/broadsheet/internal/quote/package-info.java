/** Finds direct, mixed, reported and block speech with its cues; who a speaker is, is not asked here. */
@NullMarked
package io.github.broadsheet.internal.quote;

import org.jspecify.annotations.NullMarked;
