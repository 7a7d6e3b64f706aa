package io.github.broadsheet.internal.merge;

import java.io.Serializable;

/** What is kept of a document, with its number in the order of the ids. */
record Numbered(int number, Extract extract) implements Serializable {}
