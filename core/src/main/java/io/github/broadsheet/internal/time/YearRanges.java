package io.github.broadsheet.internal.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes ranges of years apart: a history that says "1914-1920" tells of two times, at which something began and ended.
 * News says "the 1950-1953 war" and means one.
 */
final class YearRanges {

    private static final int SHORT = 100;

    private YearRanges() {}

    /** The same times, each end of a range of years one by itself. */
    static List<Candidate> apart(List<Candidate> candidates, String text) {
        List<Candidate> ends = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            int dash = isRange(candidate.found().meaning()) ? dash(candidate, text) : -1;
            if (dash < 0) {
                ends.add(candidate);
            } else {
                ends.add(first(candidate, text, dash));
                ends.add(second(candidate, text, dash));
            }
        }
        return ends;
    }

    private static boolean isRange(Meaning meaning) {
        return meaning.has(Field.UNTIL) && last(meaning) > meaning.get(Field.YEAR);
    }

    /** The year that ends a range; "17" of "1914-17" lies in the century of the first. */
    private static int last(Meaning range) {
        int from = range.get(Field.YEAR);
        int until = range.get(Field.UNTIL);
        return until < SHORT ? from - from % SHORT + until : until;
    }

    /** Where the only mark between two runs of digits stands, -1 if it is something else. */
    private static int dash(Candidate candidate, String text) {
        int dash = -1;
        for (int i = candidate.begin(); i < candidate.end(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '-' || c == '\u2013' || c == '\u2014';
            if (mark && dash < 0) {
                dash = i;
            } else if (mark || (c != ' ' && !Character.isDigit(c))) {
                return -1;
            }
        }
        return dash;
    }

    private static Candidate first(Candidate candidate, String text, int dash) {
        int end = dash;
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        Meaning year = candidate.found().meaning().with(Field.UNTIL, Meaning.UNKNOWN);
        return new Candidate(
                candidate.begin(), end, found(candidate, year), candidate.tense(), candidate.place(), true);
    }

    private static Candidate second(Candidate candidate, String text, int dash) {
        int begin = dash + 1;
        while (text.charAt(begin) == ' ') {
            begin++;
        }
        Meaning range = candidate.found().meaning();
        Meaning year = range.with(Field.UNTIL, Meaning.UNKNOWN).with(Field.YEAR, last(range));
        return new Candidate(
                begin,
                candidate.end(),
                found(candidate, year),
                candidate.tense(),
                candidate.place(),
                candidate.opensRange());
    }

    private static Found found(Candidate candidate, Meaning year) {
        return new Found(year, candidate.found().rule());
    }
}
