package io.github.broadsheet.internal.time;

/** A time that a rule found, not yet placed. */
record Found(Meaning meaning, Rule rule) {}
