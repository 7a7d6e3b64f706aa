package io.github.broadsheet.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells a history from a report of the day: a history gives many years far from its own and seldom says "yesterday",
 * "on Monday" or "this year". Its own year is that of the day of writing, or the latest that it names.
 */
final class StoryStyle {

    private static final int FEWEST_YEARS = 5;
    private static final int YEARS_AWAY = 2;
    private static final int YEARS_FOR_EACH_NEAR_DAY = 4;

    private StoryStyle() {}

    static boolean isHistory(List<Candidate> candidates, Optional<LocalDate> written, TimeSettings.Style style) {
        if (style != TimeSettings.Style.DETECTED) {
            return style == TimeSettings.Style.NARRATIVE;
        }
        int own = written.map(LocalDate::getYear).orElseGet(() -> latest(candidates));
        int far = 0;
        int near = 0;
        for (Candidate candidate : candidates) {
            Meaning meaning = candidate.found().meaning();
            if (meaning.has(Field.YEAR)) {
                far += isFar(meaning, own) ? 1 : 0;
            } else if (isNear(meaning)) {
                near++;
            }
        }
        return far >= FEWEST_YEARS && far >= near * YEARS_FOR_EACH_NEAR_DAY;
    }

    private static int latest(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.found().meaning())
                .filter(meaning -> meaning.has(Field.YEAR) && meaning.get(Field.ERA, 0) != 1)
                .mapToInt(meaning -> meaning.get(Field.YEAR))
                .max()
                .orElse(0);
    }

    private static boolean isFar(Meaning meaning, int own) {
        return meaning.get(Field.ERA, 0) == 1 || Math.abs(meaning.get(Field.YEAR) - own) >= YEARS_AWAY;
    }

    private static boolean isNear(Meaning meaning) {
        return meaning.kind() == Kind.RELATIVE
                        && (meaning.is(Field.BASE, "TODAY") || meaning.is(Field.BASE, "TOLD_IN_HISTORY"))
                || meaning.kind() == Kind.CALENDAR && meaning.has(Field.WEEKDAY);
    }
}
