package io.github.broadsheet.internal.merge;

import java.io.Serializable;

/**
 * What is kept of a document, with its number in the order of the ids.
 *
 * @param given the ids that its entities were given before
 */
record Numbered(int number, Extract extract, GivenIds given) implements Serializable {}
