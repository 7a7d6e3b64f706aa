/** Quotation marks are paired here, and sentences split: in this order, since a sentence ends after its closing mark. */
@NullMarked
package io.github.broadsheet.internal.sentence;

import org.jspecify.annotations.NullMarked;
