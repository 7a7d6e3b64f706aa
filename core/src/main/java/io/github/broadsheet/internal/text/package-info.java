/** The first room: the text as given, its lines, its characters and its tokens. Nothing here knows what a text means. */
@NullMarked
package io.github.broadsheet.internal.text;

import org.jspecify.annotations.NullMarked;
