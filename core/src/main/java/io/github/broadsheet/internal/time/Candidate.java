package io.github.broadsheet.internal.time;

/**
 * Words that name a time, with what is needed to place it.
 *
 * @param begin where they begin
 * @param end where they end
 * @param found what they mean
 * @param tense the tense of the verb beside them
 * @param place where they stand
 * @param opensRange whether the next time is the other end of a range: "from May to July"
 */
record Candidate(int begin, int end, Found found, Tense tense, Narrative.Place place, boolean opensRange) {}
