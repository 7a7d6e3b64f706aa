/** Names and amounts are found and typed here, from shapes, gazetteers and the evidence of the whole document. */
@NullMarked
package io.github.broadsheet.internal.name;

import org.jspecify.annotations.NullMarked;
