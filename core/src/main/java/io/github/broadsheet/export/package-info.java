/**
 * Documents as JSON and JSON Lines, written and read back. The form is described in {@code docs/json-format.md}, with a
 * JSON Schema beside it. This is the only package that uses Jackson.
 */
@NullMarked
package io.github.broadsheet.export;

import org.jspecify.annotations.NullMarked;
