/** Word lists and tables that ship with the library are read here; a fault in one names its file and line. */
@NullMarked
package io.github.broadsheet.internal.resource;

import org.jspecify.annotations.NullMarked;
