/** One sequence tagger, with two models: parts of speech and names. Data only flows through it; what the features mean is the business of who makes them. */
@NullMarked
package io.github.broadsheet.internal.tag;

import org.jspecify.annotations.NullMarked;
