package io.github.broadsheet.internal.name;

/**
 * A number as written.
 *
 * @param first its first piece
 * @param last one past its last piece
 * @param value its value
 * @param scaled whether a word such as "million" ends it
 * @param digits whether it is written in digits
 * @param parts what a written fraction such as "3/8" counts, 0 for none
 * @param vague whether it says no more than how large, as "hundreds of millions" does
 */
record Figure(int first, int last, double value, boolean scaled, boolean digits, int parts, boolean vague) {}
